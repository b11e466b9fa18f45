# How an organisation is verified: its own pages, vouching, claims, merges, and the directory desk.

verification-title = Verification
verification-needed-for = It is needed only to speak publicly, to apply for money and to sign. All else works without it.
verification-number = Number of your organisation
verification-by-proof = By a code to your own site
verification-by-voucher = By a verified organisation that knows you
verification-by-evidence = For the country officer: what shows it
verification-by = by { $it }
verification-until = holds until { $it }
verification-ended = ended on { $it }
verification-given = You gave something to look at on { $it }. A country officer has not decided yet.
verification-asked = You asked { $it } to vouch for you. There is no answer yet.
verification-unions = These associations of local authorities in your country can vouch for you. Give the number beside the name:
verification-links = Is your organisation here twice? <a>Merge the two</a>.
verification-links-public = Is your organisation here twice? <a>Merge the two</a>. Has somebody asked you? <a>Vouch for an organisation</a>.
verification-next = Each step stays written here, with its day and its reason. Everybody who speaks for the organisation gets a letter.
verification-done-proved = The code was right. Your organisation is vouched for.
verification-done-evidence = Thank you. A country officer will look at it.
verification-done-asked = We have written to the owners of that organisation.

stands-unknown = Nobody has said yet that they act for this organisation.
stands-claimed = You say that you act for this organisation. The next step is that somebody vouches for it.
stands-vouched = Somebody vouched for your organisation. Now a country officer compares it with evidence.
stands-verified = Your organisation is verified. Everybody sees its page.
stands-to-be-renewed = The verification must be renewed. The page stays public, but you cannot apply or sign until then.

step-none = no step yet
step-claimed = claimed
step-vouched = vouched for
step-verified = verified
step-renewal-due = to be renewed
step-end-merged = It went into another organisation.
step-end-renamed = Its name was changed.
step-end-site-changed = Its site was changed.
step-second-awaited = an officer proposed it, a second one must agree

evidence-own-word = their own word
evidence-vouching = a verified organisation vouched
evidence-own-domain = a reply from an address at its own site
evidence-document = a document, such as an appointment
evidence-register = an official register or gazette
evidence-contact = a meeting, or a call to its published number
evidence-official-act = an act of the state, such as a law, a decree or an official list
evidence-mail-bounces = letters to it came back
evidence-mandate-ended = an owner’s mandate ended
evidence-call-opened = a call opened
evidence-date-came = the day for renewal came
evidence-site-changed = its site changed

verification-mail = An address at your organisation’s own site
verification-mail-help = Exactly at the site that your organisation’s page names. We send a code there.
verification-proof-button = Send the code
verification-voucher = Which verified organisation can vouch for you?
verification-voucher-help = The address of its page here, or its number. An association of local authorities is a good choice.
verification-why = How does it know you?
verification-why-help = Its owners read this.
verification-voucher-button = Ask for a vouch
verification-evidence = What shows that your organisation is who it says?
verification-evidence-help = For example where your appointment was published, and whom the officer can call. You cannot upload files yet.
verification-link = A link to it
verification-link-help = If there is one, such as a page of the official gazette.
verification-evidence-button = Give this to the officer

proof-title = Type the code from that mailbox
proof-next = The right code counts as a vouch for your organisation. A country officer then verifies it.

refused-proof-no-site = Write your organisation’s own site on its page first
refused-proof-other-script = This site or address is written in another script. It could be confused with another, so choose another way
refused-proof-free-mail = Anybody can have an address there. Choose an address at your own site, or another way
refused-proof-public-suffix = Many organisations stand under this ending. Choose an address at your own site, or another way
refused-proof-shared-host = Other organisations have their pages or addresses there too. Choose another way
refused-proof-lookalike = This address only looks like your site. Choose one at exactly your site
refused-proof-other-host = This address is not at your site. Choose one at exactly your site

refused-step-voucher-not-verified = Your organisation must be verified before it can vouch.
refused-step-voucher-only-vouched-for = Your organisation was itself verified because another vouched. It cannot vouch in turn.
refused-step-voucher-to-be-renewed = Your organisation’s own verification must be renewed before it can vouch.
refused-step-own-body = You have a part in that organisation. Somebody else must vouch for it.
refused-step-concerned = You have a part in this organisation. Another officer must decide.
refused-step-not-claimed = Nobody has said yet that they act for this organisation.
refused-step-not-vouched = Nobody has vouched for it yet.
refused-step-already-there = It has taken this step already.
refused-step-not-enough = Somebody’s own word is not enough.
refused-step-no-reason = Write the reason
refused-step-not-proposed = No officer proposes this now.
refused-step-same-officer = You proposed it. Another officer must agree.

refused-reason-words = Write the reason
refused-reason-words-long = Write less, at most 4,000 letters
refused-link = Write the whole address of a page, such as https://example.org/appointments
refused-voucher = No organisation that can vouch for you has this address or number. Look in the list of organisations
refused-voucher-many = You asked five organisations already. Wait for an answer
refused-voucher-asked = You asked this organisation already. Wait for its answer

vouches-title = Who asks you to vouch
vouches-lead = Vouch only for an organisation that you know, and whose people you know act for it.
vouches-none = Nobody asks you to vouch now.
vouches-done = Your answer is written down.
vouches-ask = Which organisation?
vouches-answer = Your answer
vouches-answer-vouch = We vouch for it
vouches-answer-decline = We do not vouch for it
vouches-reason = How do you know it?
vouches-reason-help = The country officer and that organisation read this. It is not needed if you do not vouch.
vouches-button = Answer
vouches-next = Your organisation’s name stays written beside this step.
refused-vouches-ask = Choose an organisation
refused-vouches-answer = Say whether you vouch for it

claim-title = Claim this organisation
claim-lead = Do you act for it? Then say so. A country officer decides, and nothing is public before.
claim-reason = How do you act for it?
claim-reason-help = For example your office, since when, and who can confirm it. Only the country officer reads this.
claim-button = Claim it
claim-next = There are 72 hours for others to object. Then a country officer decides. You get a letter each time.
claim-mine = You claimed this organisation.
claim-waits = You claimed it on { $at }. Others can object until { $until }. Then a country officer decides.
claim-rival = Somebody else claims it too. The country officer sees both claims, and accepts at most one.
claim-object = Why is the other claim wrong?
claim-object-help = The country officer reads this, and can decide at once.
claim-object-button = Object to the other claim
claim-back-button = Take my claim back
refused-claim-has-owner = Somebody speaks for this organisation already. Ask them, or say whom you replaced
refused-claim-ended = This claim was decided already
refused-claim-many = You claimed five organisations already. Wait for a decision

merge-title = Merge two organisations
merge-lead = If an organisation is here twice, one of the two can go into the other.
merge-other = Into which organisation?
merge-other-help = The address of its page here, or its number.
merge-reason = Why are the two the same?
merge-reason-help = The owners of the other organisation read this.
merge-button = Ask for the merge
merge-next = Names, people and steps of the one that goes stay as history. Its people get no part in the other. There are 72 hours to object, and 72 hours to undo it.
merge-waits = A second person must agree.
merge-agreed = It happens on { $it }, if nobody objects.
merge-objected = Somebody objected on { $it }. A country officer decides.
merge-done = It happened. Two people together can undo it until { $it }.
merge-answer = Your answer
merge-answer-reason = The reason
merge-answer-reason-help = It is not needed if you agree.
merge-answer-button = Answer
merge-agree = I agree
merge-refuse = I do not agree
merge-object = I object
merge-take-back = Take it back
merge-undo = I want it undone
merge-undo-agree = I agree to undo it
merge-undo-waits = Somebody wants it undone. A second person must agree: an owner of the other side, or another officer.
refused-merge-other = No other organisation has this address or number
refused-merge-already = This merge is asked for already
refused-merge-late = The time for this is over
refused-merge-second = Somebody else must answer this
refused-merge-ended = This was decided already
refused-merge-answer = Choose an answer

verify-desk = Directory desk
verify-desk-text = Organisations to verify, claims and merges.
verify-desk-lead = What waits for you, the oldest first.
verify-nothing = Nothing waits for you here.
verify-more = <a>Show more</a>
verify-waits-all = Everything
verify-waits-claims = Claims
verify-waits-vouched = Vouched for, to be verified
verify-waits-seconds = A second officer must agree
verify-waits-evidence = Evidence given
verify-waits-renewals = To be renewed
verify-waits-merges = Merges
verify-waits-ownerless = Nobody owns it any more: to be rescued
verify-waits-silent = All its owners have been silent for three years
verify-standing = Where it stands
verify-nature = Nature
verify-country = Country
verify-place = Place
verify-site = Site
verify-same-site = Others with this site
verify-mailbox = Mailbox
verify-given = Given on { $it }
verify-links = For this organisation: <a>claims</a> and <a>merges</a>.
verify-done = Your decision is written down, and those concerned get a letter.
verify-next = What was given as evidence is deleted 30 days after the decision. Its kind, your reason and the day stay.
verify-evidence = By what do you go?
verify-reason = Your reason
verify-reason-help = Those concerned read this.
verify-renew = To be renewed on
verify-verify-button = Verify it
verify-renew-button = Renew it
verify-propose-reason = Which act of the state names it?
verify-propose-reason-help = Say where the act is published, and how you reached the body by what the state publishes. Those concerned read this.
verify-propose-button = Propose to verify it
verify-proposed-mine = You proposed to verify it. Another officer of this country or of the whole site must agree within 30 days.
verify-proposed-other = Another officer proposes to verify it by an act of the state. The steps above say which act.
verify-proposed-back = Take it back
verify-second = Do you agree?
verify-second-agree = I compared it myself, and I agree
verify-second-refuse = I do not agree
verify-second-reason = The reason
verify-second-reason-help = It is not needed if you agree. Those concerned read it.
verify-second-button = Decide
verify-against = What speaks against it?
verify-why = Why is it withdrawn?
verify-why-help = Those who speak for it read this.
verify-withdraw-button = Withdraw the verification
refused-verify-evidence = Choose by what you go
refused-verify-renew = Choose a day within the next five years
verify-claims = Claims
verify-claims-lead = Whoever you accept becomes the owner. The other claims are then refused.
verify-claims-none = Nobody claims this organisation now.
verify-claims-unseen = Unseen member, claim { $it }
verify-claims-days = Claimed on { $at }. Others can object until { $until }.
verify-claims-objection = Objection: { $it }
verify-claims-claim = Which claim?
verify-claims-answer = Your decision
verify-claims-accept = Accept it
verify-claims-refuse = Refuse it
verify-claims-button = Decide
verify-claims-next = The claimants get a letter with your reason.
refused-verify-claim = Choose a claim
refused-verify-answer = Choose your decision
refused-verify-early = The 72 hours for an objection are not over yet
refused-verify-owner = It has an owner. Settle that first
verify-merge-lead = Two officers agree on a merge. One decides when somebody objected.
verify-merge-button = Propose the merge
verify-merge-grant = Let it happen

# Letters.
letter-proof-subject = A code for your organisation
letter-proof =
    Somebody on this site says that they act for your organisation. This code shows that they can read this mailbox.

    If you know of it, type the code where it was asked for. It works for { $minutes } minutes. If not, do nothing: then nothing happens.

letter-vouch-asked-subject = An organisation asks you to vouch
letter-vouch-asked =
    { $organisation } asks your organisation to vouch for it.

    It says: { $reason }

    Vouch only if you know it, and know that its people act for it.

letter-vouched-subject = { $organisation } is vouched for
letter-vouched =
    Somebody vouched for { $organisation }, or a code came back from its own site.

    The reason: { $reason }

    A country officer looks at it next.

letter-verified-subject = { $organisation } is verified
letter-verified =
    A country officer verified { $organisation }. Everybody sees its page now.

    The reason: { $reason }

    It holds until { $until }.

letter-renewed-subject = The verification of { $organisation } is renewed
letter-renewed =
    A country officer renewed the verification of { $organisation }.

    The reason: { $reason }

    It holds until { $until }.

letter-verification-withdrawn-subject = The verification of { $organisation } is withdrawn
letter-verification-withdrawn =
    A country officer withdrew the verification of { $organisation }. Its page is not public any more.

    The reason: { $reason }

    If this is wrong, give new evidence.

letter-renewal-due-subject = The verification of { $organisation } must be renewed
letter-renewal-due =
    Letters came back, an owner’s mandate ended, its site changed, or the day for renewal came. So the verification of { $organisation } must be renewed.

    Its page stays public. Until a country officer renews it, it cannot apply or sign.
letter-contact-changed-subject = How to reach { $organisation } was changed
letter-contact-changed =
    An owner changed the page on the web or the mailbox of { $organisation } on { $at }.

    If that is wrong, an owner can change it back. Tell the contact on the site’s privacy page too.

letter-renamed-subject = The name of an organisation was changed
letter-renamed =
    An owner changed the names of { $organisation } on { $at }.

    If it was vouched for or verified, both ended. Somebody must vouch again, and an officer must verify it.

letter-second-awaited-subject = An officer proposes to verify { $organisation }
letter-second-awaited =
    A country officer proposes to verify { $organisation } by an act of the state. A second officer must agree.

    The reason: { $reason }

    If you know of something that speaks against it, tell the staff of this site.

letter-claim-asked-subject = You claimed { $organisation }
letter-claim-asked =
    You say that you act for { $organisation }. Others can object until { $until }. Then a country officer decides.

    If it was not you, sign in and take the claim back.

letter-claim-rival-subject = Somebody claims { $organisation }
letter-claim-rival =
    Somebody says that they act for { $organisation }. Others can object until { $until }. Then a country officer decides.

    If you think this is wrong, object on its page.

letter-claim-accepted-subject = { $organisation } is yours to speak for
letter-claim-accepted =
    A country officer accepted your claim. You are the owner of { $organisation } now, which means that you decide who speaks for it.

    The reason: { $reason }

letter-claim-refused-subject = Your claim of { $organisation } was refused
letter-claim-refused =
    A country officer refused your claim of { $organisation }.

    The reason: { $reason }

letter-merge-asked-subject = { $organisation } wants to merge with yours
letter-merge-asked =
    An owner of { $organisation } says that it is the same as { $place }. They ask that it goes into yours.

    The reason: { $reason }

    Nothing happens unless you agree.

letter-merge-agreed-subject = { $organisation } goes into { $place }
letter-merge-agreed =
    Two people agreed that { $organisation } goes into { $place }. It happens on { $until }, if nobody objects.

    The reason: { $reason }

    Its names and steps stay as history. Its people get no part in { $place }.

letter-merge-objected-subject = Somebody objected to a merge
letter-merge-objected =
    Somebody objected that { $organisation } goes into { $place }. A country officer decides.

letter-merge-stopped-subject = { $organisation } stays as it is
letter-merge-stopped =
    The merge of { $organisation } into { $place } does not happen.

    The reason: { $reason }

letter-merged-subject = { $organisation } went into { $place }
letter-merged =
    { $organisation } is part of { $place } now. Its people have no part in { $place } unless they had one before.

    This can be undone for 72 hours.
letter-merge-undo-asked-subject = Shall a merge be undone?
letter-merge-undo-asked =
    An owner of the other side wants to undo that { $organisation } went into { $place }.

    It is undone if you agree within 72 hours after the merge. Nothing happens unless you agree.

letter-merge-undone-subject = { $organisation } is back
letter-merge-undone =
    The merge of { $organisation } into { $place } was undone. Everything is as it was before.
