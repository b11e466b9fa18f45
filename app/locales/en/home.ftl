# The first page.
home-title = Find who did this before you
home-about = The record of the Joint Migration and Development Initiative. What local actors did, who took part, what was paid, and where each figure comes from.
home-lead = Municipalities, associations of migrants and their partners find here what others did. What was paid for, why, and what is known of it.
home-search = Search projects and organisations
home-search-example = For example: palm groves, Sédhiou, rural women
home-one-of = { $n ->
    [one] One project:
   *[other] One of { $n } projects:
}
home-what = What brings you here?
home-card-projects = Find a project
home-card-projects-text = See the place, the partners, the money and the dates of each project. Every figure has its source.
home-card-organisations = Find a partner
home-card-organisations-text = See who took part: local authorities, associations of migrants, agencies and others, with what each of them did.
home-card-programme = See how it worked
home-card-programme-text = Read what the programme wanted, by which criteria it chose, and who decided.
home-figures = The record in figures
home-sum-projects = projects of phase II
home-sum-countries = countries, agreed with both donors
home-sum-usd = US dollars: the sum of the programme’s grants as printed
home-counted = Counted from the record on { $day }. <a>How each figure is counted</a>
home-phase-1 = Phase I (2008–2012): the programme’s page says 51 projects in 16 countries; other official pages say 54 and 55. { $n ->
    [one] We hold proof of one.
   *[other] We hold proof of { $n }.
} <a>See what is held</a>
home-where = Where the projects are
home-all-table = All in a table
home-all-map = On a map
home-chosen = How a project came to be chosen

# The chain, from mapping to lessons.
chain-mapped = Mapped
chain-mapped-text = What local authorities already did was mapped. The most promising initiatives were recommended.
chain-countries = Countries agreed
chain-countries-text = Eight, together with the European Commission and the Swiss Agency for Development and Cooperation.
chain-assessed = Assessed
chain-assessed-text = Each initiative was judged on its own merit and on what it could change locally, by <a>these criteria</a>.
chain-decided = Decided, then validated
chain-decided-text = National Selection Committees decided. The Programme Steering Committee validated: two projects in each country.
chain-carried = Carried out
chain-carried-text = Planned to take 18 to 22 months, and followed throughout.
chain-lessons = Lessons
chain-lessons-text = They were to be collected and spread. How many were:
