# The projects: list, map, chart.
projects-title = { $n ->
    [0] Ningún proyecto
    [one] Un proyecto
   *[other] { $n } proyectos
}
projects-title-some = { $n ->
    [0] Ningún proyecto
    [one] Un proyecto encontrado
   *[other] { $n } proyectos encontrados
}
projects-title-map = { $n ->
    [0] Ningún proyecto en el mapa
    [one] Un proyecto en el mapa
   *[other] { $n } proyectos en el mapa
}
projects-title-chart = { $n ->
    [0] Ningún proyecto en cifras
    [one] Un proyecto en cifras
   *[other] { $n } proyectos en cifras
}
projects-about = Los proyectos del programa en tabla, mapa y gráfico, con filtros y datos abiertos.
projects-lead = Lo que el programa financió. Los montos y los meses son los que publica su propia página.
projects-evidence = <b>La fase I tiene su propia página.</b> Se sabe demasiado poco de sus proyectos para incluirlos aquí. <a>Ver lo que se conserva de la fase I</a>
projects-none = Ningún proyecto coincide
projects-none-text = Quite un filtro o use menos palabras. También puede <a>empezar de nuevo con todos los proyectos</a>.
projects-caption = Proyectos: { $n } de { $of }
projects-sum = { $n ->
    [0] ningún proyecto
    [one] un proyecto
   *[other] { $n } proyectos
}
countries-sum = { $n ->
    [0] ningún país
    [one] un país
   *[other] { $n } países
}
ends-sum = { $n ->
    [0] no consta ninguno
    [one] consta uno
   *[other] constan { $n }
}
projects-note = Las organizaciones llevan aquí su propio nombre, cuando consta. La página de cada proyecto muestra la grafía original. Si otras fuentes dan otros montos, la tabla usa el de la página del programa. <a>Cómo se calcula cada cifra</a>
view-table = Tabla
view-map = Mapa
view-chart = Gráfico
chosen = Su selección:
chosen-remove = quitar
chosen-remove-all = Quitar todo
narrow = Acotar la lista
narrow-words = Palabras en los proyectos
facet-country = País
facet-phase = Fase
facet-nature = Tipo de organización
facet-role = Función de una organización
facet-side = Extremo del corredor que consta
facet-status = Último estado que consta
facet-year = Año
facet-words = Palabras: { $it }
column-project = Proyecto
column-projects = Proyectos
column-place = Lugar
column-other-end = Otro extremo del corredor
column-months = Meses
column-usd = Dólares (EE. UU.)
take-with-you = Descargar la lista:
take-tables = Las mismas filas en tablas detalladas
form-csv = CSV
form-json = JSON
form-geojson = GeoJSON
form-zip = Todo (ZIP)
table-participations = Quién participó
table-money = Montos
table-places = Lugares
table-dates = Fechas
table-texts = Textos
table-sources = Fuentes
chart-caption = Subvenciones del programa por país, tal como se publicaron. La barra muestra los dólares.
chart-usd = Dólares, en barra
map-lead = { $n ->
    [0] Un corredor migratorio une dos extremos. El registro no indica el otro extremo de ninguno de estos proyectos.
    [one] Un corredor migratorio une un lugar de origen y un lugar de destino. Una línea lo muestra cuando el registro indica los dos: aquí, una vez.
   *[other] Un corredor migratorio une un lugar de origen y un lugar de destino. Una línea lo muestra cuando el registro indica los dos: aquí, { $n } veces.
}
map-overview = Vista general del mundo. Los recuadros llevan a mapas más cercanos.
map-closer = Mapa más cercano: { $it }
map-of = Mapa: { $it }
map-caption = Un punto es el lugar de un proyecto. Una línea lleva al otro extremo de su corredor. Elija un recuadro para ver un mapa más cercano. No se dibujan fronteras.
map-list = Los lugares
map-unplaced = { $n ->
    [0] Consta la ubicación de todos los proyectos.
    [one] Un proyecto no está en el mapa: no consta la ubicación de su lugar.
   *[other] { $n } proyectos no están en el mapa: no consta la ubicación de su lugar.
}
map-credit = Contornos: Natural Earth, dominio público. Ubicaciones: GeoNames (CC BY 4.0). Una región se muestra en su cabecera.
