# The directory of organisations, and the pages of those who speak for one.

made-up = made up
directory-sum = { $n ->
    [one] one organisation
   *[other] { $n } organisations
}
directory-words = Words in names and places
directory-place = Place or region
directory-place-chosen = Place: { $it }
directory-facet-language = Languages to write in
directory-facet-standing = How it is known
standing-verified = Verified
standing-record = Named in the record
directory-map-caption = A dot is the seat of an organisation, or its country where the seat has no position. No borders are drawn.
directory-unplaced = { $n ->
    [0] Every organisation has a place on the map.
    [one] One organisation is not on the map: neither its seat nor its country is recorded.
   *[other] { $n } organisations are not on the map: neither their seat nor their country is recorded.
}
refused-language = There is no language “{ $it }”. Choose one from the filters.
refused-standing = An organisation is not known by “{ $it }”. Choose a value from the filters.
refused-view-organisations = There is no view “{ $it }”. Choose table or map.
organisation-about-own = { $it }: what it is, where it works, how to reach it.
organisation-verified = A country officer checked this organisation on { $it }.
organisation-claim = Do you work there? <a>Say so, and speak for it here</a>
organisation-own = In its own words
organisation-names-record = Names in the record
organisation-facts-record = In the record
organisation-site = On the web
organisation-contact = To write to it
