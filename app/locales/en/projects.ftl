# The projects: list, map, chart.
projects-title = { $n ->
    [one] One project
   *[other] { $n } projects
}
projects-title-some = { $n ->
    [0] No project
    [one] One project found
   *[other] { $n } projects found
}
projects-title-map = { $n ->
    [one] One project on the map
   *[other] { $n } projects on the map
}
projects-title-chart = { $n ->
    [one] One project in figures
   *[other] { $n } projects in figures
}
projects-about = The projects of the programme as a table, a map and a chart, with filters and open data.
projects-lead = What the programme paid for. Amounts and months are as its own page prints them.
projects-evidence = <b>Phase I stands on a page of its own.</b> Too little is known of its projects to list them here. <a>See what is held of phase I</a>
projects-none = No project matches
projects-none-text = Take one filter away, or use fewer words. You can also <a>start again with all projects</a>.
projects-caption = { $n } of { $of } projects
projects-sum = { $n ->
    [one] one project
   *[other] { $n } projects
}
countries-sum = { $n ->
    [one] one country
   *[other] { $n } countries
}
ends-sum = { $n ->
    [0] none recorded
    [one] one recorded
   *[other] { $n } recorded
}
projects-note = Names of organisations are their own, where these are known. Each project’s page shows how they were printed. Where sources give other amounts, the table counts the one on the programme’s page. <a>How each figure is counted</a>
view-table = Table
view-map = Map
view-chart = Chart
chosen = Chosen:
chosen-remove = take away
chosen-remove-all = Take all away
narrow = Narrow the list
narrow-words = Words in the projects
facet-country = Country
facet-phase = Phase
facet-nature = Kind of organisation
facet-role = Role of an organisation
facet-side = Side of the corridor on record
facet-status = Status, last recorded
facet-year = Year
facet-words = Words: { $it }
column-project = Project
column-projects = Projects
column-place = Place
column-other-end = Other end of the corridor
column-months = Months
column-usd = US dollars
take-with-you = Take the list with you:
take-tables = The same rows as long tables
form-csv = CSV
form-json = JSON
form-geojson = GeoJSON
form-zip = Everything (ZIP)
table-participations = Who took part
table-money = Amounts
table-places = Places
table-dates = Dates
table-texts = Texts
table-sources = Sources
chart-caption = Grants of the programme by country, as printed. The bar shows the dollars.
chart-usd = Dollars, as a bar
map-lead = { $n ->
    [0] A corridor joins two ends. The record names the other end for none of these projects.
    [one] A corridor joins a place of origin and a place of destination. A line shows it where the record names both: here once.
   *[other] A corridor joins a place of origin and a place of destination. A line shows it where the record names both: here { $n } times.
}
map-overview = Overview of the world. Frames lead to closer maps.
map-closer = Closer map: { $it }
map-of = Map: { $it }
map-caption = A dot is the place of a project. A line leads to the other end of its corridor. Choose a frame for a closer map. No borders are drawn.
map-list = The places
map-unplaced = { $n ->
    [0] Every project has a place with a position.
    [one] One project is not on the map: the position of its place is not recorded.
   *[other] { $n } projects are not on the map: the position of their place is not recorded.
}
map-credit = Outlines: Natural Earth, public domain. Positions: GeoNames (CC BY 4.0). A region is shown at its seat.
