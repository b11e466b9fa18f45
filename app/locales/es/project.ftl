# One project's page.
project-objective = Objetivo
project-as-printed = Tal como se publicó en la página del programa.
project-title-kind = Título, { $it }
project-other-end = Otro extremo:
project-steps = Qué ocurrió, hasta donde sabemos
step-chosen = Elegido por el Comité Nacional de Selección
step-validated = Validado por el Comité Directivo del Programa
step-started = Inicio
step-ended = Fin
length-differ = Meses publicados: { $printed }. Meses según estas fechas: { $dates }.
length-agree = Meses publicados: { $n }. Las fechas dan lo mismo.
length-dates = Meses según las fechas: { $n }.
length-printed = Meses publicados: { $n }.
project-money = { $n ->
    [0] Montos
    [one] Un monto
   *[other] { $n } montos
}
project-money-differ = Las fuentes no coinciden; por eso se muestran todos los montos. Los totales de este sitio usan la subvención que publica el programa. No consta si se acordó o se desembolsó.
money = { $currency } { $amount }
money-no-currency = { $it } (la fuente no indica la moneda)
money-amount = Monto
money-what = Qué es
money-source = Fuente
money-in-totals = En los totales
money-counted = contado
money-kept = conservado
printed-as = Grafía original:
project-parties = Quién participó y con qué función
project-parties-note = La página del programa dice solo <bdi>«partner organization»</bdi> (entidad socia). No consta quién dirigió el proyecto; por eso aquí no se llama líder a nadie.
project-results = Qué resultó del proyecto
project-results-none = El registro aún no tiene ningún resultado, informe ni lección aprendida
project-results-none-text = ¿Participó usted en este proyecto? Una fecha, un documento o un nombre nos ayudaría. <a>Cómo decírnoslo</a>
project-related = Qué vino después
relation-succeeded-by = Le siguió este proyecto:
relation-not-held = no está en este registro.
project-sources = Fuentes de esta página
project-places = Lugares
project-glance = En resumen
project-length = Duración publicada
project-months = { $n ->
    [one] un mes
   *[other] { $n } meses
}
status-as-of = último dato: { $it }
status-no-date = último dato; la fuente no indica la fecha
project-missing = No consta
project-cite-title = Citar esta página
project-cite = Iniciativa Conjunta de Migración y Desarrollo, «{ $title }», ficha de proyecto, M4D Net, { $url }, consulta: { $day }.
project-others = Otros proyectos
missing-start-actual = cuándo empezó
missing-end-actual = cuándo terminó
missing-start-planned = el inicio previsto
missing-end-planned = el fin previsto
missing-duration = su duración
missing-title = su título
missing-objective = su objetivo
missing-summary = un resumen
missing-partners = quién participó
missing-grant-holder = el beneficiario de la subvención
missing-applicant = la entidad solicitante
missing-destination = el otro extremo del corredor
missing-place = dónde se realizó
missing-position = su ubicación en un mapa
missing-amount = su monto
missing-status-date = la fecha de su estado
missing-identifiers = sus identificadores en otros sistemas
missing-themes = sus temas
missing-results = sus resultados
