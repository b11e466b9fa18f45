# The programme, its phases, its discussions and its toolbox; the evidence of phase I.
programme-about = What the programme was, who led and paid for it, what it wanted, and how projects were chosen.
programme-printed = Name as printed:
programme-jmdi-lead = It helped local actors make good use of the links between migration and development.
programme-jmdi-local = Phase I gathered what small projects had learned. The projects that lasted had strong roots in local government. So phase II turned to local authorities.
programme-jmdi-over = The programme is over. Its own page was written while the projects of phase II were under way.
programme-when = When
programme-leads = Led by
programme-agencies = Also took part
programme-funders = Paid for by
programme-targets = Target countries
programme-projects = Projects
programme-listed = <a>{ $it }</a> in the list
programme-evidence = What is held of phase I
programme-sources = Sources
programme-source = Source:
programme-chosen = How a project came to be chosen
programme-chain-caption = A full knot is a step that the programme’s page describes. A dotted one is a step of which nothing is recorded. The page gives no dates.
programme-jmdi-mapped = Mapped
programme-jmdi-mapped-text = What local authorities already did was mapped. Initiatives that could grow were recommended.
programme-jmdi-mapped-missing = How many:
programme-jmdi-agreed = Countries agreed
programme-jmdi-agreed-text = The programme and its two donors agreed on { $countries } countries.
programme-jmdi-agreed-missing = Why these:
programme-jmdi-identified = Initiatives identified
programme-jmdi-identified-text = A second search found more initiatives that local authorities led. Those that were interested could take part.
programme-jmdi-identified-missing = How many took part:
programme-jmdi-assessed = Assessed
programme-jmdi-assessed-text = Each initiative was judged on its own merit and on its effect on local development. It had to meet some or all of <a>these criteria</a>.
programme-jmdi-assessed-missing = The marks:
programme-jmdi-decided = Decided
programme-jmdi-decided-text = A National Selection Committee decided in each country.
programme-jmdi-decided-missing = Members, dates and reasons:
programme-jmdi-validated = Validated
programme-jmdi-validated-text = The Programme Steering Committee validated the decisions: two projects in each country.
programme-jmdi-validated-missing = When:
programme-jmdi-carried = Carried out
programme-jmdi-carried-text = The projects were planned to take { $least } to { $most } months, as printed. They were monitored throughout.
programme-jmdi-carried-missing = When most of them ended:
programme-jmdi-lessons = Lessons
programme-jmdi-lessons-text = Lessons were to be collected and spread across the world.
programme-jmdi-lessons-missing = What they were:
programme-outcomes = What it wanted to bring about
programme-criteria = By what initiatives were judged
programme-criteria-lead = The criteria are as printed. Which of them was scored, and which was a preference, is our reading.
programme-criteria-translated = The translation is this project’s; the printed English stands below it.
programme-criteria-above = Above its list, the page says that each initiative was
programme-ours = our reading
programme-kind-scored = Scored
programme-kind-preference = Preference
programme-kind-eligibility = Yes or no
programme-more = Also held in this archive

programme-discussions = Discussions of the programme
programme-discussions-about = The discussions that the programme held online, as far as they were found.
programme-discussions-lead = The programme held discussions online. This is what was found of them.
programme-discussions-count = { $n ->
    [one] One discussion was found
   *[other] { $n } discussions were found
}
programme-as-found = The rows are as they were found, in English. Where a source said nothing, the row says “not recorded”.
programme-discussion = Discussion
programme-host = Held by
programme-came = What came of it
programme-languages = Languages:
programme-source-column = Source
programme-confidence = How sure we are
programme-sure = How sure we are:
programme-confidence-high = sure
programme-confidence-medium = fairly sure
programme-confidence-low = not very sure
programme-type-e-discussion = Online discussion
programme-type-forum = Forum

programme-toolbox = Training toolbox
programme-toolbox-about = The modules of the programme’s training toolbox on migration and local development, as far as they were found.
programme-toolbox-lead = The programme made a course for local authorities and civil society, in four languages.
programme-toolbox-count = { $n ->
    [one] One part was found
   *[other] { $n } parts were found
}
programme-module-column = Part
programme-module = Module { $n }
programme-module-core = Core module
programme-module-extra = Extra
programme-topics = Topics
programme-compulsory = For everyone?
programme-compulsory-yes = for everyone
programme-compulsory-optional = by choice
programme-files = Languages and files

# What is held of phase I.
phase1-title = Phase I: what is held of it
phase1-title-about = The evidence that this archive holds of the projects of phase I: names, proof, and where each comes from.
phase1-listed = { $n ->
    [one] The programme’s page lists one project
   *[other] The programme’s page lists { $n } projects
} { $countries ->
    [one] in one country.
   *[other] in { $countries } countries.
}
phase1-others = Other official pages say { $it }.
phase1-selected = { $n ->
    [one] One project was selected
   *[other] { $n } projects were selected
} out of { $of } proposals.
phase1-lead = This is what this archive holds of them, with where it was found.
phase1-sum-proved = projects of which we hold evidence
phase1-sum-named = of these, projects with a name
phase1-sum-rest = more rows that we do not count
phase1-counted = Counted from the rows below on { $day }. <a>How each figure is counted</a>
phase1-english = Notes are in English, as they were written down.
phase1-named = Projects with a name
phase1-less-sure = so it does not stand as a project of the record
phase1-title-is = The name is
phase1-name = Name:
phase1-name-exact = exact
phase1-name-translated = translated
phase1-name-descriptive = a description, not a name
phase1-name-partial = in part
phase1-name-unknown = not recorded
phase1-code = code
phase1-place = Place
phase1-origin = Partner at the origin
phase1-destination = Partner at the destination
phase1-destination-country = Destination
phase1-themes = Themes
phase1-either = { $one } or { $two }
phase1-theme-rights = rights
phase1-theme-capacities = capacities
phase1-theme-communities = communities
phase1-theme-remittances = remittances
phase1-basis-stated = stated
phase1-basis-inferred = inferred
phase1-basis-unclear = unclear
phase1-basis-page = the programme’s page says that every project began in 2009
phase1-grant = Grant
phase1-start = Start
phase1-end = End
phase1-notes = Notes
phase1-source = Source
phase1-proofs = Evidence that a project existed
phase1-proofs-caption = Each row proves one project. Its name is not recorded.
phase1-rest = Not counted
phase1-rest-caption = These rows may be the same project again, or belong to phase II.
phase1-known = What is known
phase1-label = { $it }:
phase1-counted-yes = counted
phase1-counted-undecided = undecided
phase1-counted-possible-duplicate = perhaps the same project again
phase1-totals = What sources say of whole countries
phase1-totals-caption = How many projects of phase I a source names in each target country
phase1-total-projects = Projects
phase1-total-eur = Euros
phase1-none-found = none found
phase1-figures = What sources say of the whole phase
