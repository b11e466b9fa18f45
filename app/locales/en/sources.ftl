# The sources of the record.
sources-title = Sources
sources-about = Every source of the record, what it is, and how many facts rest on it.
sources-lead = Every fact in this archive names the source it comes from. Where sources differ, we show both.
sources-count = { $n ->
    [one] The record has one source.
   *[other] The record has { $n } sources.
}
sources-rest = { $n ->
    [one] One fact rests on them.
   *[other] { $n } facts rest on them.
}
sources-counted = Counted on { $it }.
sources-caption = The sources, in the order in which they were found
sources-source = Source
sources-kind = Kind
sources-language = Language
sources-published = Published
sources-accessed = read on { $it }
sources-facts = Facts
sources-note = Note:
sources-rights = Rights:
sources-ours = What “ours” means
sources-ours-text = Some facts are our own reading or computation: a translation, a one-line summary, the kind of an organisation. Their source is “ours”, and each page says so. If you know better, tell us.
sources-ours-see = We also compute the totals of this site. <a>How each figure is counted</a>
sources-positions = Where positions on the maps come from
sources-positions-text = Most positions come from <a>GeoNames</a>, under the licence <a>CC BY 4.0</a>. The outlines of the land are from Natural Earth, in the public domain.
sources-evidence = Evidence of phase I keeps its sources as they were written down.
sources-evidence-link = See what is held of phase I
