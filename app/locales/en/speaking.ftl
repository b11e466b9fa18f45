# Who speaks for an organisation: people, invitations, changes of owner, and the letters about them.

speaker-editor = Editor
speaker-editor-help = Writes drafts. Somebody else sends them.
speaker-representative = Representative
speaker-representative-help = Writes as the organisation, and invites editors.
speaker-owner = Owner
speaker-owner-help = Decides who speaks for the organisation.

speak-title = Who speaks for it
speak-caption = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
speak-name = Name
speak-role = Part
speak-unit = Unit
speak-mandate = Mandate
speak-until = Until
speak-you = (you)
speak-focal = Focal point
speak-focal-ask = First to be asked
speak-unseen = A member who stays unseen
speak-hand-over = Hand over to a successor
speak-leave = Leave this organisation
speak-waiting = Invitations without an answer
speak-waiting-until = It can be accepted until { $it }.
speak-revoke = Take the invitation back
speak-invite = Invite somebody
speak-invite-lead = We write to the address you type. Only who reads it can accept, in an account with this address.
speak-invite-email = Their e-mail address
speak-invite-email-help = Their own, not a shared mailbox.
speak-invite-role = Their part
speak-invite-unit = Unit or department (if you wish)
speak-invite-mandate = Mandate (if you wish)
speak-invite-mandate-help = Why they may speak for it: elected mayor, head of office.
speak-invite-until = Last day of the mandate (if it is known)
speak-invite-until-help = After this day they speak for it no more. We write before.
speak-invite-button = Send the invitation
speak-invite-next = The letter can be answered for 14 days. Until then you can take the invitation back.
speak-change-button = Save
speak-done-saved = Saved. Everyone who speaks for it gets a letter.
speak-done-invited = The invitation is on its way.
speak-done-revoked = The invitation is taken back. Nobody can accept it now.
speak-done-ended = Their part has ended. They get a letter.
speak-own-title = Make them an owner
speak-own-button = Ask that they become an owner
speak-own-reason = Why should they be an owner?
speak-own-reason-help = Everyone who speaks for the organisation is told. They have 72 hours to object.
speak-end-button = End their part
speak-end-reason = Why does it end?
speak-end-reason-help = It ends at once, and they are told.
speak-remove-button = Ask to remove this owner
speak-remove-reason = Why should this owner go?
speak-remove-reason-help = They are told, and so is everyone else. For 72 hours anybody concerned can object.
speak-refused-email = Write one whole e-mail address, such as name@example.org
speak-refused-role = Choose their part
speak-refused-role-given = Only an owner invites representatives
speak-refused-line = Write one short line, of at most 120 letters
speak-refused-until = Write a whole day, such as 2027-06-30
speak-refused-until-past = Write a day that is still to come
speak-refused-reason = Write a reason, of at most 1,000 letters

invitation-title = You are invited
invitation-lead = Somebody asks you to speak for an organisation on this site.
invitation-organisation = Organisation
invitation-means = What it means
invitation-until = Answer until
invitation-sign-in = To accept, <a>sign in</a> with the address that the letter came to. Are you not a member yet? <a>Join the network</a> with this address, then you come back here.
invitation-seen = The others who speak for the organisation will see that you do.
invitation-accept = Accept
invitation-refuse = Refuse
invitation-next = You can leave the organisation at any time.
invitation-gone = This invitation cannot be answered here
invitation-gone-lead = It was answered or taken back, it is too old, or it was sent to another address.
invitation-gone-do = Sign in with the address that the letter came to, or ask who invited you for another one.
invitation-refused = You refused the invitation
invitation-refused-lead = Who invited you is told. We keep your address no longer for this.

hand-over-title = Hand over
hand-over-lead = You name who takes your place as owner. Everything stays with the organisation.
hand-over-nobody = There is nobody to hand over to. <a>Invite your successor first</a>.
hand-over-successor = Who takes your place?
hand-over-until = Last day of their mandate (if it is known)
hand-over-reason = Why do you hand over?
hand-over-reason-help = Everyone who speaks for the organisation reads it.
hand-over-button = Hand over
hand-over-next = Everyone is told, and can object for 72 hours. Then you speak for it no more. Your invitations end, and you are signed out everywhere.
hand-over-refused-successor = Choose who takes your place

speak-done-accepted = You speak for this organisation now.
leave-done = You left the organisation.
leave-title = Leave this organisation
leave-lead = You will not speak for it any more. What you did for it stays with it.
leave-button = Leave
leave-next = It holds at once. The owners are told.
leave-last = You are its last owner, so you cannot leave yet.
leave-last-do = <a>Hand over to a successor first</a>.

succession-title = I replaced somebody here
succession-lead = Say so here if you took over the office of somebody who is gone.
succession-whom = Whom did you replace?
succession-whom-help = Their name, as they were known here.
succession-refused-whom = Write the name of whom you replaced
succession-reason = How can it be seen?
succession-reason-help = A decree, an election, a page of the organisation. Who decides will look at it.
succession-until = Last day of your mandate (if it is known)
succession-button = Send
succession-next = Everyone concerned and the organisation’s mailbox are told. They have 14 days to object. Then an officer of your country decides.
succession-refused-owner = You are an owner already
succession-refused-asked = You have said so already. Wait for the decision.
succession-said = Instead of: { $whom }. { $reason }

moving-title = A change of owner
moving-hand-over = An owner hands over to a successor.
moving-add-owner = Somebody is to become an owner.
moving-remove-owner = An owner is to be removed.
moving-succession = Somebody says that they replaced an owner.
moving-rescue = An organisation without an owner is to get one.
moving-kind = Change
moving-kind-hand-over = Handing over
moving-kind-add-owner = Another owner
moving-kind-remove-owner = Removing an owner
moving-kind-succession = Succession
moving-kind-rescue = Rescue
moving-organisation = Organisation
moving-by = Asked by
moving-about = About
moving-reason = Reason
moving-at = Asked on
moving-state = Now
moving-state-second = A second officer has to agree.
moving-state-waits = Anybody concerned can object until { $it }.
moving-state-decision = It waits for the decision of an officer.
moving-state-due = It takes effect now.
moving-objection-said = Objection
moving-objection-staff = The staff of the site stopped it, to look at it first.
moving-outcome = How it ended
moving-outcome-done = It took effect
moving-outcome-refused = It was refused
moving-outcome-taken-back = It was taken back
moving-outcome-void = It could not take effect any more
moving-ended = Ended on
moving-decision = Reason of the decision
moving-objection = Why do you object?
moving-object = Object
moving-next = An objection stops the change. Then an officer decides.
moving-take-back = Take it back

desk-changes-title = Changes of owner
desk-changes-lead = What waits for you comes first by date. Nobody decides about their own organisation.
desk-changes-none = Nothing is under way.
desk-changes-caption = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
desk-decision = Your decision
desk-accept = It takes effect
desk-refuse = It is refused
moving-decision-reason = Reason
moving-decision-reason-help = Everyone concerned reads it.
desk-decide = Decide
desk-refused-decision = Choose what you decide
rescue-title = Give it an owner
rescue-lead = For an organisation that nobody owns any more. A second officer must agree.
rescue-number = Member number of the new owner
rescue-number-help = Nine digits. They find it on their page.
rescue-button = Propose
rescue-second = I agree
rescue-next = When a second officer agrees, everyone concerned is told. They have 72 hours to object.
rescue-refused-number = No member has this number
rescue-refused-owner = This organisation has an owner
rescue-refused-asked = This is proposed already

letter-somebody = A member
letter-some-organisation = an organisation of this network

letter-invitation-subject = You are invited to speak for an organisation
letter-invitation =
    Somebody invites you to speak for { $organisation }.

    Your part: { $speaker }. You can answer until { $until }.

    We have your address from who invited you, and use it for this only. If you do not know why you get this letter, do nothing.

letter-invitation-refused-subject = Your invitation was refused
letter-invitation-refused =
    Your invitation to speak for { $organisation } was refused.

    The part was: { $speaker }.

letter-part-accepted-subject = Somebody new speaks for your organisation
letter-part-accepted =
    { $person } accepted an invitation and now speaks for { $organisation }.

    Their part: { $speaker }.

letter-part-changed-subject = A part in your organisation changed
letter-part-changed =
    The part of { $person } in { $organisation } was changed.

    Their part now: { $speaker }.

letter-part-ended-subject = A part in an organisation ended
letter-part-ended =
    { $person } does not speak for { $organisation } any more: an owner ended the part.

    The part was: { $speaker }.

letter-part-left-subject = Somebody left your organisation
letter-part-left =
    { $person } left { $organisation }.

    The part was: { $speaker }.

letter-part-mandate-soon-subject = A mandate ends soon
letter-part-mandate-soon =
    The mandate of { $person } in { $organisation } ends on { $until }.

    The part: { $speaker }. An owner can write down a new last day, or hand over in time.

letter-part-mandate-over-subject = A mandate is over
letter-part-mandate-over =
    The mandate of { $person } in { $organisation } is over since { $until }.

    The part was: { $speaker }. They do not speak for it any more.

letter-hand-over-asked-subject = An owner hands over
letter-hand-over-asked =
    { $person } hands over to { $other } as owner of { $organisation }.

    It takes effect after { $until }, unless somebody concerned objects on the site.

    Reason: { $reason }

letter-add-owner-asked-subject = Somebody is to become an owner
letter-add-owner-asked =
    { $person } asks that { $other } becomes an owner of { $organisation }.

    It takes effect after { $until }, unless somebody concerned objects on the site.

    Reason: { $reason }

letter-remove-owner-asked-subject = An owner is to be removed
letter-remove-owner-asked =
    { $person } asks to remove { $other } as an owner of { $organisation }.

    It takes effect after { $until }, unless somebody concerned objects on the site.

    Reason: { $reason }

letter-succession-asked-subject = Somebody says that they replaced an owner
letter-succession-asked =
    { $person } says that they replaced an owner of { $organisation }.

    You can object on the site until { $until }. Then an officer decides. Nothing changes before.

    Reason: { $reason }

letter-rescue-asked-subject = An organisation is to get an owner
letter-rescue-asked =
    { $organisation } has no owner any more. Two officers propose { $other } as its owner.

    It takes effect after { $until }, unless somebody concerned objects on the site.

    Reason: { $reason }

letter-moving-objected-subject = Somebody objected to a change
letter-moving-objected =
    Somebody concerned objected to a change of who owns { $organisation }.

    Nothing changes until an officer decides.
letter-moving-stopped-subject = A change was stopped for now
letter-moving-stopped =
    The staff of the site stopped a change of who owns { $organisation }, to look at it first.

    Nothing changes until an officer decides.

letter-moving-done-subject = A change took effect
letter-moving-done =
    A change of who owns { $organisation } took effect.

    Everything that was done for the organisation stays with it.

letter-moving-refused-subject = A change was refused
letter-moving-refused =
    A change of who owns { $organisation } was refused. Nothing changed.

letter-moving-taken-back-subject = A change was taken back
letter-moving-taken-back =
    Who asked for a change of who owns { $organisation } took it back. Nothing changed.

letter-moving-void-subject = A change could not take effect
letter-moving-void =
    A change of who owns { $organisation } could not take effect: things had changed meanwhile.
