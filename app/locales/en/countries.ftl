# The countries of the record.
countries-title = { $n ->
    [one] One country
   *[other] { $n } countries
}
countries-about = Every country of the record: projects, grants, months, and the organisations seated there.
countries-lead = Where the programme worked, who is seated there, and where the corridors lead.
countries-none = The record speaks of no country yet.
countries-target = Target country
countries-bodies = Organisations seated there
countries-end = other end of a corridor
countries-note = Projects, dollars and months are those of phase II, as printed. <a>How each figure is counted</a>. Of phase I, <a>only evidence is held</a>.

# One country.
country-about = { $it }: its projects, its corridors, the organisations seated there, and what is held of phase I.
country-target = Target country of the programme: { $it }.
country-number = { $n }
country-sum-projects = { $n ->
    [one] project
   *[other] projects
}
country-sum-usd = US dollars: the programme’s grants as printed
country-sum-months = months, as printed
country-projects-more = In the list, with filters
country-corridors = Corridors
country-corridors-text = A corridor joins a place of origin and a place of destination. Only those that the record names are shown.
country-bodies = Organisations seated there
country-bodies-all = All organisations seated there
country-total-projects = Projects, as found
country-total-eur = Total in euros, as found
country-total-source = Source, as found
country-evidence = { $n ->
    [0] No row of evidence of a project is held.
    [one] One row of evidence of a project is held.
   *[other] { $n } rows of evidence of projects are held.
} <a>See what is held of phase I</a>
country-no-projects = No project of the list is in this country.
country-map = Dots are places of projects. Rings are the other ends of corridors.
