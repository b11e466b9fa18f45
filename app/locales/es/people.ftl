# Los miembros para los miembros, lo que cada quien dice de sí, y las personas a quienes se ayuda con una tarjeta.

profile-title = Quién soy
profile-lead = Los miembros ven su nombre y sus idiomas. Lo que escriba aquí reemplaza lo que había antes.
profile-further = También puede <a>contar más sobre usted</a>, <a>elegir quién le ve</a> o <a>sellar una nota sobre quién es usted</a>. <a>Todos los miembros</a>.
profile-number = Su número de miembro
profile-saved = Guardado.
profile-save = Guardar
profile-latin = Su nombre en letras latinas, si lo desea
profile-latin-help = Para los miembros que no leen su escritura. Puede dejarlo vacío.
profile-language = ¿En qué idioma le escribimos?
refused-letters-language = Elija el idioma de nuestros mensajes
refused-audience = Elija quién puede verlo
refused-my-country = Elija un país de la lista, o ninguno
refused-text-long = Escriba un texto más corto, de { $n } letras como máximo
refused-text-signs = Quite los signos invisibles que cambian la dirección de la escritura

about-me-title = Más sobre mí
about-me-lead = Todo esto puede quedar vacío. Usted elige quién ve cada respuesta.
about-me-country = El país donde trabaja
about-me-no-country = Prefiero no decirlo
about-me-country-for = ¿Quién puede ver su país?
about-me-about = Sobre usted
about-me-about-help = Qué hace y qué busca. 600 letras como máximo.
about-me-about-for = ¿Quién puede ver este texto?
for-members = Todos los miembros
for-accepted = Solo las personas que acepto
for-me = Solo yo

seen-title = Quién me ve
seen-lead = Las personas de fuera de la red nunca le ven.
seen-bodies-for = ¿Quién puede ver en nombre de qué organizaciones habla usted?
seen-bodies-for-help = Puede decir a otros de dónde viene usted. Puede cambiar su respuesta en cualquier momento en su página.
seen-letters = ¿Cómo deben ser nuestros mensajes?
seen-letters-plain = Que digan de qué se trata
seen-letters-plain-help = El asunto del mensaje dice por qué escribimos.
seen-letters-neutral = Mensajes neutros: que no digan nada
seen-letters-neutral-help = El mensaje solo dice que hay novedades. Elija esto si otras personas pueden ver su correo.
seen-accepted = Personas que usted acepta
seen-unlisted-note = Tal vez usted aceptó a alguien que no está en su lista, por la razón que sea. También puede terminar eso. No se envía ningún mensaje.
seen-unlisted = No aceptar a nadie fuera de mi lista
seen-next = Si elige no ser visible, desaparece de inmediato de todas las listas y números. Las personas que usted acepta le siguen viendo.
refused-letters = Elija cómo deben ser nuestros mensajes

behind-title = Quién está detrás de mi nombre
behind-lead = ¿Usa otro nombre aquí? Puede sellar una nota sobre quién es usted.
behind-text = No es obligatorio. Dos personas del equipo, juntas, pueden abrir la nota, por un motivo que dejan escrito. Se le avisa con un mensaje.
behind-sealed = Hay una nota sellada. No se muestra aquí, porque otras personas pueden usar este teléfono.
behind-behind = La nota
behind-behind-help = Por ejemplo, su nombre legal y cómo comunicarse con usted. 600 letras como máximo.
behind-seal = Sellar la nota
behind-replace = Sellar una nueva nota
behind-remove = Quitar la nota
behind-next = La nota se cierra con una clave que no está en la base de datos. Una nota nueva reemplaza a la anterior.
refused-behind = Primero escriba la nota

people-title = Miembros
people-lead = Las personas de la red. Solo los miembros ven esta lista.
people-find = Buscar un nombre
people-name = Nombre
people-reads = Lee
people-close = Miembros no visibles que usted puede ver
people-none = No se encontró a nadie
people-none-text = Quite un filtro o <a>vea a todos los miembros</a>.
people-caption = { $n ->
    [one] { $n } miembro de { $of }
   *[other] { $n } miembros de { $of }
}

person-title = Miembro: { $it }
person-not-said = no indicado
person-latin = En letras latinas
person-writes = Escribe
person-about = Sobre esta persona
person-bodies = Habla en nombre de
person-made-up = Esta persona es ficticia, para la demostración.
person-me = Esta es su propia página, con todo lo que ha escrito. Los demás ven lo que usted eligió para ellos. <a>Cámbielo</a>.
person-unseen = Esta persona no es visible. No diga a nadie que está aquí.
person-accepts-me = Esta persona le acepta: usted ve lo que comparte con las personas que acepta.
person-accepted = Usted acepta a esta persona.
person-accept = Acepto a esta persona
person-accept-next = Podrá ver lo que usted comparte con las personas que acepta. No recibe ningún mensaje sobre ello. Puede terminarlo en cualquier momento.
person-end = Ya no acepto a esta persona
person-end-next = Desde entonces solo ve lo que ven todos los miembros. No recibe ningún mensaje sobre ello.

assisted-title = Personas a quienes ayudamos
assisted-lead = Inscriba a alguien que no tiene correo electrónico. Esa persona inicia sesión con una tarjeta que usted imprime.
assisted-consent-link = Primero <a>imprima el formulario</a>, léanlo en conjunto y pida a la persona que lo firme.
assisted-name = Su nombre
assisted-name-help = El nombre con que la persona quiere que se le conozca. No tiene que ser su nombre legal.
assisted-language = ¿En qué idioma escribimos a la persona?
assisted-reads = Idiomas que lee
assisted-seen = ¿Pueden verla los demás miembros?
assisted-seen-seen = Sí, los miembros pueden encontrarla
assisted-seen-unseen = No, prefiere no ser visible
assisted-consent = ¿Está firmado el papel?
assisted-consent-paper = Sí, la persona lo firmó y mi organización lo guarda
assisted-enter = Inscribir a la persona y hacer la tarjeta
assisted-next = La página siguiente muestra la tarjeta una sola vez. Imprímala y entréguela a la persona.
refused-assisted-seen = Indique lo que la persona eligió en el papel
refused-assisted-language = Elija el idioma de la tarjeta y de los correos
refused-assisted-consent = Primero pida a la persona que firme el papel y después marque esto
assisted-person-lead = Usted ayuda a esta persona a usar la red. Nunca necesita sus códigos.
assisted-help = Estoy ayudando a esta persona ahora
assisted-helped = Quedó anotado que usted ayudó.
assisted-new-card = Hacer una nueva tarjeta
assisted-person-next = La persona ve cada anotación y cada nueva tarjeta en su propia página. Una tarjeta nueva anula la anterior.
assisted-card-title = La tarjeta
assisted-card-lead = Imprima esta página ahora. Se muestra una sola vez y nadie puede volver a ver los códigos.
assisted-card-heading = Mi tarjeta para la red
assisted-card-how = Abra esta dirección. Escriba el número y el siguiente código.
assisted-card-keep = Tache cada código después de usarlo. No dé los códigos a nadie.
assisted-card-on = Ya la imprimí
my-card = Mi tarjeta
my-card-codes = { $n ->
    [one] Queda { $n } código. Puede hacer una nueva tarjeta.
   *[other] Quedan { $n } códigos. Puede hacer una nueva tarjeta.
}
my-card-left = Códigos que quedan
my-card-none = Usted no tiene tarjeta. Las tarjetas son para personas sin correo electrónico.
my-card-lead = Haga una nueva tarjeta antes de usar el último código. Nadie tiene que ayudarle.
my-card-next = Si inició sesión hace más de diez minutos, la inicia otra vez. La nueva tarjeta se muestra una sola vez, para imprimirla o copiarla a mano. La anterior ya no sirve.
letter-card-printed-subject = Tiene una nueva tarjeta
letter-card-printed =
    Alguien con la sesión iniciada en su cuenta hizo una nueva tarjeta. La anterior ya no sirve.

    ¿No fue usted? Avise a alguien de confianza y al equipo de este sitio.
own-assisted = Personas a quienes ayudamos
own-assisted-text = Inscribir a personas que no tienen correo electrónico e imprimir sus tarjetas.

consent-title = Quiero unirme a la red
consent-about = El formulario para quienes se unen sin correo electrónico, para imprimir y firmar.
consent-lead = Lea esto antes de firmar o pida a alguien que se lo lea.
consent-what = La red guarda el nombre que usted elige, sus idiomas y lo que escribe en ella.
consent-who = Los miembros ven su nombre y sus idiomas, salvo que elija no ser visible. Las demás personas no ven nada.
consent-helper = La organización que le ayuda le inscribe e imprime su tarjeta. El registro de actos le muestra lo que hizo.
consent-leave = Puede ver todo lo que se guarda sobre usted, corregirlo y salir de la red. Entonces se borra.
consent-free = No tiene obligación de unirse. Nadie puede negarle ayuda porque no firmó.
consent-line = ………………………………
consent-name = El nombre con que quiere que se le conozca
consent-language = Idioma de nuestros mensajes para usted
consent-reads = Idiomas que lee
consent-seen = ¿Pueden encontrarle los miembros? Sí o no
consent-place-day = Lugar y fecha
consent-signature = Su firma o huella
consent-helper-name = Quién le ayudó y en nombre de qué organización

letter-card-made-subject = Tiene una nueva tarjeta
letter-card-made =
    La organización que le ayuda hizo una nueva tarjeta para usted. La anterior ya no sirve.

    Si usted no la pidió, avise a alguien de confianza y al equipo de este sitio.
