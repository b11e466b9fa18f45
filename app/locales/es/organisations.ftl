# El directorio de organizaciones, y las páginas de quienes hablan en nombre de una.

made-up = ficticia
directory-sum = { $n ->
    [one] una organización
   *[other] { $n } organizaciones
}
directory-words = Palabras en nombres y lugares
directory-place = Lugar o región
directory-place-chosen = Lugar: { $it }
facet-language = Idiomas en que se le puede escribir
facet-standing = Cómo se conoce
standing-verified = Verificada
standing-record = Nombrada en el registro
directory-map-caption = Un punto es la sede de una organización, o su país si no consta la posición de la sede. No se dibujan fronteras.
directory-unplaced = { $n ->
    [0] Todas las organizaciones tienen un lugar en el mapa.
    [one] Una organización no está en el mapa: no constan ni su sede ni su país.
   *[other] { $n } organizaciones no están en el mapa: no constan ni su sede ni su país.
}
refused-language = No existe el idioma «{ $it }». Elija uno en los filtros.
refused-standing = Ninguna organización se conoce por «{ $it }». Elija un valor en los filtros.
refused-view-organisations = No existe la vista «{ $it }». Elija tabla o mapa.
organisation-about-own = { $it }: qué es, dónde trabaja, cómo comunicarse con ella.
organisation-verified = La persona responsable del país verificó esta organización el { $it }.
organisation-claim = ¿Trabaja usted allí? <a>Pida su representación y hable aquí en su nombre</a>
organisation-succession = ¿Reemplazó usted a la persona que habla aquí en su nombre? <a>Díganoslo</a>
organisation-own = En sus propias palabras
organisation-names-record = Nombres en el registro
organisation-facts-record = En el registro
organisation-site = En la web
organisation-contact = Para escribirle

# Mis organizaciones.
mine-title = Mis organizaciones
mine-lead = Usted habla en nombre de estas.
mine-none = Todavía no habla en nombre de ninguna organización
mine-none-text = Cree una o indique que trabaja para una que ya está aquí. También aparece aquí cuando un colega le invita.
mine-new = Crear una organización
mine-claim = ¿La suya ya está en el directorio? <a>Búsquela primero</a> e indique en su página que trabaja allí.
own-nameless = Organización sin nombre
own-until = hasta el { $it }
own-state-none = Sin verificar
own-state-claimed = Representación pedida
own-state-vouched = Con aval
own-state-verified = Verificada

# Crear una.
choose = Elija…
making-title = Crear una organización
making-lead = Cinco preguntas. Lo demás puede esperar.
making-name = Nombre de la organización
making-name-help = Tal como ella misma lo escribe, en cualquier idioma y escritura. Puede añadir otros idiomas después.
making-acronym = Sigla, si tiene
making-acronym-help = Por ejemplo, PNUD.
making-nature = ¿Qué tipo de organización es?
making-country = ¿En qué país tiene su sede?
making-place = Ciudad, distrito o región
making-place-help = Donde está su oficina, por ejemplo Sédhiou.
making-button = Continuar
making-next = Primero buscamos organizaciones parecidas a esta. Después usted es titular de su página. Nadie de fuera la ve hasta que esté verificada.
refused-body-name = Escriba el nombre de la organización
refused-body-nature = Elija qué tipo de organización es
refused-body-country = Elija el país
refused-line-too-long = Escriba menos: { $n } letras como máximo
refused-line-control = Quite los signos invisibles y escríbalo en una sola línea
refused-line-direction = Quite los signos invisibles que cambian la dirección de la escritura
refused-line-no-letter = Escriba al menos una letra
refused-line-empty = Escriba algo aquí
refused-site = Escriba la dirección completa, por ejemplo https://www.example.org. Empieza con https y el nombre del sitio no son solo números.
refused-contact-own = Usted inicia sesión con esta dirección. Dé la de una oficina, no la de una persona

# Las que pueden ser la misma.
alike-title = ¿Es una de estas?
alike-lead = Estas se parecen a la que quiere crear. Si la suya está entre ellas, elíjala: así su historia no se divide.
alike-same-name = Tiene el mismo nombre.
alike-acronym = Tiene la misma sigla.
alike-same-words = Su nombre y su lugar son parecidos.
alike-this = Es esta
alike-mine = Es esta: ya hablo en su nombre
alike-look = Ver su página
alike-none-title = No es ninguna de estas
alike-none = Crear una nueva organización

# Una organización mía.
own-state = Verificación
own-step-none = Todavía no se sabe nada de cómo actúa usted en su nombre.
own-step-claimed = El paso 1 de 3 está hecho. Usted declaró que actúa en su nombre. Ahora falta que otra persona también lo diga.
own-step-vouched = El paso 2 de 3 está hecho. Alguien la avaló. Ahora la persona responsable del país la compara con las pruebas.
own-step-verified = Los 3 pasos están hechos. Puede hablar en público, presentar solicitudes y firmar.
own-steps-claimed = Representación pedida
own-steps-vouched = Con aval
own-steps-verified = Verificada
own-unseen = Solo su gente y el equipo del sitio ven esta organización. Todo el mundo la ve cuando está verificada.
own-public = Su página pública
own-do = Qué puede hacer
own-verification = Verificación
own-verification-text = Pedir a alguien que la avale, probar su dirección, ver qué falta.
own-profile = Qué hace
own-profile-text = Qué hace, su nivel, su lugar, sus idiomas.
own-names = Nombres
own-names-text = Su nombre en varios idiomas y su sigla.
own-contact = Cómo comunicarse con ella
own-contact-text = Su página web, su dirección pública, su propio buzón.
own-corridors = Corredores
own-corridors-text = En qué países trabaja y en qué extremo de un corredor.
own-representatives = Quién habla en su nombre
own-representatives-text = Invitar a colegas, traspasar funciones, salir.
own-audit = Qué se hizo con ella
own-audit-text = Cada acto que el sitio anotó sobre ella.
own-audit-lead = Cada acto sobre esta organización, el más reciente primero. Solo lo leen sus titulares y quienes auditan.
own-says = Lo que dice de sí misma
own-not-said = todavía no lo ha dicho
own-mailbox = Buzón para copias
own-speakers = Quién habla en su nombre
own-acts = Qué se hizo en nombre de la organización
own-acts-text = Los demás ven la organización. Su gente ve aquí quién fue.
own-done-made = La organización está creada. Usted es titular de su página.
own-done-profile = Lo que hace la organización quedó guardado.
own-done-names = Los nombres quedaron guardados.
own-done-contact = La forma de comunicarse con ella quedó guardada.

# Lo que dice de sí misma.
own-profile-title = Qué hace
profile-about = ¿Qué hace la organización?
profile-about-help = Unas pocas frases. Todo el mundo puede leerlas cuando está verificada. No nombre a personas.
profile-level = ¿En qué nivel gobierna?
profile-level-none = No gobierna
profile-languages = Idiomas en que se le puede escribir
profile-button = Guardar
naming-title = Nombres
naming-lead = Las personas encuentran la organización por cada uno de estos nombres.
naming-verified = La organización se verificó con estos nombres. Si cambia uno, hay que verificarla de nuevo. Hasta entonces solo la ven su gente y el equipo.
naming-main = Nombre
naming-main-help = Tal como ella misma lo escribe, en cualquier idioma.
naming-en = Nombre en inglés
naming-fr = Nombre en francés
naming-es = Nombre en español
naming-ar = Nombre en árabe
naming-button = Guardar
naming-button-verified = Guardar y verificar de nuevo
contact-title = Cómo comunicarse con ella
contact-site = Su página web
contact-site-help = Por ejemplo https://www.example.org.
contact-role = Dirección pública
contact-role-help = Todo el mundo la ve. Dé la dirección de una oficina, no de una persona.
contact-mailbox = Su propio buzón
contact-mailbox-help = Recibe copias de lo que concierne a la organización. Nadie puede iniciar sesión con él y nadie lo ve.
contact-verified = La organización está verificada. Si cambia su página o su buzón, se avisa a todas las personas titulares y al buzón anterior. Otra página debe ser revisada de nuevo por una persona responsable.
contact-owners = La organización está verificada. Solo una persona titular cambia su página web y su buzón.
contact-button = Guardar
corridors-title = Corredores
corridors-lead = Un corredor une un lugar de donde vienen personas migrantes y un lugar donde viven.
corridors-none = Todavía no se indica ningún país.
corridors-country = País
corridors-side = ¿Qué es este país para las personas con quienes trabaja?
corridors-side-origin = Vienen de allí
corridors-side-destination = Viven allí
corridors-side-transit = Pasan por allí
corridors-add = Añadir el país
corridors-take = Quitar: { $country }, { $side }
refused-corridor-country = Elija el país
refused-corridor-side = Elija qué es el país para esas personas
refused-corridor-many = Primero quite un país: ya no caben más
