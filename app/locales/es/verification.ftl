# How an organisation is verified: its own pages, vouching, claims, merges, and the directory desk.

verification-title = Verificación
verification-needed-for = Solo se necesita para hablar en público, solicitar fondos y firmar. Todo lo demás funciona sin ella.
verification-number = Número de su organización
verification-by-proof = Con un código enviado a su propio sitio
verification-by-voucher = Con una organización verificada que les conoce
verification-by-evidence = Para la persona responsable del país: lo que lo demuestra
verification-by = por { $it }
verification-until = vigente hasta el { $it }
verification-ended = terminó el { $it }
verification-given = Usted presentó una prueba el { $it }. La persona responsable del país todavía no ha decidido.
verification-asked = Usted pidió a { $it } que avale a su organización. Todavía no hay respuesta.
verification-unions = Estas asociaciones de gobiernos locales de su país pueden avalarle. Indique el número que está junto al nombre:
verification-links = ¿Su organización figura aquí dos veces? <a>Fusione las dos</a>.
verification-links-public = ¿Su organización figura aquí dos veces? <a>Fusione las dos</a>. ¿Alguien le pidió un aval? <a>Avale a una organización</a>.
verification-next = Cada paso queda escrito aquí, con su fecha y su motivo. Quienes hablan en nombre de la organización reciben un mensaje.
verification-done-proved = El código era correcto. Su organización tiene un aval.
verification-done-evidence = Gracias. La persona responsable del país lo revisará.
verification-done-asked = Hemos escrito a las personas titulares de esa organización.

stands-unknown = Nadie ha dicho todavía que actúa en nombre de esta organización.
stands-claimed = Usted dice que actúa en nombre de esta organización. El paso siguiente es que alguien la avale.
stands-vouched = Alguien avaló a su organización. Ahora la persona responsable del país la compara con las pruebas.
stands-verified = Su organización está verificada. Todo el mundo ve su página.
stands-to-be-renewed = La verificación se debe renovar. La página sigue siendo pública, pero hasta entonces usted no puede solicitar ni firmar.

step-none = ningún paso todavía
step-claimed = representación pedida
step-vouched = con aval
step-verified = verificada
step-renewal-due = por renovar
step-end-merged = Pasó a otra organización.
step-end-renamed = Cambió su nombre.
step-end-site-changed = Cambió su sitio web.
step-second-awaited = propuesta por una persona responsable del país; falta el acuerdo de otra

evidence-own-word = su propia palabra
evidence-vouching = el aval de una organización verificada
evidence-own-domain = una respuesta desde una dirección de su propio sitio
evidence-document = un documento, por ejemplo un nombramiento
evidence-register = un registro o diario oficial
evidence-contact = una reunión, o una llamada a su número publicado
evidence-official-act = un acto del Estado, como una ley, un decreto o una lista oficial
evidence-mail-bounces = los mensajes que se le enviaron fueron devueltos
evidence-mandate-ended = terminó el mandato de una persona titular
evidence-call-opened = se abrió una convocatoria
evidence-date-came = llegó la fecha de renovación
evidence-site-changed = cambió su sitio web

verification-mail = Una dirección de correo en el propio sitio de su organización
verification-mail-help = Exactamente en el sitio que figura en la página de su organización. Enviamos allí un código.
verification-proof-button = Enviar el código
verification-voucher = ¿Qué organización verificada puede avalar a la suya?
verification-voucher-help = La dirección de su página aquí, o su número. Una asociación de municipios es una buena opción.
verification-why = ¿De dónde los conoce?
verification-why-help = Lo leen las personas titulares de esa organización.
verification-voucher-button = Pedir un aval
verification-evidence = ¿Qué muestra que su organización es la que dice ser?
verification-evidence-help = Por ejemplo, dónde se publicó su nombramiento y a quién se puede llamar. Todavía no se pueden adjuntar archivos.
verification-link = Un enlace a la prueba
verification-link-help = Si existe, por ejemplo una página del diario oficial.
verification-evidence-button = Presentar la prueba

proof-title = Escriba el código que llegó a ese buzón
proof-next = El código correcto vale como aval de su organización. Después la verifica la persona responsable del país.

refused-proof-no-site = Escriba primero el sitio propio de su organización en la página de ella
refused-proof-other-script = Este sitio o esta dirección usa otro alfabeto. Se podría confundir con otro, así que elija otro medio
refused-proof-free-mail = Cualquiera puede tener una dirección allí. Elija una dirección de su propio sitio u otro medio
refused-proof-public-suffix = Muchas organizaciones usan esta terminación. Elija una dirección de su propio sitio u otro medio
refused-proof-shared-host = Otras organizaciones también tienen allí sus páginas o direcciones. Elija otro medio
refused-proof-lookalike = Esta dirección solo se parece a la de su sitio. Elija una exactamente de su sitio
refused-proof-other-host = Esta dirección no es de su sitio. Elija una exactamente de su sitio

refused-step-voucher-not-verified = Su organización debe estar verificada antes de avalar a otra.
refused-step-voucher-only-vouched-for = Su organización se verificó gracias al aval de otra. Por eso no puede avalar a su vez.
refused-step-voucher-to-be-renewed = La verificación de su organización se debe renovar antes de que pueda avalar a otra.
refused-step-own-body = Usted tiene una función en esa organización. La debe avalar otra persona.
refused-step-concerned = Usted tiene una función en esta organización. Debe decidir otra persona responsable.
refused-step-not-claimed = Nadie ha dicho todavía que actúa en nombre de esta organización.
refused-step-not-vouched = Nadie la ha avalado todavía.
refused-step-already-there = Ya dio este paso.
refused-step-not-enough = La propia palabra de alguien no basta.
refused-step-no-reason = Escriba el motivo
refused-step-not-proposed = Nadie propone esto ahora.
refused-step-same-officer = Usted lo propuso. Debe dar su acuerdo otra persona responsable.

refused-reason-words = Escriba el motivo
refused-reason-words-long = Escriba menos: 4000 letras como máximo
refused-link = Escriba la dirección completa de una página, por ejemplo https://example.org/appointments
refused-voucher = Ninguna organización que pueda avalar a la suya tiene esta dirección o este número. Busque en la lista de organizaciones
refused-voucher-many = Usted ya pidió un aval a cinco organizaciones. Espere una respuesta
refused-voucher-asked = Usted ya pidió un aval a esta organización. Espere su respuesta

vouches-title = Quién le pide un aval
vouches-lead = Avale solo a una organización que usted conoce. Debe constarle que esas personas actúan en su nombre.
vouches-none = Nadie le pide un aval en este momento.
vouches-done = Su respuesta quedó registrada.
vouches-ask = ¿Qué organización?
vouches-answer = Su respuesta
vouches-answer-vouch = La avalamos
vouches-answer-decline = No la avalamos
vouches-reason = ¿De dónde la conoce?
vouches-reason-help = Lo leen la persona responsable del país y esa organización. No hace falta si no la avala.
vouches-button = Responder
vouches-next = El nombre de su organización queda escrito junto a este paso.
refused-vouches-ask = Elija una organización
refused-vouches-answer = Indique si la avala

claim-title = Pedir la representación de esta organización
claim-lead = ¿Actúa usted en su nombre? Entonces dígalo. La persona responsable del país decide, y antes nada es público.
claim-reason = ¿Con qué función actúa en su nombre?
claim-reason-help = Por ejemplo su cargo, desde cuándo y quién lo confirma. Solo lo lee la persona responsable del país.
claim-button = Pedir la representación
claim-next = Hay 72 horas para que otras personas se opongan. Después decide la persona responsable del país. Usted recibe un mensaje cada vez.
claim-mine = Usted pidió la representación de esta organización.
claim-waits = Usted la pidió el { $at }. Otras personas se pueden oponer hasta el { $until }. Después decide la persona responsable del país.
claim-rival = Otra persona también pide la representación. La persona responsable del país ve los dos pedidos y acepta uno como máximo.
claim-object = ¿Por qué es incorrecto el otro pedido?
claim-object-help = Lo lee la persona responsable del país, que puede decidir de inmediato.
claim-object-button = Oponerse al otro pedido
claim-back-button = Retirar mi pedido
refused-claim-has-owner = Alguien ya habla en nombre de esta organización. Pregúntele, o diga a quién reemplazó usted
refused-claim-ended = Este pedido ya se decidió
refused-claim-many = Usted ya pidió la representación de cinco organizaciones. Espere una decisión

merge-title = Fusionar dos organizaciones
merge-lead = Si una organización figura aquí dos veces, una de las dos puede pasar a la otra.
merge-other = ¿A qué organización debe pasar?
merge-other-help = La dirección de su página aquí, o su número.
merge-reason = ¿Por qué son la misma?
merge-reason-help = Lo leen las personas titulares de la otra organización.
merge-button = Pedir la fusión
merge-next = Los nombres, personas y pasos de la que desaparece quedan como historial. Sus personas no reciben ninguna función en la otra. Hay 72 horas para oponerse y 72 horas para deshacerla.
merge-waits = Una segunda persona debe estar de acuerdo.
merge-agreed = Se hace el { $it }, si nadie se opone.
merge-objected = Alguien se opuso el { $it }. Decide la persona responsable del país.
merge-done = Se hizo. Dos personas juntas pueden deshacerla hasta el { $it }.
merge-answer = Su respuesta
merge-answer-reason = El motivo
merge-answer-reason-help = No hace falta si usted está de acuerdo.
merge-answer-button = Responder
merge-agree = Estoy de acuerdo
merge-refuse = No estoy de acuerdo
merge-object = Me opongo
merge-take-back = Retirarla
merge-undo = Pido que se deshaga
merge-undo-agree = Estoy de acuerdo en deshacerla
merge-undo-waits = Alguien pide deshacerla. Debe estar de acuerdo una segunda persona: titular de la otra organización, u otra responsable.
refused-merge-other = Ninguna otra organización tiene esta dirección o este número
refused-merge-already = Esta fusión ya se pidió
refused-merge-late = El plazo para esto terminó
refused-merge-second = Debe responder otra persona
refused-merge-ended = Esto ya se decidió
refused-merge-answer = Elija una respuesta

verify-desk = Mesa del directorio
verify-desk-text = Organizaciones por verificar, pedidos de representación y fusiones.
verify-desk-lead = Lo que espera su decisión, lo más antiguo primero.
verify-nothing = Aquí nada espera su decisión.
verify-more = <a>Mostrar más</a>
verify-waits-all = Todo
verify-waits-claims = Pedidos de representación
verify-waits-vouched = Con aval, por verificar
verify-waits-seconds = Falta el acuerdo de otra persona
verify-waits-evidence = Pruebas presentadas
verify-waits-renewals = Por renovar
verify-waits-merges = Fusiones
verify-waits-ownerless = Sin titular: hay que darle uno
verify-waits-silent = Todos sus titulares callan desde hace tres años
verify-standing = Situación
verify-nature = Tipo
verify-country = País
verify-place = Lugar
verify-site = Sitio web
verify-same-site = Otras con este sitio web
verify-mailbox = Buzón de correo
verify-given = Presentada el { $it }
verify-links = De esta organización: <a>pedidos de representación</a> y <a>fusiones</a>.
verify-done = Su decisión quedó registrada y las personas interesadas reciben un mensaje.
verify-next = Lo presentado como prueba se borra 30 días después de la decisión. Quedan su tipo, el motivo de usted y la fecha.
verify-evidence = ¿En qué se basa?
verify-reason = Su motivo
verify-reason-help = Lo leen las personas interesadas.
verify-renew = Fecha de renovación
verify-verify-button = Verificarla
verify-renew-button = Renovarla
verify-propose-reason = ¿Qué acto del Estado la nombra?
verify-propose-reason-help = Diga dónde está publicado, y cómo la contactó con los datos que publica el Estado. Lo leen las personas interesadas.
verify-propose-button = Proponer la verificación
verify-proposed-mine = Usted propuso verificarla. Otra persona responsable de este país o de todo el sitio debe dar su acuerdo en 30 días.
verify-proposed-other = Otra persona responsable propone verificarla con un acto del Estado. Los pasos de arriba dicen cuál.
verify-proposed-back = Retirar la propuesta
verify-second = ¿Está de acuerdo?
verify-second-agree = Lo comprobé yo, y estoy de acuerdo
verify-second-refuse = No estoy de acuerdo
verify-second-reason = El motivo
verify-second-reason-help = No hace falta si está de acuerdo. Lo leen las personas interesadas.
verify-second-button = Decidir
verify-against = ¿Qué hay en contra?
verify-why = ¿Por qué se retira?
verify-why-help = Lo leen quienes hablan en su nombre.
verify-withdraw-button = Retirar la verificación
refused-verify-evidence = Elija en qué se basa
refused-verify-renew = Elija un día dentro de los próximos cinco años
verify-claims = Pedidos de representación
verify-claims-lead = La persona que usted acepte será titular. Los demás pedidos se rechazan entonces.
verify-claims-none = Nadie pide la representación de esta organización en este momento.
verify-claims-unseen = Miembro no visible, pedido { $it }
verify-claims-days = Pedida el { $at }. Otras personas se pueden oponer hasta el { $until }.
verify-claims-objection = Oposición: { $it }
verify-claims-claim = ¿Qué pedido?
verify-claims-answer = Su decisión
verify-claims-accept = Aceptarlo
verify-claims-refuse = Rechazarlo
verify-claims-button = Decidir
verify-claims-next = Quienes pidieron la representación reciben un mensaje con su motivo.
refused-verify-claim = Elija un pedido
refused-verify-answer = Elija su decisión
refused-verify-early = Todavía no terminan las 72 horas para oponerse
refused-verify-owner = Ya tiene titular. Resuelva eso primero
verify-merge-lead = Dos personas responsables acuerdan una fusión. Si alguien se opuso, decide una.
verify-merge-button = Proponer la fusión
verify-merge-grant = Permitir que se haga

# Letters.
letter-proof-subject = Un código para su organización
letter-proof =
    Alguien dice en este sitio que actúa en nombre de su organización. Este código muestra que puede leer este buzón.

    Si usted lo sabe, escriba el código donde se le pidió. Vale durante { $minutes } minutos. Si no, no haga nada: entonces no pasa nada.

letter-vouch-asked-subject = Una organización le pide un aval
letter-vouch-asked =
    { $organisation } pide a su organización que la avale.

    Dice: { $reason }

    Avale solo si la conoce y le consta que esas personas actúan en su nombre.

letter-vouched-subject = { $organisation } tiene un aval
letter-vouched =
    Alguien avaló a { $organisation }, o un código volvió desde su propio sitio.

    El motivo: { $reason }

    El paso siguiente es la revisión de la persona responsable del país.

letter-verified-subject = Se verificó a { $organisation }
letter-verified =
    La persona responsable del país verificó a { $organisation }. Ahora todo el mundo ve su página.

    El motivo: { $reason }

    La verificación vale hasta el { $until }.

letter-renewed-subject = Se renovó la verificación de { $organisation }
letter-renewed =
    La persona responsable del país renovó la verificación de { $organisation }.

    El motivo: { $reason }

    La verificación vale hasta el { $until }.

letter-verification-withdrawn-subject = Se retiró la verificación de { $organisation }
letter-verification-withdrawn =
    La persona responsable del país retiró la verificación de { $organisation }. Su página ya no es pública.

    El motivo: { $reason }

    Si esto es un error, presente nuevas pruebas.

letter-renewal-due-subject = La verificación de { $organisation } se debe renovar
letter-renewal-due =
    Hubo mensajes devueltos, terminó un mandato de titular, cambió su sitio web o llegó la fecha de renovación. Por eso la verificación de { $organisation } se debe renovar.

    Su página sigue siendo pública. La organización no puede solicitar ni firmar hasta que la persona responsable del país la renueve.
letter-contact-changed-subject = Cambió la forma de comunicarse con { $organisation }
letter-contact-changed =
    Una persona titular cambió la página web o el buzón de { $organisation } el { $at }.

    Si no es correcto, una persona titular puede volver a cambiarlo. Avise también al contacto indicado en la página de privacidad del sitio.

letter-renamed-subject = Cambió el nombre de una organización
letter-renamed =
    Una persona titular cambió los nombres de { $organisation } el { $at }.

    Si estaba avalada o verificada, ambas cosas terminaron. Alguien debe avalarla de nuevo y una persona responsable debe verificarla.

letter-second-awaited-subject = Se propone verificar { $organisation }
letter-second-awaited =
    Una persona responsable del país propone verificar { $organisation } con un acto del Estado. Otra persona responsable debe dar su acuerdo.

    El motivo: { $reason }

    Si sabe de algo que se opone a ello, avise al equipo de este sitio.

letter-claim-asked-subject = Usted pidió la representación de { $organisation }
letter-claim-asked =
    Usted dice que actúa en nombre de { $organisation }. Otras personas se pueden oponer hasta el { $until }. Después decide la persona responsable del país.

    Si no fue usted, inicie sesión y retire el pedido.

letter-claim-rival-subject = Alguien pide la representación de { $organisation }
letter-claim-rival =
    Alguien dice que actúa en nombre de { $organisation }. Otras personas se pueden oponer hasta el { $until }. Después decide la persona responsable del país.

    Si cree que esto es un error, opóngase en la página de la organización.

letter-claim-accepted-subject = Usted ya puede hablar en nombre de { $organisation }
letter-claim-accepted =
    La persona responsable del país aceptó su pedido. Usted es ahora titular de { $organisation }. Eso quiere decir que usted decide quién habla en su nombre.

    El motivo: { $reason }

letter-claim-refused-subject = Se rechazó su pedido de representar a { $organisation }
letter-claim-refused =
    La persona responsable del país rechazó su pedido de representar a { $organisation }.

    El motivo: { $reason }

letter-merge-asked-subject = { $organisation } quiere fusionarse con la suya
letter-merge-asked =
    Una persona titular de { $organisation } dice que es la misma organización que { $place }. Pide que pase a la suya.

    El motivo: { $reason }

    No pasa nada sin el acuerdo de usted.

letter-merge-agreed-subject = { $organisation } pasa a { $place }
letter-merge-agreed =
    Dos personas acordaron que { $organisation } pase a { $place }. Se hace el { $until }, si nadie se opone.

    El motivo: { $reason }

    Sus nombres y pasos quedan como historial. Sus personas no reciben ninguna función en { $place }.

letter-merge-objected-subject = Alguien se opuso a una fusión
letter-merge-objected =
    Alguien se opuso a que { $organisation } pase a { $place }. Decide la persona responsable del país.

letter-merge-stopped-subject = { $organisation } queda como está
letter-merge-stopped =
    La fusión de { $organisation } con { $place } no se hace.

    El motivo: { $reason }

letter-merged-subject = { $organisation } pasó a { $place }
letter-merged =
    { $organisation } es ahora parte de { $place }. Sus personas no tienen función en { $place }, salvo que ya la tuvieran.

    Esto se puede deshacer durante 72 horas.
letter-merge-undo-asked-subject = ¿Se deshace una fusión?
letter-merge-undo-asked =
    { $organisation } pasó a { $place }. Una persona titular de la otra organización pide deshacer esa fusión.

    Se deshace si usted está de acuerdo en las 72 horas después de la fusión. Nada pasa sin su acuerdo.

letter-merge-undone-subject = { $organisation } está de vuelta
letter-merge-undone =
    Se deshizo la fusión de { $organisation } con { $place }. Todo está como antes.
