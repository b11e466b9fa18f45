# Todas las cifras del sitio, y dónde no coinciden las fuentes.
figures-title = Cifras
figures-about = Todas las cifras de este sitio: cómo se calculan, en qué día y dónde no coinciden las fuentes.
figures-lead = Los totales de este sitio no están escritos a mano. Cada uno se calcula con los datos del registro al crear la página.
figures-day = Recuento del { $it }.
figures-caption = Las cifras y cómo se calcula cada una
figures-what = Qué
figures-number = Cifra
figures-how = Cómo se calcula
figures-projects = Proyectos
figures-projects-how = Proyectos con ficha completa, en <a>la lista</a>. Los de la fase I no están en ella; se <a>conservan como pruebas</a>.
figures-countries = Países
figures-countries-how = <a>Países</a> de estos proyectos. { $each }
figures-each = { $n ->
    [one] Cada uno tiene un proyecto.
   *[other] Cada uno tiene { $n } proyectos.
}
figures-between = Un país tiene al menos { $least } y como máximo { $most }.
figures-usd = Subvenciones del programa
figures-usd-how = Las subvenciones tal como <a>las publica la página del programa</a>. Sumamos un solo tipo, una sola moneda, montos exactos, uno por proyecto. { $n ->
    [one] Un proyecto tiene monto
   *[other] { $n } proyectos tienen monto
}; sin monto: { $without }. { $checked }
figures-checked = Sumado otra vez con los datos del registro: da lo mismo.
figures-unchecked = Sumado otra vez con los datos del registro: no da lo mismo. Por favor, díganoslo.
figures-months = Meses de trabajo previstos
figures-months-how = Las duraciones tal como se publicaron, para <a>los proyectos de la lista</a>. { $n ->
    [one] Un proyecto tiene duración
   *[other] { $n } proyectos tienen duración
}; sin duración: { $without }.
figures-places = Lugares en el mapa
figures-places-how = Lugares de actividad cuya ubicación consta; cada uno cuenta una vez. <a>Ver el mapa</a>
figures-beside = Proyectos fuera del mapa
figures-beside-how = Proyectos en los que no consta la ubicación de ningún lugar. <a>Ver el mapa</a>
figures-corridors = Corredores migratorios
figures-corridors-how = Pares formados por un lugar de actividad y uno del otro extremo, cuando constan ambos. <a>Ver el mapa</a>
figures-organisations = Organizaciones
figures-organisations-how = <a>Organizaciones</a> que nombra el registro; cada una cuenta una vez.
figures-sources = Fuentes
figures-sources-how = <a>Fuentes</a> que nombra el registro.
figures-proved = Proyectos de la fase I con pruebas
figures-proved-how = { $n ->
    [one] De una fila con pruebas, la
   *[other] De { $n } filas con pruebas, las
} que podemos contar. <a>Ver las filas</a>
figures-named = De ellos, con nombre
figures-named-how = Filas que podemos contar y que nombran el proyecto. Estamos seguros de { $sure }. <a>Ver las filas</a>
figures-uncounted = Filas de la fase I no contadas
figures-uncounted-how = Pueden repetir un proyecto ya contado o ser de la fase II. <a>Ver las filas</a>
figures-rules = Reglas de cada suma
figures-rule-sum = Solo sumamos montos exactos de un tipo y una moneda, y uno por proyecto.
figures-rule-missing = Lo que no consta no es cero. Cada suma dice cuántos proyectos deja fuera.
figures-rule-kept = Nada se sobrescribe. Cuando las fuentes no coinciden, se conservan y se muestran todas.
figures-differ = Dónde no coinciden las fuentes
figures-differ-lead = Las diferencias se encuentran al comparar los datos del registro. No decidimos quién tiene razón.
figures-differ-phase-1 = Proyectos de la fase I
figures-differ-phase-2 = Proyectos de la fase II
figures-differ-members = Miembros de la red
figures-differ-amount = Monto de:
figures-differ-length = Duración de:
figures-differ-spelling = Grafía de <bdi>{ $place }</bdi>
figures-from-list = Contado en <a>la lista</a>.
figures-other-pages = Otras páginas oficiales
figures-selected = { $n ->
    [one] un proyecto seleccionado
   *[other] { $n } proyectos seleccionados
}
figures-from-evidence = Contado en <a>las pruebas que conservamos</a>.
figures-not-computed = Tal como se encontró. No se calcula aquí.
figures-no-currency = { $it } (la fuente no indica la moneda)
figures-months-long = { $n ->
    [one] un mes
   *[other] { $n } meses
}
figures-as-printed = Tal como se publicó:
figures-by-dates = Del inicio previsto al fin previsto:
figures-printed-name = Tal como se publicó en el nombre
figures-place-name = El nombre del lugar
