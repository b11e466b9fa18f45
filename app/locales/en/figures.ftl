# Every number of the site, and where sources disagree.
figures-title = Figures
figures-about = Every number of this site: how it is computed, on which day, and where sources disagree.
figures-lead = The totals on this site are not typed in. Each is counted from the record when the page is made.
figures-day = Counted on { $it }.
figures-caption = The numbers, and how each is computed
figures-what = What
figures-number = Number
figures-how = How it is computed
figures-projects = Projects
figures-projects-how = Projects whose record is complete, in <a>the list</a>. Those of phase I are not in it; they are <a>kept as evidence</a>.
figures-countries = Countries
figures-countries-how = <a>Countries</a> of these projects. { $each }
figures-each = { $n ->
    [one] Each has one project.
   *[other] Each has { $n } projects.
}
figures-between = The least that a country has is { $least }; the most is { $most }.
figures-usd = Grants of the programme
figures-usd-how = The grants as <a>the programme’s page prints them</a>. We add up one kind, one currency, exact amounts, one per project. { $n ->
    [one] One project has one
   *[other] { $n } projects have one
}; without one: { $without }. { $checked }
figures-checked = Added up a second time from the record: the same.
figures-unchecked = Added up a second time from the record: not the same. Please tell us.
figures-months = Months of work planned
figures-months-how = The lengths as printed, for <a>the projects in the list</a>. { $n ->
    [one] One project has one
   *[other] { $n } projects have one
}; without one: { $without }.
figures-places = Places on the map
figures-places-how = Places of activity whose position is recorded, each counted once. <a>See the map</a>
figures-beside = Projects beside the map
figures-beside-how = Projects of which no place has a recorded position. <a>See the map</a>
figures-corridors = Corridors
figures-corridors-how = Pairs of a place of activity and a place at the other end, where both are recorded. <a>See the map</a>
figures-organisations = Organisations
figures-organisations-how = <a>Bodies</a> that the record names, each counted once.
figures-sources = Sources
figures-sources-how = <a>Sources</a> that the record names.
figures-proved = Projects of phase I that are proved
figures-proved-how = { $n ->
    [one] Of one row of evidence, it is the one
   *[other] Of { $n } rows of evidence, those
} that we may count. <a>See the rows</a>
figures-named = Of these, with a name
figures-named-how = Rows we may count that name the project. We are sure of { $sure }. <a>See the rows</a>
figures-uncounted = Rows of phase I that are not counted
figures-uncounted-how = They may be the same project again, or belong to phase II. <a>See the rows</a>
figures-rules = Rules for every sum
figures-rule-sum = We add up only exact amounts of one kind in one currency, and one per project.
figures-rule-missing = What is not recorded is not zero. Each sum says how many projects it leaves out.
figures-rule-kept = Nothing is overwritten. When sources differ, all of them are kept and shown.
figures-differ = Where sources disagree
figures-differ-lead = These are found by comparing the facts of the record. We do not decide who is right.
figures-differ-phase-1 = Projects of phase I
figures-differ-phase-2 = Projects of phase II
figures-differ-members = Members of the network
figures-differ-amount = Amount of:
figures-differ-length = Length of:
figures-differ-spelling = Spelling of <bdi>{ $place }</bdi>
figures-from-list = Counted from <a>the list</a>.
figures-other-pages = Other official pages
figures-selected = { $n ->
    [one] one project selected
   *[other] { $n } projects selected
}
figures-from-evidence = Counted from <a>the evidence that we hold</a>.
figures-not-computed = As found. Not computed here.
figures-no-currency = { $it } (no currency printed)
figures-months-long = { $n ->
    [one] one month
   *[other] { $n } months
}
figures-as-printed = As printed:
figures-by-dates = From the planned start to the planned end:
figures-printed-name = As printed in the name
figures-place-name = The name of the place
