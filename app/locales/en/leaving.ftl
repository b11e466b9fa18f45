# Leaving: my data as a file, erasure, and what the pages on privacy say.

data-title = My data
data-lead = Take everything with you that this site holds about you.
data-holds = You get one file. In it are a page to read and the same for programs.
data-keep = Whoever has the file knows all of it. Do not save it on a phone that others use.
data-leave = Do you want to go? <a>How to leave</a>
data-button = Give me my data
data-next = You may have to sign in again first, so that nobody else takes your data. Then the file comes at once.
data-file-title = Everything this site holds about you
data-file-lead = From { $site }, on { $day }. The names in small letters are those of the file data.json.

leaving-title = Leaving
leaving-lead = You can go at any time. This is what becomes of your data.
leaving-take = Do you want a copy first? <a>Take my data</a>
leaving-mine = What is yours is erased
leaving-mine-text = Nobody has it any more.
leaving-public = What you said to others is your choice
leaving-public-text = You decide about this below.
leaving-record = What was done stays, without your name
leaving-record-text = An organisation must be able to show what was done for it. A random number takes your place. Do you object? Write to the contact on the privacy page.
leaving-list = { $n ->
    [one] What that is
   *[other] What that is: { $n } things
}
leaving-said = What shall become of your words?
leaving-said-remove = Remove them
leaving-said-remove-help = The act stays. Your words are gone.
leaving-said-keep = Keep them, as from “a former member”
leaving-said-keep-help = Others can still understand what happened.
leaving-said-empty = Choose what becomes of your words
leaving-button = Erase my account
leaving-next = You have 14 days to think it over. You get a letter now, and one when it is done. Until then you can come back here and stay.
leaving-asked-next = On that day everything that is yours is erased. A last letter tells you. After that nobody can bring it back.
leaving-undo = I stay
leaving-waits-address = You changed your e-mail address. For seven days the old address can undo that. Then you can take your data or leave.
leaving-waits-owner = You are the last owner of an organisation. Hand it over first, so that it is not left alone.
leaving-waits-administrator = You are the last administrator of this site. Somebody else must become one first.
leaving-hand-over = Hand over: { $it }. <a>My organisations</a>

letter-data-given-subject = Your data was given out
letter-data-given =
    Somebody who was signed in as you took the file of everything that this site holds about you.

    Was it not you? Then end all sessions on your page, and answer to the contact on the privacy page.

letter-leaving-asked-subject = Your account will be erased
letter-leaving-asked =
    You asked us to erase your account. It will be done in 14 days.

    Until then you can stay. Sign in, open “My data, and leaving”, and press “I stay”.

    Was it not you? Then sign in now, press “I stay”, and end all other sessions.

letter-data-given-on-request-subject = Your data was given out
letter-data-given-on-request =
    The operator of the site wrote a file of everything that this site holds about you. You asked for it by letter or on paper.

    Reason: { $reason }

    Was it not you? Then write to the contact on the privacy page.

letter-leaving-on-request-subject = Your account will be erased
letter-leaving-on-request =
    You asked the operator of the site by letter or on paper to erase your account. It will be done in 14 days.

    Reason: { $reason }

    Until then you can stay. Sign in, open “My data, and leaving”, and press “I stay”. Or write to the contact on the privacy page.

letter-leaving-undone-subject = Your account stays
letter-leaving-undone =
    Your account will not be erased. Everything is as it was.

letter-erased-subject = Your account was erased
letter-erased =
    Two weeks ago you asked us to erase your account. It is done. Nothing that was yours is left.

    Copies of the whole site are kept for 35 days. If one is used, you are erased again before it opens.

    This is the last letter.

letter-erased-neutral-subject = It is done
letter-erased-neutral =
    What you asked for two weeks ago is done. This is the last letter.

letter-yearly-subject = Are you still there?
letter-yearly =
    You have not signed in for a year or longer. That is all right: nothing changes.

    If you want to stay in the lists, sign in once. If you want to leave, you can do that on your page.

letter-silence-asked-subject = Shall we keep your profile?
letter-silence-asked =
    You have not signed in for two years. Sign in once if we shall keep your profile.

    If you do not, nobody will see it in six months. After a whole year it will be erased.

letter-silence-unseen-subject = Nobody sees your profile now
letter-silence-unseen =
    You have not signed in for two and a half years, so nobody sees your profile any more.

    Sign in if you want to be seen again. If you do not, it will be erased in six months.

field-number = Your numbers on this site
field-name = Name
field-language = Language of your letters
field-languages = Languages you read and write
field-country = Country
field-choices = Whom you let see what
field-about = What you say about yourself
field-sealed = Who stands behind another name, sealed
field-unseen = That you are unseen
field-neutral = That your letters are neutral
field-helper = Who helped you to join
field-activity = When you joined, when you were last here
field-suspended = That your account is suspended
field-leaving = That you are leaving
field-address = E-mail address
field-ask = When you asked to join or to sign in
field-session = Where and when you were signed in
field-factor = Your second step at sign-in, sealed
field-codes = Your cards of codes
field-right = Your rights
field-granted = Rights of others that you granted or ended
field-change = Changes of your e-mail address
field-accepted = Whom you accepted, who accepted you
field-typed = What you typed when your time was over
field-made = Organisations that you added
field-speaking = Organisations that you speak for
field-unit = Your unit and your mandate there
field-added = People whom you added or took out
field-invited = Your address in invitations
field-inviting = Invitations that you wrote or took up
field-step = Steps of verification that you took
field-evidence = Evidence that you gave for an organisation
field-asking = That you asked another organisation to vouch
field-proof = Codes that you asked for, for an organisation’s address
field-power = Your part in changes of who speaks for an organisation
field-reason = Reasons and objections that you wrote
field-written = What you wrote as an organisation
field-letter = Letters to you
field-proposal = What the staff proposed about you
field-concerned = That a proposal of the staff was about you
field-proposer = What you proposed or agreed to as staff
field-audit = What was done about you, in words
field-more = More

held-accounts-member = You
held-accounts-address = Your e-mail addresses
held-accounts-ask = Asking to join and to sign in
held-accounts-session = Your sessions
held-accounts-factor = Your second step at sign-in
held-accounts-code = Your cards of codes
held-accounts-right = Rights
held-accounts-change = Changes of your e-mail address
held-accounts-acceptance = Whom you accepted, who accepted you
held-accounts-typed = What you typed when your time was over
held-directory-organisation = Organisations that you added
held-directory-representative = Speaking for organisations
held-directory-invitation = Invitations
held-directory-step = Steps of verification
held-directory-proof = Proving an organisation’s address
held-directory-change = Changes of who speaks for an organisation
held-directory-evidence = Evidence for an organisation
held-directory-vouch-ask = Asking others to vouch
held-directory-agreement = Agreeing to merges
held-directory-written = Written as an organisation
held-kit-letter = Letters to you
held-desk-proposal = Proposals of the staff
held-kit-audit-details = What was done about you

privacy-about = What this site knows of you, why, for how long, and who sees it. What to do if someone is looking for you.
privacy-lead = You can read everything here without saying who you are. This page says what we hold about members.
privacy-danger = If someone dangerous is looking for you
privacy-danger-unseen = Choose to stay unseen when you join, or later on your page. Then only people you choose know that you are here.
privacy-danger-name = Join with another name. It need not be your legal name, and we never ask for that.
privacy-danger-letters = Choose neutral letters in <a>your profile</a>. Then nobody who sees your phone learns what they are about.
privacy-danger-device = Say that others use your phone. Then you are signed out soon, and the browser forgets these pages.
privacy-danger-leave = Some pages have a link to <a>leave quickly</a>. It opens a page of another site. Your browser still remembers that you were here.
privacy-danger-ask = Do you need help with this? Ask the contact below. You need no account for that.
privacy-controller = Responsible
privacy-contact = How to reach them
privacy-basis = Legal basis
privacy-authority = Where you can complain
privacy-host = Where the server stands, and who hosts it
privacy-said-demo = This is a demonstration on one machine. All its people are made up.
privacy-not-said = Not said yet. Until it is, nobody can join here.
privacy-who-write = You can write to this contact without an account, also on paper. You get an answer within 30 days.
privacy-readers = If you only read
privacy-cookie = One cookie, only when you open a form or sign in. It tells your browser from others, and nothing else.
privacy-address = The server needs your network address to send you a page. To stop attacks it counts it as a number for a day.
privacy-log = When a page fails, the log holds the time, the page and a number. Addresses and your words are not in it.
privacy-why = Why we hold something about members
privacy-purpose-account = Your account
privacy-purpose-account-text = To let you in and to write you the letters you ask for. Basis: our contract with you, GDPR article 6(1)(b).
privacy-purpose-directory = Being found
privacy-purpose-directory-text = So that others find you and can write to you. Basis: your consent for each field, which you can take back, 6(1)(a). If it tells of origin, belief or politics, it is 9(2)(a).
privacy-purpose-speaking = Speaking for an organisation
privacy-purpose-speaking-text = So that it is known who acts for it, and nobody takes it over. Basis: a task in the public interest, 6(1)(e).
privacy-purpose-invited = Being invited
privacy-purpose-invited-text = A member gave us your address to invite you. The first letter says so. Basis: their interest, 6(1)(f).
privacy-purpose-security = Security and proof
privacy-purpose-security-text = To protect accounts, and to show what the staff did. Basis: everybody’s interest, 6(1)(f).
privacy-fields-link = <a>Every field, with who sees it</a>
privacy-never-asked = We never ask for nationality, migration status, religion, date of birth, legal name, photograph or phone.
privacy-age = This network is for people of 16 and over. If a child has an account, tell us and we close it.
privacy-decisions = No machine decides about people here. No data is sold or given to advertisers.
privacy-staff = Who the staff are, and what they can see
privacy-staff-who = Each member of the staff has named rights. They see what their work needs, and never act on what concerns themselves.
privacy-staff-administrator = Administrators give rights. They cannot read letters or conversations.
privacy-staff-custodians = Who stands behind another name is sealed. Two custodians with a reason can open it, and you are told.
privacy-staff-operator = Who runs the machine could read what is stored on it. What is sealed they could read only with the key as well.
privacy-staff-audit = What the staff does is written down. <a>You can read what was done about you</a>
privacy-kept = How long we keep it
privacy-kept-text = The program does this by itself, every hour, unless another is named.
privacy-period = { $span } after { $since }. Then: { $then }.
privacy-period-operator = { $span } after { $since }. Then the operator of the site deletes it.
privacy-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
privacy-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
privacy-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
privacy-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
privacy-letters = Letters
privacy-letters-text = Our letters pass through mail providers, who can read them. Choose <a>neutral letters</a> if that could harm you. The link in a letter is never stored.
privacy-record = What the public record keeps, and why
privacy-record-acts = Who decides for an organisation acts in public. When you leave, the act stays and a random number takes your place.
privacy-record-persons = The record of past projects names organisations, not persons. Did you find a person named? Tell us where.
privacy-rights-data = <a>Take your data with you</a>, as one file.
privacy-rights-leave = <a>Leave and be erased</a>. You have 14 days to change your mind.
privacy-rights-profile = <a>Correct your profile</a>, or take back your consent to a field.
privacy-rights-paper = Or write to the contact above, also on paper. You can also object there.
privacy-rights-complain = You may complain to the authority named above.
privacy-changes-text = This page describes the site on { $day }. On that day it was written anew, because people can join now.

privacy-fields-title = Every field we hold about you
privacy-fields-about = Each field that this site can hold about a member. Who sees it, why, and what becomes of it.
privacy-fields-lead = This list is made from the one that the program itself uses to give out and to erase.
privacy-fields-each = The fields
privacy-fields-back = How long each is kept stands on <a>the page on privacy</a>.
privacy-field = Seen by: { $audience }. Why: { $purpose }. When you leave: { $leaving }.
privacy-audience-chosen = whom you choose
privacy-audience-members = other members, unless you are unseen
privacy-audience-organisation = the people of the organisation and the staff who verify it
privacy-audience-me = only you
privacy-audience-staff = you and the staff whose work it is
privacy-audience-custodians = two custodians with a reason, and you are told
privacy-leaving-mine = erased
privacy-leaving-said = your choice
privacy-leaving-record = a random number takes your place

kept-unconfirmed-joining = Joining that nobody confirmed
kept-unanswered-invitation = Invitation that nobody answered
kept-sign-in = Link and code to sign in, and drafts of forms
kept-session = Session, second step, card of codes
kept-hashed-network = Your network address, as a number
kept-log = Log of the program
kept-letter-body = Text of a letter that is not yours
kept-letter-envelope = That a letter was sent, and your own letters
kept-bounce-state = That letters to you came back
kept-conversation = Conversation
kept-report-copy = Copy of a reported message
kept-evidence = Papers that prove something about you
kept-silent-profile-asked = Profile of a silent member, first step
kept-silent-profile-unseen = Profile of a silent member, second step
kept-silent-profile-erased = Profile of a silent member, third step
kept-draft = Draft of an application
kept-application-names = Names in an application
kept-application = Application
kept-audit-details = What was done, in words
kept-audit-entry = That something was done, with random numbers
kept-backup = Copy of the whole site
kept-erasure-ledger = Random number of somebody who was erased
kept-leaving = Account of somebody who asked to be erased

since-made = it was made
since-used-or-ended = it was used or ended
since-ended = it ended
since-last-time = the last time
since-decided = the decision
since-call-closed = the end of the call

then-deleted = deleted
then-deleted-but-refusal = deleted, but if you said “never again” we keep a number to remember it
then-asked = we ask you
then-unseen = nobody sees it
then-erased = erased
then-pseudonymised = names become random numbers
then-redacted = the words are deleted

figures-members = Members
figures-members-how = Everybody who is listed: neither dormant, unreachable, unseen nor suspended. Counted as the day began.
figures-active = Of these, active
figures-active-how = They joined or signed in within the last 12 months.
figures-dormant = Members who are dormant
figures-dormant-how = Silent for 24 months, though our yearly letter asked. They are neither counted as members nor listed.
figures-unreachable = Members who cannot be reached
figures-unreachable-how = Our letter came back, and they have not signed in since. They are neither counted as members nor listed.
figures-verified = Verified organisations
figures-verified-how = <a>Bodies</a> that a country officer verified, also those whose renewal is due. All of them are listed.
figures-acting = Of these, active
figures-acting-how = Somebody acted for them within the last 12 months, and their mailbox takes letters.
