# Members for members, what each says of themselves, and people who are helped with a card.

profile-title = Who I am
profile-lead = Members see your name and languages. What you write here takes the place of what stood there before.
profile-further = You can also <a>tell more about yourself</a> or <a>choose who sees you</a>. You can <a>seal a note on who stands behind your name</a>. <a>All members</a>.
profile-number = Your member number
profile-saved = Saved.
profile-save = Save
profile-latin = Your name in Latin letters, if you like
profile-latin-help = For members who cannot read your script. You can leave this empty.
profile-language = In which language do we write to you?
refused-letters-language = Choose the language of our letters
refused-audience = Choose who may see it
refused-my-country = Choose a country from the list, or none
refused-text-long = Write a shorter text, of at most { $n } letters
refused-text-signs = Take out the invisible signs that turn the direction of writing

about-me-title = More about me
about-me-lead = All of this can stay empty. You choose who sees each answer.
about-me-country = The country where you work
about-me-no-country = I do not say
about-me-country-for = Who may see your country?
about-me-about = About you
about-me-about-help = What you do, and what you look for. At most 600 letters.
about-me-about-for = Who may see this text?
for-members = All members
for-accepted = Only people I accept
for-me = Only me

seen-title = Who sees me
seen-lead = People outside the network never see you.
seen-bodies-for = Who may see for which organisations you speak?
seen-bodies-for-help = It can tell others where you come from. You can change your answer at any time on your page.
seen-letters = How should our letters look?
seen-letters-plain = Say what it is about
seen-letters-plain-help = The subject of the letter says why we write.
seen-letters-neutral = Neutral letters: say nothing
seen-letters-neutral-help = The letter only says that there is news. Choose this if others may see your mail.
seen-accepted = People you accept
seen-unlisted-note = You may have accepted somebody who does not stand in your list, for whatever reason. You can end that too. They get no letter.
seen-unlisted = Accept nobody outside my list
seen-next = If you choose to stay unseen, you disappear from every list and number at once. People you accept still see you.
refused-letters = Choose how our letters look

behind-title = Who stands behind my name
behind-lead = You use another name here? You can seal a note on who you are.
behind-text = You need not. Two people of the staff together can open the note, for a reason they write down. You are told by letter.
behind-sealed = A note is sealed. It is not shown here, because others may use this phone.
behind-behind = The note
behind-behind-help = For example your legal name, and how you can be reached. At most 600 letters.
behind-seal = Seal the note
behind-replace = Seal a new note
behind-remove = Remove the note
behind-next = The note is locked with a key that is not in the database. A new note takes the place of the old one.
refused-behind = Write the note first

people-title = Members
people-lead = The people of the network. Only members see this list.
people-find = Find a name
people-name = Name
people-reads = Reads
people-close = Unseen members whom you may see
people-none = Nobody is found
people-none-text = Take a filter away, or <a>see all members</a>.
people-caption = { $n ->
    [one] { $n } member of { $of }
   *[other] { $n } members of { $of }
}

person-title = Member: { $it }
person-not-said = not said
person-latin = In Latin letters
person-writes = Writes
person-about = About
person-bodies = Speaks for
person-made-up = This person is made up, for the demonstration.
person-me = This is your own page, with everything you have written. Others see what you chose for them. <a>Change it</a>.
person-unseen = This person is unseen. Do not tell anybody that they are here.
person-accepts-me = This person accepts you: you see what they share with people they accept.
person-accepted = You accept this person.
person-accept = I accept this person
person-accept-next = They may then see what you share with people you accept. They get no letter about it. You can end it any time.
person-end = I accept this person no longer
person-end-next = They then see only what all members see. They get no letter about it.

assisted-title = People we help
assisted-lead = Enter somebody who has no e-mail address. They sign in with a card that you print.
assisted-consent-link = First <a>print the form</a>, read it together, and let the person sign it.
assisted-name = Their name
assisted-name-help = The name they want to be known by. It need not be their legal name.
assisted-language = In which language do we write to them?
assisted-reads = Languages they read
assisted-seen = May other members see them?
assisted-seen-seen = Yes, members may find them
assisted-seen-unseen = No, they stay unseen
assisted-consent = Is the paper signed?
assisted-consent-paper = Yes, they signed it, and my organisation keeps it
assisted-enter = Enter them and make the card
assisted-next = The next page shows the card, once. Print it, and give it to the person.
refused-assisted-seen = Say what the person chose on the paper
refused-assisted-language = Choose the language of the card and of letters
refused-assisted-consent = Let the person sign the paper first, then tick this
assisted-person-lead = You help this person to use the network. You never need their codes.
assisted-help = I am helping this person now
assisted-helped = It is noted that you helped.
assisted-new-card = Make a new card
assisted-person-next = The person sees each note and each new card on their own page. A new card ends the old one.
assisted-card-title = The card
assisted-card-lead = Print this page now. It is shown once, and nobody can see the codes again.
assisted-card-heading = My card for the network
assisted-card-how = Open this address. Type the number and the next code.
assisted-card-keep = Cross out each code after you used it. Give the codes to nobody.
assisted-card-on = I have printed it
my-card = My card
my-card-codes = { $n ->
    [one] { $n } code is left. A new card is one press away.
   *[other] { $n } codes are left. A new card is one press away.
}
my-card-left = Codes left
my-card-none = You have no card. Cards are for people without an e-mail address.
my-card-lead = Make a new card before the last code is used. Nobody has to help you.
my-card-next = If you signed in more than ten minutes ago, you sign in once more. The new card is shown once, to be printed or copied by hand. The old one works no more.
letter-card-printed-subject = You have a new card
letter-card-printed =
    Somebody who was signed in as you made a new card. The old one works no more.

    Was it not you? Then tell somebody you trust, and the staff of this site.
own-assisted = People we help
own-assisted-text = Entering people who have no e-mail address, and printing their cards.

consent-title = I want to join the network
consent-about = The form for people who join without an e-mail address, to print and to sign.
consent-lead = Read this before you sign, or let somebody read it to you.
consent-what = The network keeps the name you choose, your languages, and what you write there.
consent-who = Members see your name and languages, unless you choose to stay unseen. Other people see nothing.
consent-helper = The organisation that helps you enters you and prints your card. The record of acts shows you what it did.
consent-leave = You can see all that is kept about you, correct it, and leave. Then it is erased.
consent-free = You need not join. Nobody may refuse you help because you did not sign.
consent-line = ………………………………
consent-name = The name you want to be known by
consent-language = Language of our letters to you
consent-reads = Languages you read
consent-seen = May members find you? Yes or no
consent-place-day = Place and day
consent-signature = Your signature or mark
consent-helper-name = Who helped you, and for which organisation

letter-card-made-subject = You have a new card
letter-card-made =
    The organisation that helps you made a new card for you. The old one works no more.

    If you did not ask for it, tell somebody you trust, and the staff of this site.
