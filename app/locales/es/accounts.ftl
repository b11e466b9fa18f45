# Unirse, iniciar sesión, las páginas propias.

join-title = Unirse a la red
join-lead = Le enviamos un código por correo electrónico. No hay que inventar ninguna contraseña.
join-has-account = ¿Ya es miembro? <a>Inicie sesión</a>.
join-age = Esta red es para personas de 16 años o más. <a>Qué guardamos sobre usted y por qué</a>.
join-who = ¿Para usted o para una organización?
join-who-self = Para mí
join-who-self-help = Puede añadir una organización más tarde.
join-who-organisation = Para una organización
join-who-organisation-help = Una municipalidad, una asociación, una empresa, una universidad. Usted habla primero en su nombre y puede traspasar la función a otra persona.
join-name = Su nombre
join-name-help = El nombre con que quiere que se le conozca. No tiene que ser su nombre legal.
join-email = Su correo electrónico
join-email-help = El suyo, no el de su organización. Nadie lo ve: los miembros le escriben por medio del sitio.
join-reads = Idiomas que lee
join-writes = Idiomas que escribe
join-seen = ¿Pueden verle los demás miembros?
join-seen-seen = Sí, los miembros pueden encontrarme
join-seen-seen-help = Las personas de fuera de la red no ven nada de usted.
join-seen-unseen = No, necesito que no me vean
join-seen-unseen-help = Nadie le encuentra, en ninguna lista ni en ningún número. Solo pueden verle las personas que usted elija.
join-unseen-letters = Le enviamos un mensaje con un código. Si permanece invisible, nuestros mensajes dicen solo que hay novedades. Puede cambiarlo después.
join-button = Enviarme el código
join-next = Le escribimos a su correo en menos de un minuto. Escriba el código de ese mensaje en la página siguiente. Puede leer el mensaje en otro aparato.
join-closed = Todavía no es posible unirse
join-closed-lead = Quien administra este sitio todavía no ha indicado quién es responsable de sus datos. Hasta entonces todo se puede leer, pero nadie puede unirse.

session-title = Iniciar sesión
session-lead = Escriba su correo electrónico. Le enviamos un código y un enlace.
session-email = Su correo electrónico
session-email-help = El mismo con que se unió a la red.
session-phone = ¿Solo usted usa este teléfono o esta computadora?
session-button = Enviarme el código
session-next = Escribimos a este correo en menos de un minuto. Si usted no es miembro, el mensaje explica cómo unirse.
session-other-ways = ¿No tiene correo electrónico? <a>Inicie sesión con su tarjeta</a>. ¿Es su primera vez aquí? <a>Únase a la red</a>.
session-end = Cerrar sesión
phone-mine = Solo yo
phone-mine-help = Su sesión queda abierta 30 días.
phone-shared = También otras personas
phone-shared-help = Su sesión se cierra después de 20 minutos sin uso.

code-title = Escriba el código de nuestro mensaje
code-lead = Escribimos a este correo:
code-did-you-mean = ¿Quiso decir { $address }? <a>Cambie el correo</a>.
code-change = ¿El correo está mal? <a>Escríbalo de nuevo</a>.
code-time = El código sirve durante { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
} como máximo. Después puede pedir otro.
code-code = Código
code-code-help = Ocho dígitos, por ejemplo 1234 5678.
code-button = Continuar
code-next = Su sesión comienza en este aparato. Si no llega ningún mensaje, busque en la carpeta de correo no deseado.

link-title = Iniciar sesión con el enlace
link-lead = Va a iniciar sesión como:
link-button = Iniciar sesión
link-button-join = Unirse a la red
link-not-you = ¿No es usted? Entonces cierre esta página. No ha pasado nada.
link-gone = Este enlace no funciona aquí
link-gone-lead = Ya se usó, es demasiado antiguo o se pidió en otro navegador.
link-gone-do = Vuelva al navegador donde lo pidió y <a>escriba allí el código</a>. También puede <a>pedir otro mensaje</a>.

my-title = Mi página
my-welcome = Ya es miembro
my-welcome-text = Lo demás puede esperar. Cuando tenga un momento, cuente dónde trabaja y qué busca.
my-unseen = Usted no es visible. Solo las personas que eligió pueden ver que está aquí.
my-leaving = Su cuenta se borrará el { $it }.
my-leaving-undo = Conservar mi cuenta
my-profile = Quién soy
my-profile-text = Nombre, idiomas, país y quién puede verlos.
my-organisations = Mis organizaciones
my-organisations-text = Las organizaciones en cuyo nombre habla, y cómo añadir otra.
my-letters = Mensajes para mí
my-letters-text = Todos los mensajes que este sitio le escribió.
my-members = Miembros
my-members-text = Las personas de la red.
my-sessions = Dónde tengo sesión abierta
my-sessions-text = Cada aparato, y cómo cerrar una sesión.
my-address = Mi correo electrónico
my-address-text = Cambiar el correo al que llegan los mensajes.
my-factor = Segundo paso al iniciar sesión
my-factor-text = Seis dígitos de su teléfono protegen su cuenta.
my-audit = Qué se hizo con mi cuenta
my-audit-text = Todo lo que el registro de actos contiene sobre usted.
my-data = Mis datos y mi salida
my-data-text = Llévese todo o pida que se borre.
my-desk = La mesa de trabajo
my-desk-text = Las páginas del equipo.

refused-who = Elija para quién se une a la red
refused-seen = Indique si los miembros pueden verle
refused-phone = Indique si solo usted usa este teléfono o esta computadora
refused-languages = Elija al menos un idioma
refused-name-empty = Escriba el nombre con que quiere que se le conozca
refused-name-too-long = Escriba un nombre más corto, de 120 letras como máximo
refused-name-control = Quite los signos invisibles y escriba el nombre en una sola línea
refused-name-direction = Quite los signos invisibles que cambian la dirección de la escritura
refused-name-no-letter = Escriba un nombre con al menos una letra
refused-address-empty = Escriba su correo electrónico
refused-address-too-long = Escriba un correo electrónico más corto
refused-address-control = Escriba el correo en una sola línea, sin signos invisibles
refused-address-direction = Quite los signos invisibles que cambian la dirección de la escritura
refused-address-space = Escriba el correo sin espacios
refused-address-no-at = Escriba el correo completo, con la parte que sigue a @, por ejemplo nombre@example.org
refused-address-several = Escriba un solo correo
refused-address-sign = Quite el signo que ningún correo lleva
refused-address-no-name = Escriba también la parte anterior a @, por ejemplo nombre@example.org
refused-address-no-domain = Escriba también la parte que sigue a @, por ejemplo nombre@example.org
refused-code-form = Escriba los ocho dígitos del mensaje
refused-code = Este código no es correcto. { $n ->
    [0] Ya no sirve: pida otro mensaje.
    [one] Puede intentarlo { $n } vez más.
   *[other] Puede intentarlo { $n } veces más.
}
refused-code-often = Demasiados intentos fallidos. Pida otro mensaje o vuelva mañana.
