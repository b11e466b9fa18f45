# Mensajes. `letter-NAME-subject` y `letter-NAME`: texto simple, párrafos separados por una línea vacía.

letter-link = Abra esta dirección:
letter-code = Su código:
letter-link-removed = (retirado: servía una sola vez)
letter-foot = Este mensaje lo escribió el sitio { $site }. Solo puede responderlo en el sitio.
letter-foot-neutral = No puede responder a este mensaje. Inicie sesión en su lugar.
letter-cut = { $it }… (El texto completo está en el sitio.)
letter-uncut = (El texto está en el sitio.)
letter-stop = ¿No quiere más mensajes en esta dirección? Dígalo aquí:

stop-title = Los mensajes a su dirección
stop-lead = Puede decirnos que no escribamos más a esta dirección.
stop-more = Entonces borramos lo que le escribimos. Guardamos solo una marca en la que nadie puede leer la dirección.
stop-button = No me escriban más
stop-done = Ya no escribimos a esta dirección.
stop-done-more = Puede cambiar de opinión aquí. Si no, nadie puede unirse ni recibir una invitación con esta dirección.
stop-allow = Escríbanme de nuevo
stop-own = Si tiene una cuenta con esta dirección, sus propios mensajes siguen llegando. Puede cerrar la cuenta en sus páginas.

letter-neutral-subject = Hay novedades para usted
letter-neutral =
    Algo en el sitio le concierne.

    Inicie sesión para leerlo.

letter-joining-subject = Su código para unirse
letter-joining =
    Alguien pidió unirse a la red con este correo. Si fue usted, escriba este código en el navegador donde lo pidió. También puede abrir el enlace en ese navegador.

    Los dos sirven durante { $minutes } minutos. Si no fue usted, no haga nada: no pasará nada.

letter-session-subject = Su código para iniciar sesión
letter-session =
    Alguien pidió iniciar sesión con este correo. Si fue usted, escriba este código en el navegador donde lo pidió. También puede abrir el enlace en ese navegador.

    Los dos sirven durante { $minutes } minutos, una sola vez. No dé el código a nadie, sea quien sea.

    Si no fue usted, no haga nada: nadie entra sin este mensaje.

letter-unknown-subject = Cómo unirse
letter-unknown =
    Alguien pidió iniciar sesión con este correo. No hay ninguna cuenta con él.

    Si fue usted, quizás se unió con otro correo. También puede unirse ahora.

    Si no fue usted, no haga nada. No guardamos nada sobre usted.

letter-suspended-subject = Su cuenta está suspendida
letter-suspended =
    Alguien pidió iniciar sesión con este correo. El equipo del sitio suspendió la cuenta, así que nadie puede iniciar sesión.

    ¿Cree que es un error? Escriba al contacto que figura en la página de privacidad del sitio.

letter-welcome-subject = Ya es miembro
letter-welcome =
    Le damos la bienvenida. Su cuenta está creada y solo usted puede iniciar sesión en ella. Cada vez le enviamos un código a este correo.

    En su página usted decide qué ven los demás.
