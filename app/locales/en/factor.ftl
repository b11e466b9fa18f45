# The second step at sign-in, recovery, cards, devices, changes of address; and the letters about them.

session-again = What you want to do is grave, so sign in once more. What you typed is kept.

prove-title = Second step
prove-lead = Open the app on your phone that makes codes, and type the six digits it shows for this site.
prove-code = Six digits from your phone
prove-code-help = They change every 30 seconds.
prove-button = Go on
prove-recovery = Or one of your recovery codes
prove-recovery-help = Ten letters and digits from the list you printed or wrote down. Each works once.
prove-recovery-button = Use a recovery code
prove-lost = Neither phone nor recovery codes?
prove-lost-text = <a>Ask the staff to let you in</a>. It takes at least 72 hours.
refused-factor-code = These digits are not right, or were used before. Wait for the next ones. If it happens again, let your phone set its clock by itself.
refused-recovery-code = This recovery code is not right, or was used before. Type another one from your list.
refused-factor-often = Too many wrong tries today. Come back tomorrow.

factor-title = Second step at sign-in
factor-lead = A second step protects your account, even when somebody reads your e-mail. An app on your phone shows six digits, and you type them after signing in.
factor-is-set = You have a second step: six digits from your phone.
factor-removed = Your second step is removed. A code by e-mail is now enough to sign in.
factor-staff-needs = You have rights of the staff. They work only when you have a second step.
factor-staff-keeps = You have rights of the staff, so the second step cannot be removed. You can move it to another phone.
factor-since = Set up on
factor-codes-left = Recovery codes left
factor-begin = Set up the second step
factor-begin-next = You may have to sign in once more. Then you connect your phone, and you get ten recovery codes. Your other devices are signed out.
factor-codes = Make new recovery codes
factor-replace = Use another phone
factor-remove = Remove the second step
factor-fresh-next = Each of these asks for the six digits again if you gave them more than ten minutes ago. Your other devices are signed out, and we write to you.
refused-factor-staff = Nothing was removed. Who has rights of the staff keeps the second step.

factor-new-title = Connect your phone
factor-new-app = 1. Get an app that makes codes
factor-new-app-text = Any app for one-time codes works, for example one that is free and needs no network. Perhaps your phone has one already.
factor-new-give = 2. Give it this site
factor-new-link = Open the app on this phone
factor-new-picture = Or scan this picture with the app, if it is on another phone:
factor-new-picture-is = Picture for the app. It says the same as the letters below.
factor-new-letters = Or type these letters into the app:
factor-new-confirm = 3. Show that it works
factor-new-confirm-text = Type the six digits that the app shows now.
factor-confirm = Turn on the second step

recovery-title = Your recovery codes
recovery-first = Your second step is on. Keep these ten codes for the day your phone is lost.
recovery-new = These ten codes take the place of all earlier ones.
recovery-once = They are shown only now. Print this page, or write them down.
recovery-keep = Each code works once, in place of the six digits. Keep them apart from your phone, and give them to nobody.
recovery-on = I have kept them

lost-title = Neither phone nor recovery codes
lost-lead = Two people of the staff can remove your second step. They need to be sure that it is you.
lost-reason = How can they know that it is you?
lost-reason-help = For example: who of the network knows you, and how they can be reached. Write no passwords and no codes.
lost-button = Ask the staff
lost-next = We write to you when it begins and when it ends, at least 72 hours later. If you find your phone or a code, use it: then this ends by itself.
lost-asked = You asked the staff to remove your second step.
lost-asked-at = Asked on
lost-effect-at = Not before
refused-lost-empty = Write how the staff can know that it is you
refused-lost-long = Write it in at most 1,000 letters

sessions-title = Where I am signed in
sessions-lead = If you do not know a device here, sign it out. Then nobody is signed in there any more.
sessions-this = this device
sessions-unknown = A device without a name
sessions-begun = Signed in on
sessions-used = Last used on
sessions-phone = Who uses it
sessions-end = Sign out { $it }
sessions-end-others = Sign out all other devices
sessions-ended = It is signed out.

card-title = Sign in with your card
card-lead = Type the number from your card, and the next code that is not crossed out.
card-number = Member number
card-number-help = Nine digits.
card-code = Next code
card-code-help = Ten letters and digits. Capital or small letters are the same.
card-button = Sign in
card-next = Cross out the code that you used. Each code works once.
refused-card-number = Write the nine digits of your member number
refused-card-code = Number and code do not fit together, or the code was used before. Try the next one on your card.
refused-card-often = Too many wrong tries today. Come back tomorrow, or ask the person who gave you the card.

change-title = My e-mail address
change-lead = We send your letters and your codes for signing in to this address.
change-now = Your address now
change-email = New e-mail address
change-email-help = You need to be able to read letters there.
change-button = Change my address
change-next = We write to the new address and to the old one. Nothing changes before you open the link at the new address, in this browser. For seven days the old address can undo it.
change-asked = We wrote to this address:
change-asked-open = Open the link from that letter in this browser, within 30 minutes. Until then your old address stays.
change-did-you-mean = Did you mean { $address }? Then type it below.
change-again = If no letter comes, look in the folder for unwanted mail. Or type the address again:
change-done = Your address was changed.
change-waits = Until { $it } it can be undone from the old address. Until then you cannot change it again, hand over an organisation, take your data with you or be erased.
waits-title = This has to wait
waits-until = Until { $it } the old address can undo that. Until then, whatever gives or takes power over an organisation waits.
waits-do = Come back then. If <a>this change</a> was not yours, undo it with the link in our letter to the old address.
refused-change-same = This is your address already. Write another one.
change-gone = Open the link in the browser where you asked, while you are signed in there. It works once, for a short time only.
change-confirm-title = Confirm your new address
change-confirm-lead = From now on your letters and codes go to this address:
change-confirm-who = Account
change-confirm-button = Use this address
change-confirm-next = Your other devices are signed out. For seven days the old address can undo the change.
change-undo-title = Undo the change of address
change-undo-lead = Your account goes back to this address:
change-undo-button = Undo the change
change-undo-next = All devices are signed out. Then sign in again with this address.
change-undo-gone = It was used already, or the seven days are over. The newest letter about the change may still work.
change-undone = The change is undone
change-undone-lead = Your account has its old address again, and all devices are signed out.
change-undone-do = <a>Sign in</a>, and look whether everything is as you left it.

letter-change-confirm-subject = Confirm your new address
letter-change-confirm =
    Somebody wants to use this address for their account. If it was you, open the link in the browser where you asked.

    It works for { $minutes } minutes, once. If it was not you, do nothing: nothing happens.

letter-change-taken-subject = Somebody typed your address
letter-change-taken =
    Somebody wanted to use this address for another account. It is the address of your account already, so nothing changes.

    If it was you, sign in with this address. If it was not you, do nothing.

letter-change-asked-subject = Somebody asked to change your address
letter-change-asked =
    Somebody who is signed in to your account asked to use another e-mail address for it.

    If it was you, do nothing with this letter.

    If it was not you, open the link and press the button. The change is stopped, and all devices are signed out. The link works until { $until }.

letter-change-done-subject = Your address was changed
letter-change-done =
    Your account now has another e-mail address. Letters and codes go there.

    If it was not you, open the link and press the button. You get your account back, and all devices are signed out. The link works until { $until }.

letter-change-undone-subject = The change of address is undone
letter-change-undone =
    Your account has this address, as before. All devices are signed out.

    Sign in, and look whether everything is as you left it.

letter-factor-set-subject = Your account has a second step
letter-factor-set =
    A phone was connected to your account on { $at }. From now on, signing in needs six digits from it. Your other devices are signed out.

    If it was not you, answer to the contact on the site’s privacy page.

letter-factor-removed-subject = Your second step was removed
letter-factor-removed =
    The second step of your account was removed on { $at }. A code by e-mail is now enough to sign in. Your other devices are signed out.

    If it was not you, sign in now, and sign out all other devices.

letter-recovery-codes-made-subject = You have new recovery codes
letter-recovery-codes-made =
    Ten new recovery codes were made for your account on { $at }. The earlier ones work no more. Your other devices are signed out.

    If it was not you, sign in now, and make new ones.

letter-recovery-used-subject = A recovery code was used
letter-recovery-used =
    Somebody signed in to your account on { $at } with one of your recovery codes.

    If it was not you, sign in now, sign out all other devices, and make new codes.

letter-factor-tries-subject = Many wrong codes for your account
letter-factor-tries =
    On { $at } somebody signed in with a code from your e-mail, then typed 20 wrong codes for the second step. They did not get in, and no more tries count today.

    If it was not you, somebody may be reading your e-mail. Change its password.

letter-factor-recovery-asked-subject = Somebody asked to remove your second step
letter-factor-recovery-asked =
    On { $at } somebody asked the staff to remove the second step of your account. They read your e-mail, or have your card.

    If it was you, wait. The staff need at least 72 hours, and we write to you at the end.

    If it was not you, sign in with your phone: then it ends by itself.

letter-devices-out-subject = Devices were signed out
letter-devices-out =
    One or more devices were signed out of your account on { $at }.

    If it was not you, sign in now, and look where you are signed in.

# What the record of acts calls them.
audit-act-factor-set = A second step was set up
audit-act-factor-removed = The second step was removed
audit-act-recovery-codes-made = New recovery codes were made
audit-act-recovery-used = A recovery code was used
audit-act-factor-tries = Twenty wrong codes in a day
audit-act-factor-recovery-asked = The staff was asked to take off a lost second step
audit-act-devices-out = Devices were signed out
audit-act-address-change-asked = A change of address was asked for
audit-act-address-changed = The address was changed
audit-act-address-change-undone = The change of address was undone
