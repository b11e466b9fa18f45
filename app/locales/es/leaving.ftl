# Leaving: my data as a file, erasure, and what the pages on privacy say.

data-title = Mis datos
data-lead = Llévese todo lo que este sitio guarda sobre usted.
data-holds = Usted recibe un solo archivo. Contiene una página para leer y lo mismo para programas.
data-keep = Quien tiene el archivo lo sabe todo. No lo guarde en un teléfono que usan otras personas.
data-leave = ¿Quiere irse? <a>Cómo dejar la red</a>
data-button = Deme mis datos
data-next = Puede que antes deba iniciar sesión de nuevo, para que nadie más se lleve sus datos. Después el archivo llega enseguida.
data-file-title = Todo lo que este sitio guarda sobre usted
data-file-lead = De { $site }, el { $day }. Los nombres en letra pequeña son los del archivo data.json.

leaving-title = Dejar la red
leaving-lead = Usted puede irse en cualquier momento. Esto es lo que pasa con sus datos.
leaving-take = ¿Quiere antes una copia? <a>Llevarme mis datos</a>
leaving-mine = Lo que es suyo se borra
leaving-mine-text = Ya nadie lo tiene.
leaving-public = Usted decide sobre lo que dijo a otras personas
leaving-public-text = Más abajo usted decide sobre esto.
leaving-record = Lo que se hizo queda, sin su nombre
leaving-record-text = Una organización debe poder mostrar qué se hizo en su nombre. Un número al azar ocupa el lugar de usted. ¿Se opone? Escriba al contacto indicado en la página de privacidad.
leaving-list = { $n ->
    [one] Qué es
   *[other] Qué es: { $n } cosas
}
leaving-said = ¿Qué debe pasar con sus palabras?
leaving-said-remove = Quitarlas
leaving-said-remove-help = El acto queda. Sus palabras desaparecen.
leaving-said-keep = Conservarlas, como de «una persona que fue miembro»
leaving-said-keep-help = Así otras personas todavía pueden entender qué pasó.
leaving-said-empty = Elija qué debe pasar con sus palabras
leaving-button = Borrar mi cuenta
leaving-next = Usted tiene 14 días para pensarlo. Recibe un mensaje ahora y otro cuando termine. Hasta entonces puede volver aquí y quedarse.
leaving-asked-next = Ese día se borra todo lo que es suyo. Un último mensaje se lo confirma. Después nadie puede recuperarlo.
leaving-undo = Me quedo
leaving-waits-address = Usted cambió su dirección de correo. Durante siete días la dirección anterior puede deshacer ese cambio. Después puede llevarse sus datos o irse.
leaving-waits-owner = Usted es la última persona titular de una organización. Traspase primero sus funciones, para que no quede sola.
leaving-waits-administrator = Usted es la última persona de la administración de este sitio. Primero otra debe asumir esa función.
leaving-hand-over = Traspasar las funciones: { $it }. <a>Mis organizaciones</a>

letter-data-given-subject = Se entregaron sus datos
letter-data-given =
    Alguien que inició sesión con su cuenta se llevó el archivo. Contiene todo lo que este sitio guarda sobre usted.

    ¿No fue usted? Entonces cierre todas las sesiones en su página y escriba al contacto de la página de privacidad.

letter-leaving-asked-subject = Su cuenta se borrará
letter-leaving-asked =
    Usted nos pidió borrar su cuenta. Se hará dentro de 14 días.

    Hasta entonces puede quedarse. Inicie sesión, abra «Mis datos y dejar la red» y pulse «Me quedo».

    ¿No fue usted? Entonces inicie sesión ahora, pulse «Me quedo» y cierre todas las demás sesiones.

letter-data-given-on-request-subject = Se entregaron sus datos
letter-data-given-on-request =
    Quien administra el sitio hizo un archivo con todo lo que este sitio guarda sobre usted. Usted lo pidió por carta o en papel.

    Motivo: { $reason }

    ¿No fue usted? Entonces escriba al contacto de la página de privacidad.

letter-leaving-on-request-subject = Su cuenta se borrará
letter-leaving-on-request =
    Usted pidió por carta o en papel que se borre su cuenta. Se hará en 14 días.

    Motivo: { $reason }

    Hasta entonces puede quedarse. Entre, abra «Mis datos y dejar la red» y pulse «Me quedo». O escriba al contacto de la página de privacidad.

letter-leaving-undone-subject = Su cuenta se queda
letter-leaving-undone =
    Su cuenta no se borrará. Todo está como antes.

letter-erased-subject = Su cuenta se borró
letter-erased =
    Hace dos semanas usted nos pidió borrar su cuenta. Ya está hecho. No queda nada de lo que era suyo.

    Las copias de todo el sitio se guardan 35 días. Si se usa una, sus datos se borran de nuevo antes de que abra.

    Este es el último mensaje.

letter-erased-neutral-subject = Ya está hecho
letter-erased-neutral =
    Lo que usted pidió hace dos semanas está hecho. Este es el último mensaje.

letter-yearly-subject = ¿Sigue usted ahí?
letter-yearly =
    Usted no ha iniciado sesión desde hace un año o más. No hay problema: no cambia nada.

    Si quiere seguir en las listas, inicie sesión una vez. Si quiere irse, puede hacerlo en su página.

letter-silence-asked-subject = ¿Conservamos su perfil?
letter-silence-asked =
    Usted no ha iniciado sesión desde hace dos años. Si quiere que conservemos su perfil, inicie sesión una vez.

    Si no lo hace, dentro de seis meses nadie lo verá. Después de un año entero se borrará.

letter-silence-unseen-subject = Ahora nadie ve su perfil
letter-silence-unseen =
    Usted no ha iniciado sesión desde hace dos años y medio. Por eso ya nadie ve su perfil.

    Si quiere volver a ser visible, inicie sesión. Si no lo hace, se borrará dentro de seis meses.

field-number = Sus números en este sitio
field-name = Nombre
field-language = Idioma de sus mensajes
field-languages = Idiomas que usted lee y escribe
field-country = País
field-choices = A quién deja ver qué
field-about = Lo que usted dice de sí
field-sealed = Quién está detrás de otro nombre, sellado
field-unseen = Que usted no es visible
field-neutral = Que sus mensajes son neutros
field-helper = Quién le ayudó a unirse
field-activity = Cuándo se unió y cuándo estuvo aquí por última vez
field-suspended = Que su cuenta está suspendida
field-leaving = Que usted va a dejar la red
field-address = Dirección de correo electrónico
field-ask = Cuándo pidió unirse o iniciar sesión
field-session = Dónde y cuándo tuvo sesiones abiertas
field-factor = Su segundo paso al iniciar sesión, sellado
field-codes = Sus tarjetas de códigos
field-right = Sus permisos
field-granted = Permisos de otras personas que usted concedió o terminó
field-change = Cambios de su dirección de correo electrónico
field-accepted = A quién aceptó usted y quién le aceptó
field-typed = Lo que escribió cuando terminó su tiempo
field-made = Organizaciones que usted añadió
field-speaking = Organizaciones en cuyo nombre habla
field-unit = Su unidad y su mandato allí
field-added = Personas que usted añadió o retiró
field-invited = Su dirección en invitaciones
field-inviting = Invitaciones que usted escribió o aceptó
field-step = Pasos de verificación que usted dio
field-evidence = Pruebas que usted presentó sobre una organización
field-asking = Que usted pidió un aval a otra organización
field-proof = Códigos que usted pidió para la dirección de una organización
field-power = Su parte en cambios de quién habla en nombre de una organización
field-reason = Motivos y oposiciones que usted escribió
field-written = Lo que usted escribió en nombre de una organización
field-letter = Mensajes para usted
field-proposal = Lo que el equipo propuso sobre usted
field-concerned = Que una propuesta del equipo trataba de usted
field-proposer = Lo que usted propuso o aprobó como parte del equipo
field-audit = Lo que se hizo sobre usted, en palabras
field-more = Más

held-accounts-member = Usted
held-accounts-address = Sus direcciones de correo electrónico
held-accounts-ask = Pedidos de unirse y de iniciar sesión
held-accounts-session = Sus sesiones
held-accounts-factor = Su segundo paso al iniciar sesión
held-accounts-code = Sus tarjetas de códigos
held-accounts-right = Permisos
held-accounts-change = Cambios de su dirección de correo electrónico
held-accounts-acceptance = A quién aceptó usted y quién le aceptó
held-accounts-typed = Lo que escribió cuando terminó su tiempo
held-directory-organisation = Organizaciones que usted añadió
held-directory-representative = Hablar en nombre de organizaciones
held-directory-invitation = Invitaciones
held-directory-step = Pasos de verificación
held-directory-proof = Comprobación de la dirección de una organización
held-directory-change = Cambios de quién habla en nombre de una organización
held-directory-evidence = Pruebas sobre una organización
held-directory-vouch-ask = Avales pedidos a otras organizaciones
held-directory-agreement = Acuerdos sobre fusiones
held-directory-written = Escrito en nombre de una organización
held-kit-letter = Mensajes para usted
held-desk-proposal = Propuestas del equipo
held-kit-audit-details = Lo que se hizo sobre usted

privacy-about = Qué sabe este sitio de usted, por qué, cuánto tiempo y quién lo ve. Qué hacer si alguien le busca.
privacy-lead = Todo aquí se puede leer sin decir quién es usted. Esta página dice qué guardamos sobre los miembros.
privacy-danger = Si le busca una persona peligrosa
privacy-danger-unseen = Elija no ser visible cuando se une, o más tarde en su página. Así solo saben que está aquí quienes usted elija.
privacy-danger-name = Únase con otro nombre. No tiene que ser su nombre legal, y nunca lo pedimos.
privacy-danger-letters = Elija mensajes neutros en <a>su perfil</a>. Así nadie que vea su teléfono sabrá de qué tratan.
privacy-danger-device = Indique que otras personas usan su teléfono. Entonces su sesión se cierra pronto y el navegador olvida estas páginas.
privacy-danger-leave = Algunas páginas tienen un enlace para <a>salir rápido</a>. Abre una página de otro sitio. Su navegador todavía recuerda que usted estuvo aquí.
privacy-danger-ask = ¿Necesita ayuda con esto? Pregunte al contacto de abajo. Para eso no necesita una cuenta.
privacy-controller = Responsable
privacy-contact = Cómo comunicarse
privacy-basis = Base jurídica
privacy-authority = Dónde puede presentar una queja
privacy-host = Dónde está el servidor y quién lo aloja
privacy-said-demo = Esta es una demostración en una sola máquina. Todas sus personas son inventadas.
privacy-not-said = Todavía no se ha indicado. Hasta entonces nadie puede unirse aquí.
privacy-who-write = Usted puede escribir a este contacto sin cuenta, también en papel. Recibe una respuesta en un plazo de 30 días.
privacy-readers = Si usted solo lee
privacy-cookie = Una cookie, solo cuando abre un formulario o inicia sesión. Distingue su navegador de otros, y nada más.
privacy-address = El servidor necesita su dirección de red para enviarle una página. Para frenar ataques, la cuenta como un número durante un día.
privacy-log = Cuando una página falla, el diario del programa guarda la hora, la página y un número. No contiene direcciones ni sus palabras.
privacy-why = Por qué guardamos algo sobre los miembros
privacy-purpose-account = Su cuenta
privacy-purpose-account-text = Para dejarle entrar y enviarle los mensajes que pide. Base: nuestro contrato con usted, RGPD, artículo 6(1)(b).
privacy-purpose-directory = Que le encuentren
privacy-purpose-directory-text = Para que otras personas le encuentren y le puedan escribir. Base: su consentimiento para cada campo, que puede retirar, 6(1)(a). Si revela origen, creencias o ideas políticas, es 9(2)(a).
privacy-purpose-speaking = Hablar en nombre de una organización
privacy-purpose-speaking-text = Para que se sepa quién actúa en su nombre y nadie se apodere de ella. Base: una misión de interés público, 6(1)(e).
privacy-purpose-invited = Recibir una invitación
privacy-purpose-invited-text = Un miembro nos dio su dirección para invitarle. El primer mensaje lo dice. Base: el interés de ese miembro, 6(1)(f).
privacy-purpose-security = Seguridad y prueba
privacy-purpose-security-text = Para proteger las cuentas y mostrar qué hizo el equipo. Base: el interés de todas las personas, 6(1)(f).
privacy-fields-link = <a>Cada campo y quién lo ve</a>
privacy-never-asked = Nunca pedimos nacionalidad, situación migratoria, religión, fecha de nacimiento, nombre legal, fotografía ni teléfono.
privacy-age = Esta red es para personas de 16 años o más. Si una niña o un niño tiene una cuenta, avísenos y la cerramos.
privacy-decisions = Aquí ninguna máquina decide sobre personas. Los datos no se venden ni se entregan a anunciantes.
privacy-staff = Quiénes forman el equipo y qué pueden ver
privacy-staff-who = Cada persona del equipo tiene permisos definidos. Ve lo que su trabajo necesita y nunca actúa sobre asuntos propios.
privacy-staff-administrator = La administración concede permisos. No puede leer mensajes ni conversaciones.
privacy-staff-custodians = Quién está detrás de otro nombre está sellado. Dos personas custodias con un motivo lo pueden abrir, y se le avisa.
privacy-staff-operator = Quien administra la máquina podría leer lo que está guardado en ella. Lo sellado solo podría leerlo si también tuviera la clave.
privacy-staff-audit = Lo que hace el equipo queda escrito. <a>Usted puede leer qué se hizo sobre usted</a>
privacy-kept = Cuánto tiempo lo guardamos
privacy-kept-text = El programa lo hace por sí solo, cada hora, salvo que se nombre a otra persona.
privacy-period = { $span } después de: { $since }. Entonces: { $then }.
privacy-period-operator = { $span } después de: { $since }. Entonces lo borra quien administra el sitio.
privacy-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
privacy-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
privacy-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
privacy-years = { $n ->
    [one] { $n } año
   *[other] { $n } años
}
privacy-letters = Mensajes
privacy-letters-text = Nuestros mensajes pasan por proveedores de correo, que los pueden leer. Elija <a>mensajes neutros</a> si eso le puede perjudicar. El enlace de un mensaje nunca se guarda.
privacy-record = Qué conserva el registro público y por qué
privacy-record-acts = Quien decide por una organización actúa en público. Cuando usted se va, el acto queda y un número al azar ocupa su lugar.
privacy-record-persons = El registro de proyectos pasados nombra organizaciones, no personas. ¿Encontró el nombre de una persona? Díganos dónde.
privacy-rights-data = <a>Llévese sus datos</a>, en un solo archivo.
privacy-rights-leave = <a>Deje la red y pida que se borren sus datos</a>. Tiene 14 días para cambiar de opinión.
privacy-rights-profile = <a>Corrija su perfil</a>, o retire su consentimiento para un campo.
privacy-rights-paper = O escriba al contacto de arriba, también en papel. Allí también se puede oponer.
privacy-rights-complain = Usted puede presentar una queja ante la autoridad indicada arriba.
privacy-changes-text = Esta página describe el sitio el { $day }. Ese día se escribió de nuevo, porque ahora las personas se pueden unir.

privacy-fields-title = Cada campo que guardamos sobre usted
privacy-fields-about = Cada campo que este sitio puede guardar sobre un miembro. Quién lo ve, por qué se guarda y qué pasa con él.
privacy-fields-lead = Esta lista sale de la que el propio programa usa para entregar y borrar datos.
privacy-fields-each = Los campos
privacy-fields-back = Cuánto tiempo se guarda cada uno figura en <a>la página de privacidad</a>.
privacy-field = Lo ve: { $audience }. Por qué: { $purpose }. Cuando usted se va: { $leaving }.
privacy-audience-chosen = quien usted elija
privacy-audience-members = otros miembros, salvo que usted no sea visible
privacy-audience-organisation = las personas de la organización y el equipo que la verifica
privacy-audience-me = solo usted
privacy-audience-staff = usted y las personas del equipo a quienes les corresponde
privacy-audience-custodians = dos personas custodias con un motivo, y se le avisa
privacy-leaving-mine = se borra
privacy-leaving-said = usted decide
privacy-leaving-record = un número al azar ocupa su lugar

kept-unconfirmed-joining = Ingreso que nadie confirmó
kept-unanswered-invitation = Invitación que nadie respondió
kept-sign-in = Enlace y código para iniciar sesión, y borradores de formularios
kept-session = Sesión, segundo paso, tarjeta de códigos
kept-hashed-network = Su dirección de red, como número
kept-log = Diario del programa
kept-letter-body = Texto de un mensaje que no es suyo
kept-letter-envelope = Que se envió un mensaje, y sus propios mensajes
kept-bounce-state = Que se devolvieron mensajes enviados a usted
kept-conversation = Conversación
kept-report-copy = Copia de un mensaje denunciado
kept-evidence = Documentos que prueban algo sobre usted
kept-silent-profile-asked = Perfil de un miembro sin actividad, primer paso
kept-silent-profile-unseen = Perfil de un miembro sin actividad, segundo paso
kept-silent-profile-erased = Perfil de un miembro sin actividad, tercer paso
kept-draft = Borrador de una solicitud
kept-application-names = Nombres en una solicitud
kept-application = Solicitud
kept-audit-details = Lo que se hizo, en palabras
kept-audit-entry = Que se hizo algo, con números al azar
kept-backup = Copia de todo el sitio
kept-erasure-ledger = Número al azar de una persona cuyos datos se borraron
kept-leaving = Cuenta de una persona que pidió borrarla

since-made = su creación
since-used-or-ended = su uso o su fin
since-ended = su fin
since-last-time = la última vez
since-decided = la decisión
since-call-closed = el cierre de la convocatoria

then-deleted = se elimina
then-deleted-but-refusal = se elimina, pero si usted dijo «nunca más» guardamos un número para recordarlo
then-asked = le preguntamos
then-unseen = nadie lo ve
then-erased = se borra
then-pseudonymised = los nombres se vuelven números al azar
then-redacted = las palabras se eliminan

figures-members = Miembros
figures-members-how = Todas las personas de la lista: ni inactivas, ni imposibles de contactar, ni no visibles, ni suspendidas. Se cuentan al empezar el día.
figures-active = De ellos, activos
figures-active-how = Se unieron o iniciaron sesión en los últimos 12 meses.
figures-dormant = Miembros inactivos
figures-dormant-how = Sin actividad en 24 meses, aunque les llegó nuestra pregunta anual. No se cuentan como miembros ni figuran en la lista.
figures-unreachable = Miembros que no se pueden contactar
figures-unreachable-how = Nuestro mensaje fue devuelto y no han iniciado sesión desde entonces. No se cuentan como miembros ni figuran en la lista.
figures-verified = Organizaciones verificadas
figures-verified-how = <a>Organizaciones</a> verificadas por una persona responsable del país, también las que deben renovarse. Todas figuran en la lista.
figures-acting = De ellas, activas
figures-acting-how = Alguien actuó en su nombre en los últimos 12 meses, y su buzón recibe mensajes.
