# The directory of organisations, and the pages of those who speak for one.

made-up = made up
directory-sum = { $n ->
    [one] one organisation
   *[other] { $n } organisations
}
directory-words = Words in names and places
directory-place = Place or region
directory-place-chosen = Place: { $it }
facet-language = Languages to write in
facet-standing = How it is known
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
organisation-succession = Have you replaced the person who speaks for it here? <a>Tell us</a>
organisation-own = In its own words
organisation-names-record = Names in the record
organisation-facts-record = In the record
organisation-site = On the web
organisation-contact = To write to it

# My organisations.
mine-title = My organisations
mine-lead = You speak for these.
mine-none = You speak for no organisation yet
mine-none-text = Make one, or say that you work for one that is already here. An invitation from a colleague also brings it here.
mine-new = Make an organisation
mine-claim = Is yours in the directory already? <a>Look for it first</a>, and say on its page that you work there.
own-nameless = Organisation without a name
own-until = until { $it }
own-state-none = Not verified
own-state-claimed = Claimed
own-state-vouched = Vouched for
own-state-verified = Verified

# Making one.
choose = Choose…
making-title = Make an organisation
making-lead = Five questions. What else there is to say can wait.
making-name = Name of the organisation
making-name-help = As it writes its name itself, in any language and script. Other languages can be added later.
making-acronym = Short form, if it has one
making-acronym-help = Such as UNDP.
making-nature = What kind of organisation is it?
making-country = In which country is its seat?
making-place = Town, district or region
making-place-help = Where its office is, such as Sédhiou.
making-button = Go on
making-next = We look for organisations like this one first. Then you are the owner of its page. Nobody outside sees it until it is verified.
refused-body-name = Write the name of the organisation
refused-body-nature = Choose what kind of organisation it is
refused-body-country = Choose the country
refused-line-too-long = Write less: at most { $n } letters
refused-line-control = Take out the invisible signs, and write it on one line
refused-line-direction = Take out the invisible signs that turn the direction of writing
refused-line-no-letter = Write at least one letter
refused-line-empty = Write something here
refused-site = Write the whole address, such as https://www.example.org. It begins with https and holds no numbers for a host.
refused-contact-own = This is the address you sign in with. Give the address of an office, not of a person

# Those that may be the same.
alike-title = Is it one of these?
alike-lead = These are like the one you want to make. If yours is among them, take it: then its history stays together.
alike-same-name = It has the same name.
alike-acronym = It has the same short form.
alike-same-words = Its name and place are similar.
alike-this = This is it
alike-mine = This is it: I speak for it already
alike-look = Look at its page
alike-none-title = It is none of these
alike-none = Make a new organisation

# An organisation of mine.
own-state = Verification
own-step-none = Nothing is known yet of how you act for it.
own-step-claimed = Step 1 of 3 is done. You said that you act for it. Next, somebody else says so too.
own-step-vouched = Step 2 of 3 is done. Somebody vouched for it. Next, a country officer compares it with evidence.
own-step-verified = All 3 steps are done. It may speak publicly, apply and sign.
own-steps-claimed = Claimed
own-steps-vouched = Vouched for
own-steps-verified = Verified
own-unseen = Only its people and the staff of the site see this organisation. Everybody sees it when it is verified.
own-public = Its public page
own-do = What you can do
own-verification = Verification
own-verification-text = Ask somebody to vouch for it, prove its address, see what is missing.
own-profile = What it does
own-profile-text = What it does, its level, its place, its languages.
own-names = Names
own-names-text = Its name in several languages, and its short form.
own-contact = How to reach it
own-contact-text = Its page on the web, its public address, its own mailbox.
own-corridors = Corridors
own-corridors-text = In which countries it works, and at which end of a corridor.
own-representatives = Who speaks for it
own-representatives-text = Invite colleagues, hand over, leave.
own-audit = What was done with it
own-audit-text = Every act that the site has written down about it.
own-audit-lead = Each act about this organisation, the newest first. Only its owners and auditors read this.
own-says = What it says of itself
own-not-said = not said yet
own-mailbox = Mailbox for copies
own-speakers = Who speaks for it
own-acts = What was done as the organisation
own-acts-text = Others see the organisation. Its people see here who it was.
own-done-made = The organisation is made. You are the owner of its page.
own-done-profile = What the organisation does is saved.
own-done-names = The names are saved.
own-done-contact = How to reach it is saved.

# What it says of itself.
own-profile-title = What it does
profile-about = What does the organisation do?
profile-about-help = A few sentences. Everybody can read them when it is verified. Name no people.
profile-level = At which level does it govern?
profile-level-none = It does not govern
profile-languages = Languages in which it can be written to
profile-button = Save
naming-title = Names
naming-lead = People find the organisation by each of these names.
naming-verified = An officer verified the organisation under these names. If you change one, it must be verified again. Until then only its people and the staff see it.
naming-main = Name
naming-main-help = As it writes its name itself, in any language.
naming-en = Name in English
naming-fr = Name in French
naming-es = Name in Spanish
naming-ar = Name in Arabic
naming-button = Save
naming-button-verified = Save, and be verified again
contact-title = How to reach it
contact-site = Its page on the web
contact-site-help = Such as https://www.example.org.
contact-role = Public address
contact-role-help = Everybody sees it. Give the address of an office, not of a person.
contact-mailbox = Its own mailbox
contact-mailbox-help = It gets copies of what concerns the organisation. Nobody can sign in with it, and nobody sees it.
contact-verified = The organisation is verified. If you change its page or its mailbox, all owners and the old mailbox are told. Another page must be looked at again by an officer.
contact-owners = The organisation is verified. Only an owner changes its page on the web and its mailbox.
contact-button = Save
corridors-title = Corridors
corridors-lead = A corridor joins a place where migrants come from and a place where they live.
corridors-none = No country is named yet.
corridors-country = Country
corridors-side = What is this country for the people you work with?
corridors-side-origin = They come from there
corridors-side-destination = They live there
corridors-side-transit = They pass through it
corridors-add = Add the country
corridors-take = Take away: { $country }, { $side }
refused-corridor-country = Choose the country
refused-corridor-side = Choose what the country is for them
refused-corridor-many = Take a country away first: there are as many as fit
