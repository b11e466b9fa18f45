# Joining, signing in, one's own pages.

join-title = Join the network
join-lead = We send you a code by e-mail. There is no password to invent.
join-has-account = Are you a member already? <a>Sign in</a>.
join-age = This network is for people of 16 and over. <a>What we keep about you, and why</a>.
join-who = For yourself, or for an organisation?
join-who-self = For myself
join-who-self-help = You can add an organisation later.
join-who-organisation = For an organisation
join-who-organisation-help = A municipality, an association, a company, a university. You speak for it first, and can hand over to a colleague.
join-name = Your name
join-name-help = The name you want to be known by. It need not be your legal name.
join-email = Your e-mail address
join-email-help = Your own, not your organisation’s. Nobody sees it: members write to you through the site.
join-reads = Languages you read
join-writes = Languages you write
join-seen = May other members see you?
join-seen-seen = Yes, members may find me
join-seen-seen-help = People outside the network see nothing of you.
join-seen-unseen = No, I need to stay unseen
join-seen-unseen-help = Nobody finds you, in no list and no number. Only people you choose can see you.
join-unseen-letters = We send you a letter with a code. If you stay unseen, our letters say only that there is news. You can change this later.
join-button = Send me the code
join-next = We write to your address within a minute. Type the code from that letter on the next page. You can read the letter on another device.
join-closed = Joining is not open yet
join-closed-lead = The operator of this site has not yet said who is responsible for your data. Until then everything can be read, and nobody can join.

session-title = Sign in
session-lead = Type your e-mail address. We send you a code and a link.
session-email = Your e-mail address
session-email-help = The one you joined with.
session-phone = Is this phone or computer only yours?
session-button = Send me the code
session-next = We write to this address within a minute. If you are not a member, the letter says how to join.
session-other-ways = No e-mail address? <a>Sign in with your card</a>. New here? <a>Join the network</a>.
session-end = Sign out
phone-mine = Only I use it
phone-mine-help = You stay signed in for 30 days.
phone-shared = Others use it too
phone-shared-help = You are signed out after 20 minutes without use.

code-title = Type the code from our letter
code-lead = We wrote to this address:
code-did-you-mean = Did you mean { $address }? <a>Change the address</a>.
code-change = Is the address wrong? <a>Type it again</a>.
code-time = The code works for up to { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}. You can then ask for a new one.
code-code = Code
code-code-help = Eight digits, such as 1234 5678.
code-button = Go on
code-next = Your session begins on this device. If no letter comes, look in the folder for unwanted mail.

link-title = Sign in with the link
link-lead = You are about to sign in as:
link-button = Sign in
link-button-join = Join the network
link-not-you = Is this not you? Then close this page. Nothing has happened.
link-gone = This link does not work here
link-gone-lead = It was used already, it is too old, or it was asked for in another browser.
link-gone-do = Go back to the browser where you asked, and <a>type the code there</a>. Or <a>ask for a new letter</a>.

my-title = My page
my-welcome = You are a member now
my-welcome-text = Everything else can wait. When you have a moment, say where you work and what you look for.
my-unseen = You are unseen. Only people you chose can see that you are here.
my-leaving = Your account will be erased on { $it }.
my-leaving-undo = Keep my account
my-profile = Who I am
my-profile-text = Name, languages, country, and who may see them.
my-organisations = My organisations
my-organisations-text = The bodies you speak for, and adding one.
my-letters = Letters to me
my-letters-text = Every letter this site wrote to you.
my-members = Members
my-members-text = The people of the network.
my-sessions = Where I am signed in
my-sessions-text = Each device, and ending a session.
my-address = My e-mail address
my-address-text = Changing where letters go.
my-factor = Second step at sign-in
my-factor-text = Six digits from your phone protect your account.
my-audit = What was done with my account
my-audit-text = Every entry about you in the record of acts.
my-data = My data, and leaving
my-data-text = Take everything with you, or be erased.
my-desk = The desk
my-desk-text = The staff’s pages.

refused-who = Choose for whom you join
refused-seen = Say whether members may see you
refused-phone = Say whether this phone or computer is only yours
refused-languages = Choose at least one language
refused-name-empty = Write the name you want to be known by
refused-name-too-long = Write a shorter name, of at most 120 letters
refused-name-control = Take out the invisible signs, and write the name on one line
refused-name-direction = Take out the invisible signs that turn the direction of writing
refused-name-no-letter = Write a name with at least one letter
refused-address-empty = Write your e-mail address
refused-address-too-long = Write a shorter e-mail address
refused-address-control = Write the address on one line, without invisible signs
refused-address-direction = Take out the invisible signs that turn the direction of writing
refused-address-space = Write the address without spaces
refused-address-no-at = Write the whole address, with the part after @, such as name@example.org
refused-address-several = Write one address only
refused-address-sign = Take out the sign that no address has
refused-address-no-name = Write the part before @ too, such as name@example.org
refused-address-no-domain = Write the part after @ too, such as name@example.org
refused-code-form = Write the eight digits from the letter
refused-code = This code is not right. { $n ->
    [0] It counts no more: ask for a new letter.
    [one] You can try { $n } more time.
   *[other] You can try { $n } more times.
}
refused-code-often = Too many wrong tries. Ask for a new letter, or come back tomorrow.
