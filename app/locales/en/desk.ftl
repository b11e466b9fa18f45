# The desk: the staff's pages, and a member's own letters and entries.

desk-title = The desk
desk-at = { $day }, { $time } UTC
desk-person = { $name } ({ $number })
desk-operator = the operator of the site
desk-left = a former member
desk-number = Member number
desk-number-help = Nine digits. The person finds it on their own page.
desk-find = Find
desk-nobody = No member has this number.
desk-what = What
desk-when = When
desk-about = About whom
desk-by = Proposed by
desk-by-themselves = the person themselves
desk-from = From
desk-until = Until
desk-until-day = until { $it }
desk-open-end = no end
desk-because = Reason
desk-own-rights = Your rights
desk-administrators-silent = Every administrator has been silent for three years. The operator can make another one.

desk-changes = Changes of owner
desk-changes-text = Who is to speak for an organisation, and objections to it.

desk-rights = Rights
desk-rights-text = Who may do what, who granted it, and why.
desk-rights-lead = Every right has a reason, somebody who granted it, a beginning, and perhaps an end. Look a member up to grant one.
desk-rights-caption = The newest rights stand first.
desk-rights-none = No rights are recorded here.
desk-right = Right
desk-scope = Where
desk-holder = Whose
desk-granter = Granted by
desk-granted-at = Granted
desk-no-factor = This person has not set up the second step yet. Until then no right can be granted to them, and none can be used.
desk-no-factor-short = no second step yet
desk-done-granted = The right is granted. The person is told by letter, and has to sign in again.
desk-done-proposed = The right is proposed. Another administrator has to agree.
desk-done-ended = The right has ended. The person is told by letter, and has to sign in again.

desk-grant = Grant a right
desk-grant-role = As what?
desk-grant-scope-kind = Where does it hold?
desk-grant-scope = Which one?
desk-grant-scope-help = Leave it empty for the whole site. For a country or language, its two letters, such as SN or fr. Else its short name.
desk-grant-reason = Why?
desk-grant-reason-help = The person reads this, and it stands in the audit.
desk-grant-starts = From which day?
desk-grant-starts-help = Leave it empty to begin now.
desk-grant-ends = Until which day?
desk-grant-ends-help = The day counts whole. Leave it empty if no end is planned.
desk-grant-button = Grant
desk-grant-next = The person is told by letter and signs in again. Administrators, custodians and auditors need a second administrator who agrees.
desk-scope-site = the whole site
desk-scope-programme = the programme { $it }
desk-scope-dataset = the dataset { $it }
desk-scope-discussion = the discussion { $it }
desk-scope-organisation = the organisation { $it }
desk-scope-call = the call { $it }
desk-scope-kind-site = On the whole site
desk-scope-kind-country = In one country
desk-scope-kind-programme = In one programme
desk-scope-kind-dataset = In one dataset
desk-scope-kind-language = In one language
desk-scope-kind-discussion = In one discussion
right-directory = Directory desk
right-directory-help = Verifies organisations. On the whole site or in one country.
right-programme = Programme officer
right-programme-help = Looks after the record of a programme, a country or a dataset.
right-translator = Translator
right-translator-help = Translates texts of the record into one language.
right-moderator = Moderator
right-moderator-help = Decides on reports, on the whole site or in one discussion.
right-custodian = Custodian of identities
right-custodian-help = With another custodian, opens who stands behind a name.
right-administrator = Administrator
right-administrator-help = Grants rights, and reads no content.
right-auditor = Auditor
right-auditor-help = Reads the record of acts.
desk-end-reason = Why does it end?
desk-end-reason-help = The person reads this, and it stands in the audit.
desk-ended-reason = Why it ended
desk-end-button = End this right
desk-end-next = It is gone at the next request. The person is told by letter, and signs in again.
refused-right-role = Choose as what
refused-right-scope = Write which one, such as SN for a country; for the whole site choose that
refused-right-oneself = Nobody grants a right to themselves: ask another administrator
refused-right-not-administrator = Only an administrator grants and ends rights
refused-right-not-granted = Nobody grants this role: choose another
refused-right-wrong-scope = This role does not exist there: choose another place
refused-right-no-reason = Write why
refused-right-ends-too-early = Choose a later day: it would end before it begins
refused-right-already-held = They have this right already
refused-right-already-ended = This right has ended already
refused-right-no-factor = They have to set up the second step first
refused-right-needs-fresh-factor = Give your second step again, then send this once more
refused-right-second-is-concerned = Somebody else has to agree
refused-right-second-is-not-administrator = Another administrator has to agree
refused-right-last-administrator = They are the last administrator: grant the right to another person first
refused-right-not-the-first = There are two administrators already
refused-why = Write a reason, of at most 500 letters
refused-date = Write a day, such as 2026-12-31
refused-day = “{ $it }” is not a day. Write it as 2026-12-31.
refused-number = No member has this number: ask the person for it

desk-proposals = Waiting for a second person
desk-proposals-text = What one person of the staff proposed, and another has to agree to.
desk-proposals-lead = Some acts need two people. Agree only if you would do it yourself, for the reason that is given.
desk-proposals-none = Nothing waits.
desk-proposals-caption = { $n ->
    [one] One proposal waits
   *[other] { $n } proposals wait
}
desk-proposals-open = { $n ->
    [0] Nothing waits.
    [one] One waits.
   *[other] { $n } wait.
}
desk-deed-grant-right = Grant a right
desk-deed-redact-audit = Take details out of the audit
desk-deed-open-identity = Open who stands behind a name
desk-deed-factor-recovery = Take off a lost second step
desk-proposal-open = A second person has to agree.
desk-proposal-asked = The person asked for it. Two people of the staff have to agree, the first with evidence.
desk-proposal-waits = Two people agreed. It waits, so that the person concerned can say no.
desk-proposal-done = Two people agreed, and it is done.
desk-proposal-refused = It was refused.
desk-proposal-lapsed = Nobody agreed within 14 days. It has to be proposed again.
desk-second = Agreed by
desk-effect = Takes effect
desk-done-at = Done
desk-second-button = I agree
desk-refuse-button = Refuse, or take it back
desk-refuse-reason = Why not?
desk-support-button = Propose it, with this evidence
desk-proof = How do you know that it is this person?
desk-proof-help = What you saw or heard, and when. No numbers of papers.
desk-propose-button = Propose
desk-propose-next = Nothing happens until a second person agrees.
desk-read-identity = Show who stands behind the name
desk-identity-note = This is shown now only. That you looked stands in the audit, and the person was told by letter.
desk-identity-none = Nothing is sealed for this person.
desk-entry = Number of the entry
desk-entry-help = The auditor tells it.
desk-redaction-lead = The entry stays, and the chain stays whole. Only its details go, for good.
refused-entry = There is no such entry, or its details are gone already
refused-second-settled = It was decided already
refused-second-too-old = It was proposed more than 14 days ago: propose it again
refused-second-same-person = You proposed it: somebody else has to agree
refused-second-concerned = It is about you: somebody else has to decide
refused-second-not-taken-up = They asked for it themselves: first somebody of the staff has to take it up
refused-second-first-is-gone = Who proposed it may not do so any more: propose it yourself
refused-second-needs-fresh-factor = Give your second step again, then agree once more

desk-members = Accounts
desk-members-text = End sessions, or suspend an account, by member number.
desk-members-lead = You see the name and the number of a member, and nothing else of theirs.
desk-account = Account
desk-account-open = open
desk-suspended-since = suspended since { $it }
desk-reason-told = Why?
desk-reason-told-help = The person reads this, and it stands in the audit.
desk-member-sessions = End their sessions
desk-member-sessions-button = End their sessions
desk-member-sessions-next = They are signed out everywhere and can sign in again. A letter tells them.
desk-member-sessions-done = Their sessions have ended.
desk-member-suspension = Suspend the account
desk-member-suspension-button = Suspend the account
desk-member-suspension-next = They are signed out, and nobody can sign in. A letter tells them why.
desk-member-suspension-done = The account is suspended.
desk-member-return = Open the account again
desk-member-return-button = Open the account again
desk-member-return-next = They can sign in again. A letter tells them.
desk-member-return-done = The account is open again.
desk-member-factor = Take off a lost second step
desk-member-factor-button = Propose it
desk-member-factor-next = When a second person agrees, 72 hours begin. The person is told at the start and at the end. Signing in with the second step ends it.
desk-member-factor-done = It is proposed.
desk-member-identity = Open who stands behind the name
desk-member-identity-button = Propose it
desk-member-identity-next = When another custodian agrees, both of you can read it for a day. The person is told by letter.
desk-member-identity-done = It is proposed.

desk-letters = Letters of the site
desk-letters-text = Which letters went, wait or failed. Not what they say.
desk-letters-lead = You see which letter it was, when, and how it stands. Whom it went to and what it says is not shown.
desk-letters-none = There are no such letters.
desk-letters-failed = { $n ->
    [one] One letter could not be sent.
   *[other] { $n } letters could not be sent.
}
letter-name = Letter
letter-to = To
letter-state = State
letter-attempts = Tries
letter-state-queued = waits
letter-state-sending = on its way
letter-state-sent = sent
letter-state-kept = read on the site
letter-state-failed = given up
letter-state-bounced = came back
letter-state-withdrawn = not needed any more
refused-letter-state = There is no state “{ $it }”. Choose one from the page.

my-letters-lead = What we wrote to you, the newest first. Links and codes that work only once are taken out.
my-letter-of = Letter of { $it }
my-letters-none = We have not written to you yet.
my-letter-erase = Erase this letter
my-letter-erased = The letter is erased.

desk-audit = The audit
desk-audit-text = What was done, by whom, to what.
desk-deed-redact-audit-text = Proposed by one custodian, agreed to by another.
desk-audit-lead = Entries are only ever added. People stand here by a random number, not by name.
desk-audit-caption = The newest entries stand first.
desk-audit-none = There are no such entries.
desk-audit-object = Object
desk-audit-actor = By
desk-audit-about = About
desk-audit-by-act = Act
desk-audit-by-object = Kind of object
desk-audit-by-from = From this day
desk-audit-by-to = Until this day
desk-audit-details = Show details
desk-audit-details-button = Show details
desk-audit-export = Take the whole audit with you
desk-audit-export-button = Download it
desk-audit-open = Details are shown for ten minutes. That you look, and why, stands in the audit.
desk-audit-reason = Why do you need it?
desk-audit-reason-lead = Details can hold what people wrote about people. Your reason becomes an entry of the audit.
desk-redacted = Taken out by entry { $it }

my-audit-lead = Each act that concerns your account, the newest first.
my-audit-by-me = by you
my-audit-by-staff = by somebody else
my-audit-by-site = by the site itself
audit-act-member-joined = You joined
audit-act-session-begun = Signed in
audit-act-session-ended = Signed out
audit-act-right-granted = A right was granted
audit-act-right-ended = A right ended
audit-act-sessions-ended = The staff ended all sessions
audit-act-account-suspended = The account was suspended
audit-act-account-readmitted = The account was opened again
audit-act-data-given-on-request = The operator gave the data out, as was asked on paper
audit-act-leaving-on-request = The operator asked for the account to be erased, as was asked on paper
audit-act-proposal-made = The staff proposed something
audit-act-proposal-seconded = A second person agreed
audit-act-proposal-refused = A proposal was refused
audit-act-identity-opened = Who stands behind the name was opened
audit-act-identity-seen = Who stands behind the name was read
audit-act-factor-recovered = The second step was taken off
audit-act-audit-redacted = Details were taken out of the audit
audit-act-audit-details-opened = Details of the audit were shown
audit-act-audit-exported = The audit was taken out
audit-act-not-found = Something was asked for that is not there
audit-act-not-found-counted = More of the same, counted
audit-act-letters-stopped = Somebody asked that an address gets no more letters
audit-act-letters-allowed = An address may get letters again
audit-act-backup-restored = A backup was put back

letter-right-granted-subject = You have a new right
letter-right-granted =
    You have a new right on the site: { $role }. It holds from { $at }.

    Reason: { $reason }

    All your sessions have ended. Sign in again to use the right. It needs the second step.
letter-right-ended-subject = A right of yours has ended
letter-right-ended =
    This right of yours has ended: { $role }.

    Reason: { $reason }

    All your sessions have ended. You can sign in again.
letter-sessions-ended-subject = You were signed out
letter-sessions-ended =
    The staff of the site ended all your sessions. You can sign in again.

    Reason: { $reason }
letter-account-suspended-subject = Your account is suspended
letter-account-suspended =
    The staff of the site suspended your account. Nobody can sign in to it now.

    Reason: { $reason }

    Write to the contact on the site’s privacy page if you think this is a mistake.
letter-account-readmitted-subject = Your account is open again
letter-account-readmitted =
    The staff of the site opened your account again. You can sign in.

    Reason: { $reason }
letter-identity-opened-subject = Who stands behind your name was opened
letter-identity-opened =
    Two custodians of the site opened who stands behind your name.

    Reason: { $reason }

    Write to the contact on the site’s privacy page if you think this is wrong.
letter-audit-redacted-subject = Details about you were taken out of the audit
letter-audit-redacted =
    Two custodians of the site took details out of an entry of the audit that concerns you. That there was an entry stays written.

    Reason: { $reason }

    Write to the contact on the site’s privacy page if you think this is wrong.
letter-factor-recovery-begun-subject = Your second step will be taken off
letter-factor-recovery-begun =
    Somebody told the staff that you lost the second step of your account. Two people of the staff agreed to take it off on { $until }.

    If you did not ask for this, sign in with your second step before that day. Then nothing is taken off.
letter-factor-recovered-subject = Your second step was taken off
letter-factor-recovered =
    The second step of your account was taken off, and all your sessions have ended.

    Sign in with a letter, and set up a new one at once. Until then your rights cannot be used.

letter-audit-heads-subject = The head of the audit, to be kept
letter-audit-heads =
    The audit of this site is a chain: whoever changes an entry changes all that follow. This line says where it stood on { $at }:

    { $head }

    Keep this letter in your mailbox. Two people get one each week.

    To compare, put the line at the end of audit-heads.jsonl in the data folder. Then run: m4dnet check

    Without our program, docs/audit-verify.py compares it with an export of the audit. If they do not agree, tell everybody who has a right here.
