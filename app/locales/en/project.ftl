# One project's page.
project-objective = Objective
project-as-printed = As printed on the programme’s page.
project-title-kind = Title, { $it }
project-other-end = Other end:
project-steps = What happened, as far as we know
step-chosen = Chosen by the National Selection Committee
step-validated = Validated by the Programme Steering Committee
step-started = Started
step-ended = Ended
length-differ = Printed as { $printed } months; these dates make { $dates }.
length-agree = Printed as { $n } months, and so say the dates.
length-dates = The dates make { $n } months.
length-printed = Printed as { $n } months.
project-money = { $n ->
    [0] Amounts
    [one] One amount
   *[other] { $n } amounts
}
project-money-differ = The sources differ, so all amounts are shown. Totals on this site use the grant as the programme prints it. Whether that was agreed or paid is not recorded.
money = { $currency } { $amount }
money-no-currency = { $it } (no currency printed)
money-amount = Amount
money-what = What it is
money-source = Source
money-in-totals = In totals
money-counted = counted
money-kept = kept
printed-as = Printed:
project-parties = Who took part, and as what
project-parties-note = The programme’s page says only <bdi>“partner organization”</bdi>. Who led is not recorded, so nobody is called the leader here.
project-results = What came of it
project-results-none = No result, report or lesson is in the record yet
project-results-none-text = Were you part of this project? A date, a document or a name would help. <a>How to tell us</a>
project-related = What followed
relation-succeeded-by = Succeeded by
relation-not-held = not in this record.
project-sources = Sources of this page
project-places = Places
project-glance = At a glance
project-length = Length, as printed
project-months = { $n ->
    [one] one month
   *[other] { $n } months
}
status-as-of = last recorded: { $it }
status-no-date = last recorded; the source has no date
project-missing = Not recorded
project-cite-title = Cite this page
project-cite = Joint Migration and Development Initiative, “{ $title }”, project record, M4D Net, { $url }, read { $day }.
project-others = Other projects
missing-start-actual = when it started
missing-end-actual = when it ended
missing-start-planned = the planned start
missing-end-planned = the planned end
missing-duration = its length
missing-title = its title
missing-objective = its objective
missing-summary = a summary
missing-partners = who took part
missing-grant-holder = who held the grant
missing-applicant = who applied
missing-destination = the other end of the corridor
missing-place = where it took place
missing-position = its position on a map
missing-amount = its amount
missing-status-date = the date of its status
missing-identifiers = identifiers in other systems
missing-themes = its themes
missing-results = its results
