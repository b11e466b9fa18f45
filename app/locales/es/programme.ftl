# El programa, sus fases, sus discusiones y su caja de herramientas; las pruebas de la fase I.
programme-about = Qué fue el programa, quién lo dirigió y lo pagó, qué quería y cómo se eligieron los proyectos.
programme-printed = Grafía original:
programme-jmdi-lead = Ayudaba a los actores locales a aprovechar los vínculos entre migración y desarrollo.
programme-jmdi-local = La fase I reunió lo que habían aprendido pequeños proyectos. Los que duraron estaban bien arraigados en el gobierno local. Por eso la fase II se dirigió a los gobiernos locales.
programme-jmdi-over = El programa terminó. Su página se escribió mientras los proyectos de la fase II estaban en curso.
programme-when = Cuándo
programme-leads = Dirigido por
programme-agencies = También participaron
programme-funders = Financiado por
programme-targets = Países del programa
programme-projects = Proyectos
programme-listed = <a>{ $it }</a> en la lista
programme-evidence = Lo que se conserva de la fase I
programme-sources = Fuentes
programme-source = Fuente:
programme-chosen = Cómo se eligieron los proyectos
programme-chain-caption = Un círculo lleno es un paso que la página del programa describe. Uno punteado es un paso del que no consta nada. La página no da fechas.
programme-jmdi-mapped = Mapeo de iniciativas
programme-jmdi-mapped-text = Se hizo un mapeo de lo que ya hacían los gobiernos locales. Se recomendaron las iniciativas que podían crecer.
programme-jmdi-mapped-missing = Cuántas:
programme-jmdi-agreed = Acuerdo sobre los países
programme-jmdi-agreed-text = El programa y sus dos donantes acordaron { $countries } países.
programme-jmdi-agreed-missing = Por qué esos:
programme-jmdi-identified = Identificación de iniciativas
programme-jmdi-identified-text = Una segunda búsqueda halló más iniciativas dirigidas por gobiernos locales. Las interesadas podían participar.
programme-jmdi-identified-missing = Cuántas participaron:
programme-jmdi-assessed = Evaluación de las iniciativas
programme-jmdi-assessed-text = Cada iniciativa se evaluó por sus propios méritos y por su efecto en el desarrollo local. Debía cumplir algunos de <a>estos criterios</a>, o todos.
programme-jmdi-assessed-missing = Las puntuaciones:
programme-jmdi-decided = Decisión
programme-jmdi-decided-text = En cada país decidió un Comité Nacional de Selección.
programme-jmdi-decided-missing = Miembros, fechas y motivos:
programme-jmdi-validated = Validación
programme-jmdi-validated-text = El Comité Directivo del Programa validó las decisiones: dos proyectos en cada país.
programme-jmdi-validated-missing = Cuándo:
programme-jmdi-carried = Ejecución
programme-jmdi-carried-text = Los proyectos debían durar de { $least } a { $most } meses, según la página. Se les dio seguimiento de principio a fin.
programme-jmdi-carried-missing = Cuándo terminó la mayoría:
programme-jmdi-lessons = Lecciones aprendidas
programme-jmdi-lessons-text = Debían recopilarse y difundirse por todo el mundo.
programme-jmdi-lessons-missing = Cuáles fueron:
programme-outcomes = Qué quería lograr
programme-criteria = Con qué criterios se evaluaban las iniciativas
programme-criteria-lead = Los criterios están tal como se publicaron. Cuáles se puntuaban y cuáles daban preferencia es lectura nuestra.
programme-criteria-translated = La traducción es de este sitio; debajo está el texto original en inglés.
programme-criteria-above = Antes de su lista, la página dice que cada iniciativa fue
programme-ours = lectura nuestra
programme-kind-scored = Criterio puntuado
programme-kind-preference = Criterio de preferencia
programme-kind-eligibility = Criterio de admisibilidad (sí o no)
programme-more = También en este registro

programme-discussions = Discusiones del programa
programme-discussions-about = Las discusiones en línea del programa, hasta donde se encontraron.
programme-discussions-lead = El programa organizó discusiones en línea. Esto es lo que se encontró de ellas.
programme-discussions-count = { $n ->
    [one] Se encontró una discusión
   *[other] Se encontraron { $n } discusiones
}
programme-as-found = Las filas están tal como se encontraron, en inglés. Donde una fuente no dice nada, la fila dice «no consta».
programme-discussion = Discusión
programme-host = Organizada por
programme-came = Qué resultó de ella
programme-languages = Idiomas:
programme-source-column = Fuente
programme-confidence = Nuestra certeza
programme-sure = Nuestra certeza:
programme-confidence-high = alta
programme-confidence-medium = bastante alta
programme-confidence-low = baja
programme-type-e-discussion = Discusión en línea
programme-type-forum = Foro

programme-toolbox = Caja de herramientas de capacitación
programme-toolbox-about = Los módulos de la caja de herramientas del programa sobre migración y desarrollo local, hasta donde se encontraron.
programme-toolbox-lead = El programa creó un curso para gobiernos locales y sociedad civil, en cuatro idiomas.
programme-toolbox-count = { $n ->
    [one] Se encontró una parte
   *[other] Se encontraron { $n } partes
}
programme-module-column = Parte
programme-module = Módulo { $n }
programme-module-core = Módulo básico
programme-module-extra = Complemento
programme-topics = Temas
programme-compulsory = Obligatorio u opcional
programme-compulsory-yes = obligatorio
programme-compulsory-optional = opcional
programme-files = Idiomas y archivos

# Lo que se conserva de la fase I.
phase1-title = Fase I: lo que se conserva
phase1-title-about = Lo que este registro conserva de los proyectos de la fase I: nombres, pruebas y la fuente de cada dato.
phase1-listed = { $n ->
    [one] La página del programa indica un proyecto
   *[other] La página del programa indica { $n } proyectos
} { $countries ->
    [one] en un país.
   *[other] en { $countries } países.
}
phase1-others = Otras páginas oficiales indican { $it }.
phase1-selected = { $n ->
    [one] Se seleccionó un proyecto
   *[other] Se seleccionaron { $n } proyectos
} de entre { $of } propuestas.
phase1-lead = Esto es lo que este registro conserva de ellos, y dónde se encontró.
phase1-sum-proved = proyectos de los que tenemos pruebas
phase1-sum-named = de ellos, proyectos con nombre
phase1-sum-rest = filas más, que no contamos
phase1-counted = Recuento de las filas de abajo, hecho el { $day }. <a>Cómo se calcula cada cifra</a>
phase1-english = Las notas están en inglés, tal como se escribieron.
phase1-named = Proyectos con nombre
phase1-less-sure = por eso no figura como proyecto del registro
phase1-title-is = Cómo consta el nombre
phase1-name = Nombre:
phase1-name-exact = exacto
phase1-name-translated = traducido
phase1-name-descriptive = una descripción, no un nombre
phase1-name-partial = en parte
phase1-name-unknown = no consta
phase1-code = código
phase1-place = Lugar
phase1-origin = Entidad socia en el origen
phase1-destination = Entidad socia en el destino
phase1-destination-country = Destino
phase1-themes = Temas
phase1-either = { $one } o { $two }
phase1-theme-rights = derechos
phase1-theme-capacities = capacidades
phase1-theme-communities = comunidades
phase1-theme-remittances = remesas
phase1-basis-stated = indicado
phase1-basis-inferred = deducido
phase1-basis-unclear = no está claro
phase1-basis-page = la página del programa dice que todos los proyectos empezaron en 2009
phase1-grant = Subvención
phase1-start = Inicio
phase1-end = Fin
phase1-notes = Notas
phase1-source = Fuente
phase1-proofs = Pruebas de que un proyecto existió
phase1-proofs-caption = Cada fila prueba que existió un proyecto. Su nombre no consta.
phase1-rest = No contadas
phase1-rest-caption = Estas filas pueden repetir un proyecto ya contado o ser de la fase II.
phase1-known = Qué se sabe
phase1-label = { $it }:
phase1-counted-yes = contado
phase1-counted-undecided = sin decidir
phase1-counted-possible-duplicate = quizá el mismo proyecto
phase1-totals = Lo que las fuentes dicen de países enteros
phase1-totals-caption = Cuántos proyectos de la fase I indica una fuente en cada país del programa
phase1-total-projects = Proyectos
phase1-total-eur = Euros
phase1-none-found = no se encontró ninguno
phase1-figures = Lo que las fuentes dicen de toda la fase
