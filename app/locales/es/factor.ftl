# El segundo paso al iniciar sesión, la recuperación, las tarjetas, los aparatos, los cambios de correo; y los mensajes sobre ellos.

session-again = Lo que quiere hacer es delicado: inicie sesión una vez más. Lo que escribió se conserva.

prove-title = Segundo paso
prove-lead = Abra en su teléfono la aplicación que genera códigos. Escriba los seis dígitos que muestra para este sitio.
prove-code = Seis dígitos de su teléfono
prove-code-help = Cambian cada 30 segundos.
prove-button = Continuar
prove-recovery = O uno de sus códigos de recuperación
prove-recovery-help = Diez letras y dígitos de la lista que imprimió o anotó. Cada código sirve una sola vez.
prove-recovery-button = Usar un código de recuperación
prove-lost = ¿No tiene ni el teléfono ni los códigos de recuperación?
prove-lost-text = <a>Pida al equipo que le dé acceso</a>. Tarda al menos 72 horas.
refused-factor-code = Estos dígitos no son correctos o ya se usaron. Espere los siguientes. Si vuelve a ocurrir, deje que su teléfono ajuste la hora automáticamente.
refused-recovery-code = Este código de recuperación no es correcto o ya se usó. Escriba otro de su lista.
refused-factor-often = Demasiados intentos fallidos hoy. Vuelva mañana.

factor-title = Segundo paso al iniciar sesión
factor-lead = Un segundo paso protege su cuenta, aunque alguien lea su correo. Una aplicación en su teléfono muestra seis dígitos. Usted los escribe después de iniciar sesión.
factor-is-set = Tiene un segundo paso: seis dígitos de su teléfono.
factor-removed = Su segundo paso se retiró. Ahora basta un código por correo electrónico para iniciar sesión.
factor-staff-needs = Usted tiene permisos del equipo. Solo funcionan cuando tiene un segundo paso.
factor-staff-keeps = Usted tiene permisos del equipo, por eso el segundo paso no se puede retirar. Puede pasarlo a otro teléfono.
factor-since = Activo desde
factor-codes-left = Códigos de recuperación que quedan
factor-begin = Configurar el segundo paso
factor-begin-next = Puede que tenga que iniciar sesión una vez más. Después conecta su teléfono y recibe diez códigos de recuperación. Se cierra la sesión en sus otros aparatos.
factor-codes = Generar nuevos códigos de recuperación
factor-replace = Usar otro teléfono
factor-remove = Retirar el segundo paso
factor-fresh-next = Para cada opción se piden de nuevo los seis dígitos, si los dio hace más de diez minutos. Se cierra la sesión en sus otros aparatos y le escribimos.
refused-factor-staff = No se retiró nada. Quien tiene permisos del equipo conserva el segundo paso.

factor-new-title = Conecte su teléfono
factor-new-app = 1. Consiga una aplicación que genere códigos
factor-new-app-text = Sirve cualquier aplicación de códigos de un solo uso, por ejemplo una gratuita que funcione sin conexión. Quizás su teléfono ya tiene una.
factor-new-give = 2. Añada este sitio a la aplicación
factor-new-link = Abrir la aplicación en este teléfono
factor-new-picture = O escanee esta imagen con la aplicación, si está en otro teléfono:
factor-new-picture-is = Imagen para la aplicación. Dice lo mismo que las letras de abajo.
factor-new-letters = O escriba estas letras en la aplicación:
factor-new-confirm = 3. Compruebe que funciona
factor-new-confirm-text = Escriba los seis dígitos que la aplicación muestra ahora.
factor-confirm = Activar el segundo paso

recovery-title = Sus códigos de recuperación
recovery-first = Su segundo paso está activo. Guarde estos diez códigos por si pierde su teléfono.
recovery-new = Estos diez códigos reemplazan a todos los anteriores.
recovery-once = Solo se muestran ahora. Imprima esta página o anótelos.
recovery-keep = Cada código sirve una sola vez, en lugar de los seis dígitos. Guárdelos lejos de su teléfono y no los dé a nadie.
recovery-on = Ya los guardé

lost-title = Ni teléfono ni códigos de recuperación
lost-lead = Dos personas del equipo pueden retirar su segundo paso. Necesitan tener la seguridad de que es usted.
lost-reason = ¿Cómo pueden saber que es usted?
lost-reason-help = Por ejemplo: quién de la red le conoce y cómo comunicarse con esa persona. No escriba contraseñas ni códigos.
lost-button = Pedirlo al equipo
lost-next = Le escribimos cuando empieza y cuando termina, al menos 72 horas después. Si encuentra su teléfono o un código, úselo: así la solicitud se cancela sola.
lost-asked = Usted pidió al equipo que retire su segundo paso.
lost-asked-at = Pedido el
lost-effect-at = No antes del
refused-lost-empty = Escriba cómo puede saber el equipo que es usted
refused-lost-long = Escríbalo en 1000 letras como máximo

sessions-title = Dónde tengo sesión abierta
sessions-lead = Si no reconoce un aparato de esta lista, cierre su sesión. Así ya nadie tendrá acceso desde él.
sessions-this = este aparato
sessions-unknown = Un aparato sin nombre
sessions-begun = Sesión iniciada el
sessions-used = Último uso el
sessions-phone = Quién lo usa
sessions-end = Cerrar la sesión: { $it }
sessions-end-others = Cerrar la sesión en todos los demás aparatos
sessions-ended = La sesión está cerrada.

card-title = Iniciar sesión con su tarjeta
card-lead = Escriba el número de su tarjeta y el siguiente código que no esté tachado.
card-number = Número de miembro
card-number-help = Nueve dígitos.
card-code = Siguiente código
card-code-help = Diez letras y dígitos. Da igual usar mayúsculas o minúsculas.
card-button = Iniciar sesión
card-next = Tache el código que usó. Cada código sirve una sola vez.
refused-card-number = Escriba los nueve dígitos de su número de miembro
refused-card-code = El número y el código no corresponden, o el código ya se usó. Pruebe el siguiente de su tarjeta.
refused-card-often = Demasiados intentos fallidos hoy. Vuelva mañana o pregunte a quien le dio la tarjeta.

change-title = Mi correo electrónico
change-lead = A este correo enviamos sus mensajes y sus códigos para iniciar sesión.
change-now = Su correo actual
change-email = Nuevo correo electrónico
change-email-help = Debe poder leer los mensajes que lleguen allí.
change-button = Cambiar mi correo
change-next = Escribimos al correo nuevo y al anterior. Nada cambia hasta que abra, en este navegador, el enlace enviado al correo nuevo. Durante siete días se puede deshacer desde el correo anterior.
change-asked = Escribimos a este correo:
change-asked-open = Abra el enlace de ese mensaje en este navegador, antes de 30 minutos. Hasta entonces se conserva su correo anterior.
change-did-you-mean = ¿Quiso decir { $address }? Entonces escríbalo abajo.
change-again = Si no llega ningún mensaje, busque en la carpeta de correo no deseado. O escriba el correo de nuevo:
change-done = Su correo se cambió.
change-waits = Hasta el { $it } el cambio se puede deshacer desde el correo anterior. Hasta entonces no puede cambiarlo otra vez ni traspasar una organización. Tampoco puede llevarse sus datos ni pedir que se borren.
waits-title = Esto tiene que esperar
waits-until = Hasta el { $it } la dirección anterior puede deshacer ese cambio. Hasta entonces espera todo lo que da o quita poder sobre una organización.
waits-do = Vuelva después. Si <a>ese cambio</a> no fue suyo, deshágalo con el enlace de nuestra carta a la dirección anterior.
refused-change-same = Este ya es su correo. Escriba otro.
change-gone = Abra el enlace en el navegador donde lo pidió, con su sesión abierta. Sirve una sola vez y por poco tiempo.
change-confirm-title = Confirme su nuevo correo
change-confirm-lead = A partir de ahora sus mensajes y códigos llegan a este correo:
change-confirm-who = Cuenta
change-confirm-button = Usar este correo
change-confirm-next = Se cierra la sesión en sus otros aparatos. Durante siete días el cambio se puede deshacer desde el correo anterior.
change-undo-title = Deshacer el cambio de correo
change-undo-lead = Su cuenta vuelve a este correo:
change-undo-button = Deshacer el cambio
change-undo-next = Se cierra la sesión en todos los aparatos. Después inicie sesión de nuevo con este correo.
change-undo-gone = Ya se usó o pasaron los siete días. Puede que el mensaje más reciente sobre el cambio todavía sirva.
change-undone = El cambio se deshizo
change-undone-lead = Su cuenta tiene otra vez su correo anterior. La sesión se cerró en todos los aparatos.
change-undone-do = <a>Inicie sesión</a> y revise que todo esté como lo dejó.

letter-change-confirm-subject = Confirme su nuevo correo
letter-change-confirm =
    Alguien quiere usar este correo para su cuenta. Si fue usted, abra el enlace en el navegador donde lo pidió.

    Sirve durante { $minutes } minutos, una sola vez. Si no fue usted, no haga nada: no pasará nada.

letter-change-taken-subject = Alguien escribió su correo
letter-change-taken =
    Alguien quiso usar este correo para otra cuenta. Ya es el correo de la cuenta de usted, así que nada cambia.

    Si fue usted, inicie sesión con este correo. Si no fue usted, no haga nada.

letter-change-asked-subject = Alguien pidió cambiar su correo
letter-change-asked =
    Alguien con sesión abierta en su cuenta pidió usar otro correo electrónico para ella.

    Si fue usted, no haga nada con este mensaje.

    Si no fue usted, abra el enlace y presione el botón. El cambio se detiene y se cierra la sesión en todos los aparatos. El enlace sirve hasta el { $until }.

letter-change-done-subject = Su correo se cambió
letter-change-done =
    Su cuenta tiene ahora otro correo electrónico. Los mensajes y los códigos llegan allí.

    Si no fue usted, abra el enlace y presione el botón. Así recupera su cuenta y se cierra la sesión en todos los aparatos. El enlace sirve hasta el { $until }.

letter-change-undone-subject = El cambio de correo se deshizo
letter-change-undone =
    Su cuenta tiene este correo, como antes. La sesión se cerró en todos los aparatos.

    Inicie sesión y revise que todo esté como lo dejó.

letter-factor-set-subject = Su cuenta tiene un segundo paso
letter-factor-set =
    Se conectó un teléfono a su cuenta el { $at }. A partir de ahora, para iniciar sesión se necesitan seis dígitos de ese teléfono. Se cerró la sesión en sus otros aparatos.

    Si no fue usted, escriba al contacto que figura en la página de privacidad del sitio.

letter-factor-removed-subject = Su segundo paso se retiró
letter-factor-removed =
    El segundo paso de su cuenta se retiró el { $at }. Ahora basta un código por correo electrónico para iniciar sesión. Se cerró la sesión en sus otros aparatos.

    Si no fue usted, inicie sesión ahora y cierre la sesión en todos los demás aparatos.

letter-recovery-codes-made-subject = Tiene nuevos códigos de recuperación
letter-recovery-codes-made =
    Se generaron diez nuevos códigos de recuperación para su cuenta el { $at }. Los anteriores ya no sirven. Se cerró la sesión en sus otros aparatos.

    Si no fue usted, inicie sesión ahora y genere otros.

letter-recovery-used-subject = Se usó un código de recuperación
letter-recovery-used =
    Alguien inició sesión en su cuenta el { $at } con uno de sus códigos de recuperación.

    Si no fue usted, inicie sesión ahora. Cierre la sesión en todos los demás aparatos y genere nuevos códigos.

letter-factor-tries-subject = Muchos códigos incorrectos para su cuenta
letter-factor-tries =
    El { $at } alguien inició sesión con un código de su correo electrónico. Después escribió 20 códigos incorrectos para el segundo paso. No logró entrar, y hoy ya no vale ningún intento más.

    Si no fue usted, puede que alguien esté leyendo su correo. Cambie la contraseña de su correo.

letter-factor-recovery-asked-subject = Alguien pidió retirar su segundo paso
letter-factor-recovery-asked =
    El { $at } alguien pidió al equipo que retire el segundo paso de su cuenta. Esa persona lee su correo o tiene su tarjeta.

    Si fue usted, espere. El equipo necesita al menos 72 horas, y le escribimos al final.

    Si no fue usted, inicie sesión con su teléfono: así la solicitud se cancela sola.

letter-devices-out-subject = Se cerró la sesión en algunos aparatos
letter-devices-out =
    Se cerró la sesión de su cuenta en uno o más aparatos el { $at }.

    Si no fue usted, inicie sesión ahora y revise dónde tiene sesión abierta.

# Cómo los llama el registro de actos.
audit-act-factor-set = Se configuró un segundo paso
audit-act-factor-removed = Se retiró el segundo paso
audit-act-recovery-codes-made = Se generaron nuevos códigos de recuperación
audit-act-recovery-used = Se usó un código de recuperación
audit-act-factor-tries = Veinte códigos incorrectos en un día
audit-act-factor-recovery-asked = Se pidió al equipo retirar un segundo paso perdido
audit-act-devices-out = Se cerró la sesión en algunos aparatos
audit-act-address-change-asked = Se pidió un cambio de correo
audit-act-address-changed = Se cambió el correo
audit-act-address-change-undone = Se deshizo el cambio de correo
