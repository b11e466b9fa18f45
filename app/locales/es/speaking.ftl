# Who speaks for an organisation: people, invitations, changes of power, and the letters about them.

speaker-editor = Persona redactora
speaker-editor-help = Escribe borradores. Otra persona los envía.
speaker-representative = Representante
speaker-representative-help = Escribe en nombre de la organización e invita a personas redactoras.
speaker-owner = Titular
speaker-owner-help = Decide quién habla en nombre de la organización.

speak-title = Quién habla en su nombre
speak-caption = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
speak-name = Nombre
speak-role = Función
speak-unit = Unidad
speak-mandate = Mandato
speak-until = Hasta
speak-you = (usted)
speak-focal = Punto focal
speak-focal-ask = Primera persona a quien preguntar
speak-unseen = Un miembro no visible
speak-hand-over = Traspasar las funciones a otra persona
speak-leave = Dejar esta organización
speak-waiting = Invitaciones sin respuesta
speak-waiting-until = Se puede aceptar hasta el { $it }.
speak-revoke = Retirar la invitación
speak-invite = Invitar a alguien
speak-invite-lead = Escribimos a la dirección que usted indique. Solo puede aceptar quien la lee, con una cuenta de esa dirección.
speak-invite-email = Su dirección de correo electrónico
speak-invite-email-help = La propia de esa persona, no un buzón compartido.
speak-invite-role = Su función
speak-invite-unit = Unidad o departamento (si lo desea)
speak-invite-mandate = Mandato (si lo desea)
speak-invite-mandate-help = Por qué puede hablar en su nombre: alcaldía por elección, jefatura de oficina.
speak-invite-until = Último día del mandato (si se conoce)
speak-invite-until-help = Después de ese día ya no habla en su nombre. Avisamos antes.
speak-invite-button = Enviar la invitación
speak-invite-next = El mensaje se puede responder durante 14 días. Hasta entonces usted puede retirar la invitación.
speak-change-button = Guardar
speak-done-saved = Guardado. Todas las personas que hablan por ella reciben un correo.
speak-done-invited = La invitación está en camino.
speak-done-revoked = La invitación queda retirada. Ya nadie puede aceptarla.
speak-done-ended = Su función terminó. Esa persona recibe un correo.
speak-own-title = Que sea titular
speak-own-button = Pedir que sea titular
speak-own-reason = ¿Por qué debe ser titular?
speak-own-reason-help = Se avisa a quienes hablan en nombre de la organización. Tienen 72 horas para oponerse.
speak-end-button = Terminar su función
speak-end-reason = ¿Por qué termina?
speak-end-reason-help = Termina de inmediato y se avisa a la persona.
speak-remove-button = Pedir que deje de ser titular
speak-remove-reason = ¿Por qué debe dejar de ser titular?
speak-remove-reason-help = Se avisa a la persona y a todas las demás. Durante 72 horas cualquier persona interesada se puede oponer.
speak-refused-email = Escriba una dirección de correo completa, por ejemplo name@example.org
speak-refused-role = Elija su función
speak-refused-role-given = Solo una persona titular invita a representantes
speak-refused-line = Escriba una línea corta, de 120 letras como máximo
speak-refused-until = Escriba una fecha completa, por ejemplo 2027-06-30
speak-refused-until-past = Escriba una fecha que todavía no haya pasado
speak-refused-reason = Escriba un motivo, de 1000 letras como máximo

invitation-title = Usted recibió una invitación
invitation-lead = Alguien le pide que hable en nombre de una organización en este sitio.
invitation-organisation = Organización
invitation-means = Qué significa
invitation-until = Responder hasta
invitation-sign-in = Para aceptar, <a>inicie sesión</a> con la dirección a la que llegó el mensaje. ¿Todavía no es miembro? <a>Únase a la red</a> con esa dirección y después volverá aquí.
invitation-seen = Las demás personas que hablan en nombre de la organización verán que usted también lo hace.
invitation-accept = Aceptar
invitation-refuse = Rechazar
invitation-next = Usted puede dejar la organización en cualquier momento.
invitation-gone = Esta invitación no se puede responder aquí
invitation-gone-lead = Ya se respondió o se retiró, es demasiado antigua o se envió a otra dirección.
invitation-gone-do = Inicie sesión con la dirección a la que llegó el mensaje. También puede pedir otra invitación a quien le invitó.
invitation-refused = Usted rechazó la invitación
invitation-refused-lead = Se avisa a quien le invitó. Ya no guardamos su dirección para esto.

hand-over-title = Traspaso de funciones
hand-over-lead = Usted indica quién ocupa su lugar como titular. Todo queda con la organización.
hand-over-nobody = No hay a quién traspasar las funciones. <a>Invite primero a quien ocupará su lugar</a>.
hand-over-successor = ¿Quién ocupa su lugar?
hand-over-until = Último día de su mandato (si se conoce)
hand-over-reason = ¿Por qué traspasa sus funciones?
hand-over-reason-help = Lo leen quienes hablan en nombre de la organización.
hand-over-button = Traspasar las funciones
hand-over-next = Se avisa a todas las personas, que se pueden oponer durante 72 horas. Después usted ya no habla en su nombre. Sus invitaciones terminan y su sesión se cierra en todas partes.
hand-over-refused-successor = Elija quién ocupa su lugar

speak-done-accepted = Usted habla ahora en nombre de esta organización.
leave-done = Usted dejó la organización.
leave-title = Dejar esta organización
leave-lead = Usted ya no hablará en su nombre. Lo que hizo por ella queda con ella.
leave-button = Dejar la organización
leave-next = Vale de inmediato. Se avisa a las personas titulares.
leave-last = Usted es la última persona titular, por eso todavía no puede dejarla.
leave-last-do = <a>Traspase primero sus funciones a otra persona</a>.

succession-title = Reemplacé a alguien aquí
succession-lead = Indíquelo aquí si usted asumió el cargo de alguien que ya no está.
succession-whom = ¿A quién reemplazó?
succession-whom-help = Su nombre, tal como se conocía aquí.
succession-refused-whom = Escriba el nombre de la persona a quien reemplazó
succession-reason = ¿Cómo se puede comprobar?
succession-reason-help = Un decreto, una elección, una página de la organización. Lo revisará quien decide.
succession-until = Último día de su mandato (si se conoce)
succession-button = Enviar
succession-next = Se avisa a las personas interesadas y al buzón de la organización. Tienen 14 días para oponerse. Después decide una persona responsable de su país.
succession-refused-owner = Usted ya es titular
succession-refused-asked = Usted ya lo indicó. Espere la decisión.
succession-said = En lugar de: { $whom }. { $reason }

moving-title = Un cambio de titularidad
moving-hand-over = Una persona titular traspasa sus funciones a otra.
moving-add-owner = Se propone una nueva persona titular.
moving-remove-owner = Se pide que una persona deje de ser titular.
moving-succession = Alguien dice que reemplazó a una persona titular.
moving-rescue = Una organización sin titular va a tener uno.
moving-kind = Cambio
moving-kind-hand-over = Traspaso de funciones
moving-kind-add-owner = Otro titular
moving-kind-remove-owner = Retiro de un titular
moving-kind-succession = Sucesión
moving-kind-rescue = Rescate
moving-organisation = Organización
moving-by = Pedido por
moving-about = Sobre
moving-reason = Motivo
moving-at = Pedido el
moving-state = Ahora
moving-state-second = Una segunda persona responsable debe estar de acuerdo.
moving-state-waits = Cualquier persona interesada se puede oponer hasta el { $it }.
moving-state-decision = Espera la decisión de una persona responsable.
moving-state-due = Entra en vigor ahora.
moving-objection-said = Oposición
moving-objection-staff = El equipo del sitio lo detuvo para examinarlo antes.
moving-outcome = Cómo terminó
moving-outcome-done = Entró en vigor
moving-outcome-refused = Se rechazó
moving-outcome-taken-back = Se retiró
moving-outcome-void = Ya no pudo entrar en vigor
moving-ended = Terminó el
moving-decision = Motivo de la decisión
moving-objection = ¿Por qué se opone?
moving-object = Oponerse
moving-next = Una oposición detiene el cambio. Después decide una persona responsable.
moving-take-back = Retirarlo

desk-changes-title = Cambios de titularidad
desk-changes-lead = Primero figura lo que espera su decisión, por fecha. Nadie decide sobre su propia organización.
desk-changes-none = No hay nada en curso.
desk-changes-caption = { $n ->
    [one] { $n } cambio
   *[other] { $n } cambios
}
desk-decision = Su decisión
desk-accept = Entra en vigor
desk-refuse = Se rechaza
moving-decision-reason = Motivo
moving-decision-reason-help = Lo leen todas las personas interesadas.
desk-decide = Decidir
desk-refused-decision = Elija qué decide
rescue-title = Darle un titular
rescue-lead = Para una organización que ya no tiene titular. Una segunda persona responsable debe estar de acuerdo.
rescue-number = Número de miembro de la nueva persona titular
rescue-number-help = Nueve dígitos. La persona lo encuentra en su página.
rescue-button = Proponer
rescue-second = Estoy de acuerdo
rescue-next = Cuando una segunda persona responsable está de acuerdo, se avisa a las personas interesadas. Tienen 72 horas para oponerse.
rescue-refused-number = Ningún miembro tiene este número
rescue-refused-owner = Esta organización tiene titular
rescue-refused-asked = Esto ya se propuso

letter-somebody = Un miembro
letter-some-organisation = una organización de esta red

letter-invitation-subject = Le invitan a hablar en nombre de una organización
letter-invitation =
    Alguien le invita a hablar en nombre de { $organisation }.

    Su función: { $speaker }. Puede responder hasta el { $until }.

    Quien le invita nos dio su dirección, y la usamos solo para esto. Si no sabe por qué recibe este mensaje, no haga nada.

letter-invitation-refused-subject = Su invitación fue rechazada
letter-invitation-refused =
    Se rechazó su invitación a hablar en nombre de { $organisation }.

    La función era: { $speaker }.

letter-part-accepted-subject = Una nueva persona habla en nombre de su organización
letter-part-accepted =
    { $person } aceptó una invitación y ahora habla en nombre de { $organisation }.

    Su función: { $speaker }.

letter-part-changed-subject = Cambió una función en su organización
letter-part-changed =
    Cambió la función de { $person } en { $organisation }.

    Su función ahora: { $speaker }.

letter-part-ended-subject = Terminó una función en una organización
letter-part-ended =
    { $person } ya no habla en nombre de { $organisation }: una persona titular terminó su función.

    La función era: { $speaker }.

letter-part-left-subject = Alguien dejó su organización
letter-part-left =
    { $person } dejó { $organisation }.

    La función era: { $speaker }.

letter-part-mandate-soon-subject = Un mandato termina pronto
letter-part-mandate-soon =
    El mandato de { $person } en { $organisation } termina el { $until }.

    La función: { $speaker }. Una persona titular puede indicar otro último día o traspasar las funciones a tiempo.

letter-part-mandate-over-subject = Terminó un mandato
letter-part-mandate-over =
    El mandato de { $person } en { $organisation } terminó el { $until }.

    La función era: { $speaker }. Ya no habla en su nombre.

letter-hand-over-asked-subject = Una persona titular traspasa sus funciones
letter-hand-over-asked =
    { $person } traspasa a { $other } sus funciones de titular de { $organisation }.

    Entra en vigor después del { $until }, salvo que una persona interesada se oponga en el sitio.

    Motivo: { $reason }

letter-add-owner-asked-subject = Se propone una nueva persona titular
letter-add-owner-asked =
    { $person } pide que { $other } sea titular de { $organisation }.

    Entra en vigor después del { $until }, salvo que una persona interesada se oponga en el sitio.

    Motivo: { $reason }

letter-remove-owner-asked-subject = Se pide que una persona deje de ser titular
letter-remove-owner-asked =
    { $person } pide que { $other } deje de ser titular de { $organisation }.

    Entra en vigor después del { $until }, salvo que una persona interesada se oponga en el sitio.

    Motivo: { $reason }

letter-succession-asked-subject = Alguien dice que reemplazó a una persona titular
letter-succession-asked =
    { $person } dice que reemplazó a una persona titular de { $organisation }.

    Usted se puede oponer en el sitio hasta el { $until }. Después decide una persona responsable. Antes no cambia nada.

    Motivo: { $reason }

letter-rescue-asked-subject = Una organización va a tener titular
letter-rescue-asked =
    { $organisation } ya no tiene titular. Dos personas responsables proponen a { $other } como titular.

    Entra en vigor después del { $until }, salvo que una persona interesada se oponga en el sitio.

    Motivo: { $reason }

letter-moving-objected-subject = Alguien se opuso a un cambio
letter-moving-objected =
    Una persona interesada se opuso a un cambio de titularidad de { $organisation }.

    No cambia nada hasta que decida una persona responsable.
letter-moving-stopped-subject = Un cambio está detenido por ahora
letter-moving-stopped =
    El equipo del sitio detuvo un cambio de titularidad de { $organisation } para examinarlo antes.

    Nada cambia hasta que decida una persona responsable.

letter-moving-done-subject = Un cambio entró en vigor
letter-moving-done =
    Entró en vigor un cambio de titularidad de { $organisation }.

    Todo lo que se hizo por la organización queda con ella.

letter-moving-refused-subject = Se rechazó un cambio
letter-moving-refused =
    Se rechazó un cambio de titularidad de { $organisation }. No cambió nada.

letter-moving-taken-back-subject = Se retiró un cambio
letter-moving-taken-back =
    Quien pidió un cambio de titularidad de { $organisation } lo retiró. No cambió nada.

letter-moving-void-subject = Un cambio no pudo entrar en vigor
letter-moving-void =
    Un cambio de titularidad de { $organisation } no pudo entrar en vigor: la situación había cambiado entretanto.
