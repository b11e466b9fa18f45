# The organisations of the record.
directory-title = { $n ->
    [one] One organisation
   *[other] { $n } organisations
}
directory-title-some = { $n ->
    [0] No organisation
    [one] One organisation found
   *[other] { $n } organisations found
}
directory-about = The organisations of the record: who took part in the programme and its projects, and as what.
directory-lead = Who took part in the programme and its projects, as the sources name them.
directory-caption = { $n } of { $of } organisations
directory-none = No organisation matches
directory-none-text = Take one filter away. You can also <a>start again with all organisations</a>.
directory-note = Names are the organisations’ own, where these are known. Below them stands the printed form, where it differs.
directory-body = Organisation
directory-roles = Took part as
refused-after-organisation = No organisation has the name “{ $it }”. Start again from the first page.

# One organisation.
organisation-about = { $it }: its names, its projects and its role in them, each with the source.
organisation-unconfirmed = This organisation has not confirmed this page. It is made from public sources. <a>How to correct something</a>
organisation-projects = Projects
organisation-phases = Part in the programme
organisation-role = Role
organisation-side = Side of the corridor
organisation-source = Source
organisation-printed = Printed:
organisation-no-part = The record names no project and no phase for this organisation.
organisation-cut = Only the first 100 rows are shown.
organisation-names = Names
organisation-in = in { $it }
organisation-facts = About it
organisation-level = Level
organisation-seat = Seat
organisation-identifier = Identifier ({ $it })
organisation-missing = What is not recorded
organisation-missing-own-name = the name it gives itself
organisation-missing-country = its country
organisation-missing-seat = its seat
organisation-missing-level = the level at which it governs
organisation-missing-identifier = an identifier
organisation-missing-contact = how to reach it
organisation-missing-confirmed = whether it agrees with this page

# How something is known: the fixed phrases of the data.
basis-usual-name = usual name, to be confirmed by the organisation
basis-seen = seen in a source
basis-stated = stated in the name
basis-ours = our reading, to be confirmed by the organisation
basis-check-iati = to be checked in the IATI registry
