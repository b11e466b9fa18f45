# The desk: the staff's pages, and a member's own letters and entries.

desk-title = La mesa de trabajo
desk-at = { $day }, { $time } UTC
desk-person = { $name } ({ $number })
desk-operator = quien administra el sitio
desk-left = una persona que fue miembro
desk-number = Número de miembro
desk-number-help = Nueve dígitos. La persona lo encuentra en su propia página.
desk-find = Buscar
desk-nobody = Ningún miembro tiene este número.
desk-what = Qué
desk-when = Cuándo
desk-about = Sobre quién
desk-by = Propuesto por
desk-by-themselves = la propia persona
desk-from = Desde
desk-until = Hasta
desk-until-day = hasta el { $it }
desk-open-end = sin fin previsto
desk-because = Motivo
desk-own-rights = Sus permisos
desk-administrators-silent = Nadie de la administración actúa desde hace tres años. Quien administra el sitio puede nombrar a otra persona.

desk-changes = Cambios de titularidad
desk-changes-text = Quién debe hablar en nombre de una organización, y las oposiciones.

desk-rights = Permisos
desk-rights-text = Quién puede hacer qué, quién lo concedió y por qué.
desk-rights-lead = Cada permiso tiene un motivo, alguien que lo concedió, un inicio y quizás un fin. Para conceder uno, busque a un miembro.
desk-rights-caption = Los permisos más recientes figuran primero.
desk-rights-none = Aquí no hay permisos registrados.
desk-right = Permiso
desk-scope = Dónde
desk-holder = De quién
desk-granter = Concedido por
desk-granted-at = Concedido
desk-no-factor = Esta persona todavía no ha configurado el segundo paso. Hasta entonces no se le puede conceder ningún permiso ni puede usarlo.
desk-no-factor-short = todavía sin segundo paso
desk-done-granted = Se concedió el permiso. La persona recibe un mensaje y debe iniciar sesión de nuevo.
desk-done-proposed = Se propuso el permiso. Otra persona de la administración debe estar de acuerdo.
desk-done-ended = El permiso terminó. La persona recibe un mensaje y debe iniciar sesión de nuevo.

desk-grant = Conceder un permiso
desk-grant-role = ¿Con qué función?
desk-grant-scope-kind = ¿Dónde vale?
desk-grant-scope = ¿Cuál?
desk-grant-scope-help = Déjelo vacío para todo el sitio. Para un país o idioma, sus dos letras, por ejemplo SN o fr. Si no, su nombre corto.
desk-grant-reason = ¿Por qué?
desk-grant-reason-help = La persona lo lee y figura en el registro de actos.
desk-grant-starts = ¿Desde qué día?
desk-grant-starts-help = Déjelo vacío para empezar ahora.
desk-grant-ends = ¿Hasta qué día?
desk-grant-ends-help = Ese día cuenta entero. Déjelo vacío si no hay un fin previsto.
desk-grant-button = Conceder
desk-grant-next = La persona recibe un mensaje e inicia sesión de nuevo. Para administración, custodia y auditoría debe estar de acuerdo una segunda persona de la administración.
desk-scope-site = todo el sitio
desk-scope-programme = el programa { $it }
desk-scope-dataset = el conjunto de datos { $it }
desk-scope-discussion = la discusión { $it }
desk-scope-organisation = la organización { $it }
desk-scope-call = la convocatoria { $it }
desk-scope-kind-site = En todo el sitio
desk-scope-kind-country = En un país
desk-scope-kind-programme = En un programa
desk-scope-kind-dataset = En un conjunto de datos
desk-scope-kind-language = En un idioma
desk-scope-kind-discussion = En una discusión
right-directory = Mesa del directorio
right-directory-help = Verifica organizaciones. En todo el sitio o en un país.
right-programme = Responsable de programa
right-programme-help = Cuida el registro de un programa, un país o un conjunto de datos.
right-translator = Traducción
right-translator-help = Traduce textos del registro a un idioma.
right-moderator = Moderación
right-moderator-help = Decide sobre las denuncias, en todo el sitio o en una discusión.
right-custodian = Custodia de identidades
right-custodian-help = Junto con otra persona custodia, abre quién está detrás de un nombre.
right-administrator = Administración
right-administrator-help = Concede permisos y no lee contenidos.
right-auditor = Auditoría
right-auditor-help = Lee el registro de actos.
desk-end-reason = ¿Por qué termina?
desk-end-reason-help = La persona lo lee y figura en el registro de actos.
desk-ended-reason = Por qué terminó
desk-end-button = Terminar este permiso
desk-end-next = Deja de valer desde la siguiente página que abra. La persona recibe un mensaje e inicia sesión de nuevo.
refused-right-role = Elija con qué función
refused-right-scope = Escriba cuál, por ejemplo SN para un país; para todo el sitio elija esa opción
refused-right-oneself = Nadie se concede un permiso a sí mismo: pídalo a otra persona de la administración
refused-right-not-administrator = Solo la administración concede y termina permisos
refused-right-not-granted = Nadie concede esta función: elija otra
refused-right-wrong-scope = Esta función no existe allí: elija otro lugar
refused-right-no-reason = Escriba por qué
refused-right-ends-too-early = Elija un día posterior: terminaría antes de empezar
refused-right-already-held = La persona ya tiene este permiso
refused-right-already-ended = Este permiso ya terminó
refused-right-no-factor = La persona debe configurar primero el segundo paso
refused-right-needs-fresh-factor = Dé otra vez su segundo paso y después envíe esto de nuevo
refused-right-second-is-concerned = Debe estar de acuerdo otra persona
refused-right-second-is-not-administrator = Debe estar de acuerdo otra persona de la administración
refused-right-last-administrator = Es la última persona de la administración: conceda primero el permiso a otra
refused-right-not-the-first = Ya hay dos personas en la administración
refused-why = Escriba un motivo, de 500 letras como máximo
refused-date = Escriba un día, por ejemplo 2026-12-31
refused-day = «{ $it }» no es un día. Escríbalo así: 2026-12-31.
refused-number = Ningún miembro tiene este número: pídaselo a la persona

desk-proposals = A la espera de una segunda persona
desk-proposals-text = Lo que propuso una persona del equipo y otra debe aprobar.
desk-proposals-lead = Algunos actos necesitan dos personas. Apruebe solo lo que usted también haría, por el motivo que se indica.
desk-proposals-none = No hay nada en espera.
desk-proposals-caption = { $n ->
    [one] Una propuesta en espera
   *[other] { $n } propuestas en espera
}
desk-proposals-open = { $n ->
    [0] No hay nada en espera.
    [one] Hay una en espera.
   *[other] Hay { $n } en espera.
}
desk-deed-grant-right = Conceder un permiso
desk-deed-redact-audit = Quitar detalles del registro de actos
desk-deed-open-identity = Abrir quién está detrás de un nombre
desk-deed-factor-recovery = Quitar un segundo paso perdido
desk-proposal-open = Una segunda persona debe estar de acuerdo.
desk-proposal-asked = La persona lo pidió. Dos personas del equipo deben estar de acuerdo, la primera con pruebas.
desk-proposal-waits = Dos personas estuvieron de acuerdo. Queda en espera, para que la persona interesada pueda decir que no.
desk-proposal-done = Dos personas estuvieron de acuerdo y se hizo.
desk-proposal-refused = Se rechazó.
desk-proposal-lapsed = Nadie estuvo de acuerdo en 14 días. Hay que proponerlo de nuevo.
desk-second = Aprobado por
desk-effect = Entra en vigor
desk-done-at = Hecho
desk-second-button = Estoy de acuerdo
desk-refuse-button = Rechazarla o retirarla
desk-refuse-reason = ¿Por qué no?
desk-support-button = Proponerlo, con esta prueba
desk-proof = ¿Cómo sabe que es esta persona?
desk-proof-help = Qué vio u oyó, y cuándo. No escriba números de documentos.
desk-propose-button = Proponer
desk-propose-next = No pasa nada hasta que una segunda persona esté de acuerdo.
desk-read-identity = Mostrar quién está detrás del nombre
desk-identity-note = Esto se muestra solo ahora. Su consulta figura en el registro de actos y la persona recibió un mensaje.
desk-identity-none = No hay nada sellado de esta persona.
desk-entry = Número del asiento
desk-entry-help = Lo indica quien hace la auditoría.
desk-redaction-lead = El asiento queda y la cadena sigue entera. Solo se van sus detalles, para siempre.
refused-entry = No existe ese asiento, o sus detalles ya se quitaron
refused-second-settled = Ya se decidió
refused-second-too-old = Se propuso hace más de 14 días: propóngalo de nuevo
refused-second-same-person = Lo propuso usted: debe estar de acuerdo otra persona
refused-second-concerned = Se trata de usted: debe decidir otra persona
refused-second-not-taken-up = Lo pidió la propia persona: primero alguien del equipo debe hacerse cargo
refused-second-first-is-gone = Quien lo propuso ya no puede hacerlo: propóngalo usted
refused-second-needs-fresh-factor = Dé otra vez su segundo paso y después apruebe de nuevo

desk-members = Cuentas
desk-members-text = Cerrar sesiones o suspender una cuenta, por número de miembro.
desk-members-lead = Usted ve el nombre y el número de un miembro, y nada más de esa persona.
desk-account = Cuenta
desk-account-open = abierta
desk-suspended-since = suspendida desde el { $it }
desk-reason-told = ¿Por qué?
desk-reason-told-help = La persona lo lee y figura en el registro de actos.
desk-member-sessions = Cerrar sus sesiones
desk-member-sessions-button = Cerrar sus sesiones
desk-member-sessions-next = Su sesión se cierra en todas partes y puede iniciarla de nuevo. Se le avisa con un mensaje.
desk-member-sessions-done = Sus sesiones se cerraron.
desk-member-suspension = Suspender la cuenta
desk-member-suspension-button = Suspender la cuenta
desk-member-suspension-next = Su sesión se cierra y nadie puede iniciarla. Un mensaje le explica por qué.
desk-member-suspension-done = La cuenta está suspendida.
desk-member-return = Abrir la cuenta de nuevo
desk-member-return-button = Abrir la cuenta de nuevo
desk-member-return-next = La persona puede iniciar sesión de nuevo. Se le avisa con un mensaje.
desk-member-return-done = La cuenta está abierta de nuevo.
desk-member-factor = Quitar un segundo paso perdido
desk-member-factor-button = Proponerlo
desk-member-factor-next = Cuando una segunda persona está de acuerdo, empiezan 72 horas. Se avisa a la persona al inicio y al final. Si inicia sesión con el segundo paso, el trámite termina.
desk-member-factor-done = Se propuso.
desk-member-identity = Abrir quién está detrás del nombre
desk-member-identity-button = Proponerlo
desk-member-identity-next = Cuando otra persona custodia está de acuerdo, las dos lo pueden leer durante un día. Se avisa a la persona con un mensaje.
desk-member-identity-done = Se propuso.

desk-letters = Mensajes del sitio
desk-letters-text = Qué mensajes salieron, esperan o fallaron. No lo que dicen.
desk-letters-lead = Usted ve qué mensaje era, cuándo y en qué estado está. No se muestra a quién iba ni qué dice.
desk-letters-none = No hay mensajes de este tipo.
desk-letters-failed = { $n ->
    [one] No se pudo enviar un mensaje.
   *[other] No se pudieron enviar { $n } mensajes.
}
letter-name = Mensaje
letter-to = Para
letter-state = Estado
letter-attempts = Intentos
letter-state-queued = en espera
letter-state-sending = en camino
letter-state-sent = enviado
letter-state-kept = leído en el sitio
letter-state-failed = abandonado
letter-state-bounced = devuelto
letter-state-withdrawn = ya no hace falta
refused-letter-state = No existe el estado «{ $it }». Elija uno en la página.

my-letters-lead = Lo que le escribimos, lo más reciente primero. Se quitaron los enlaces y códigos que sirven una sola vez.
my-letter-of = Correo del { $it }
my-letters-none = Todavía no le hemos escrito.
my-letter-erase = Borrar este mensaje
my-letter-erased = El mensaje se borró.

desk-audit = El registro de actos
desk-audit-text = Qué se hizo, quién lo hizo y sobre qué.
desk-deed-redact-audit-text = Lo propone una persona custodia y lo aprueba otra.
desk-audit-lead = Los asientos solo se añaden. Las personas figuran aquí con un número al azar, no con su nombre.
desk-audit-caption = Los asientos más recientes figuran primero.
desk-audit-none = No hay asientos de este tipo.
desk-audit-object = Objeto
desk-audit-actor = Por
desk-audit-about = Sobre
desk-audit-by-act = Acto
desk-audit-by-object = Tipo de objeto
desk-audit-by-from = Desde este día
desk-audit-by-to = Hasta este día
desk-audit-details = Mostrar los detalles
desk-audit-details-button = Mostrar los detalles
desk-audit-export = Llevarse todo el registro de actos
desk-audit-export-button = Descargarlo
desk-audit-open = Los detalles se muestran durante diez minutos. Su consulta y su motivo figuran en el registro de actos.
desk-audit-reason = ¿Para qué los necesita?
desk-audit-reason-lead = Los detalles pueden contener lo que unas personas escribieron sobre otras. Su motivo queda como asiento del registro de actos.
desk-redacted = Se quitaron con el asiento { $it }

my-audit-lead = Cada acto relacionado con su cuenta, lo más reciente primero.
my-audit-by-me = por usted
my-audit-by-staff = por otra persona
my-audit-by-site = por el propio sitio
audit-act-member-joined = Usted se unió
audit-act-session-begun = Inicio de sesión
audit-act-session-ended = Cierre de sesión
audit-act-right-granted = Se concedió un permiso
audit-act-right-ended = Terminó un permiso
audit-act-sessions-ended = El equipo cerró todas las sesiones
audit-act-account-suspended = Se suspendió la cuenta
audit-act-account-readmitted = La cuenta se abrió de nuevo
audit-act-data-given-on-request = Quien administra el sitio entregó los datos, como se pidió en papel
audit-act-leaving-on-request = Quien administra el sitio pidió borrar la cuenta, como se pidió en papel
audit-act-proposal-made = El equipo propuso algo
audit-act-proposal-seconded = Una segunda persona estuvo de acuerdo
audit-act-proposal-refused = Se rechazó una propuesta
audit-act-identity-opened = Se abrió quién está detrás del nombre
audit-act-identity-seen = Se leyó quién está detrás del nombre
audit-act-factor-recovered = Se quitó el segundo paso
audit-act-audit-redacted = Se quitaron detalles del registro de actos
audit-act-audit-details-opened = Se mostraron detalles del registro de actos
audit-act-audit-exported = Se descargó el registro de actos
audit-act-not-found = Se pidió algo que no existe
audit-act-not-found-counted = Más de lo mismo, contado
audit-act-letters-stopped = Alguien pidió que una dirección no reciba más mensajes
audit-act-letters-allowed = Una dirección puede recibir mensajes otra vez
audit-act-backup-restored = Se restauró una copia de seguridad

letter-right-granted-subject = Usted tiene un permiso nuevo
letter-right-granted =
    Usted tiene un permiso nuevo en el sitio: { $role }. Vale desde el { $at }.

    Motivo: { $reason }

    Todas sus sesiones se cerraron. Para usar el permiso, inicie sesión de nuevo. Necesita el segundo paso.
letter-right-ended-subject = Terminó uno de sus permisos
letter-right-ended =
    Terminó este permiso suyo: { $role }.

    Motivo: { $reason }

    Todas sus sesiones se cerraron. Puede iniciar sesión de nuevo.
letter-sessions-ended-subject = Se cerraron sus sesiones
letter-sessions-ended =
    El equipo del sitio cerró todas sus sesiones. Puede iniciar sesión de nuevo.

    Motivo: { $reason }
letter-account-suspended-subject = Su cuenta está suspendida
letter-account-suspended =
    El equipo del sitio suspendió su cuenta. Ahora nadie puede iniciar sesión en ella.

    Motivo: { $reason }

    Si cree que es un error, escriba al contacto indicado en la página de privacidad del sitio.
letter-account-readmitted-subject = Su cuenta está abierta de nuevo
letter-account-readmitted =
    El equipo del sitio abrió su cuenta de nuevo. Puede iniciar sesión.

    Motivo: { $reason }
letter-identity-opened-subject = Se abrió quién está detrás de su nombre
letter-identity-opened =
    Dos personas custodias del sitio abrieron quién está detrás de su nombre.

    Motivo: { $reason }

    Si cree que esto no es correcto, escriba al contacto indicado en la página de privacidad del sitio.
letter-audit-redacted-subject = Se quitaron detalles sobre usted del registro de actos
letter-audit-redacted =
    Dos personas custodias del sitio quitaron los detalles de una entrada del registro de actos que le concierne. Sigue constando que hubo una entrada.

    Motivo: { $reason }

    Si cree que esto no es correcto, escriba al contacto indicado en la página de privacidad del sitio.
letter-factor-recovery-begun-subject = Se quitará su segundo paso
letter-factor-recovery-begun =
    Alguien dijo al equipo que usted perdió el segundo paso de su cuenta. Dos personas del equipo acordaron quitarlo el { $until }.

    Si usted no lo pidió, inicie sesión con su segundo paso antes de ese día. Entonces no se quita nada.
letter-factor-recovered-subject = Se quitó su segundo paso
letter-factor-recovered =
    Se quitó el segundo paso de su cuenta y se cerraron todas sus sesiones.

    Inicie sesión con un mensaje y configure enseguida un nuevo segundo paso. Hasta entonces no se pueden usar sus permisos.

letter-audit-heads-subject = La cabeza del registro de actos, para conservar
letter-audit-heads =
    El registro de actos de este sitio es una cadena: cambiar una entrada cambia todas las siguientes. Esta línea dice dónde estaba el { $at }:

    { $head }

    Conserve este mensaje en su buzón. Dos personas reciben uno cada semana.

    Para comparar, ponga la línea al final de audit-heads.jsonl, en la carpeta de datos. Luego ejecute: m4dnet check

    Sin nuestro programa, docs/audit-verify.py la compara con una exportación del registro. Si no coinciden, avise a todas las personas con permisos aquí.
