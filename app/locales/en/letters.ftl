# Letters. `letter-NAME-subject` and `letter-NAME`: plain text, paragraphs with an empty line between.

letter-link = Open this address:
letter-code = Your code:
letter-link-removed = (removed: it worked once only)
letter-foot = This letter was written by the site { $site }. You can answer it on the site only.
letter-foot-neutral = You cannot answer this letter. Please sign in instead.
letter-cut = { $it }… (The whole text stands on the site.)
letter-uncut = (The text stands on the site.)
letter-stop = Do you want no more letters at this address? Say so here:

stop-title = Letters to your address
stop-lead = You can tell us to write no more to this address.
stop-more = We then remove what we wrote to it. We keep only a mark from which nobody can read the address.
stop-button = Do not write to me again
stop-done = We write no more to this address.
stop-done-more = You can change your mind here. Without that, nobody can join or be invited with this address.
stop-allow = Write to me again
stop-own = If you have an account with this address, your own letters still come. You can close the account on its pages.

letter-neutral-subject = There is news for you
letter-neutral =
    Something on the site concerns you.

    Sign in to read it.

letter-joining-subject = Your code to join
letter-joining =
    Somebody asked to join with this address. If it was you, type this code in the browser where you asked. You can also open the link in that browser.

    Both work for { $minutes } minutes. If it was not you, do nothing: nothing happens.

letter-session-subject = Your code to sign in
letter-session =
    Somebody asked to sign in with this address. If it was you, type this code in the browser where you asked. You can also open the link in that browser.

    Both work for { $minutes } minutes, once. Give the code to nobody, whoever asks.

    If it was not you, do nothing: nobody gets in without this letter.

letter-unknown-subject = How to join
letter-unknown =
    Somebody asked to sign in with this address. There is no account with it.

    If it was you, perhaps you joined with another address. Or you can join now.

    If it was not you, do nothing. We keep nothing about you.

letter-suspended-subject = Your account is suspended
letter-suspended =
    Somebody asked to sign in with this address. The account was suspended by the staff of the site, so nobody can sign in.

    Answer to the contact on the site’s privacy page if you think this is a mistake.

letter-welcome-subject = You are a member
letter-welcome =
    Welcome. Your account is made. Only you can sign in to it, with a code that we send to this address each time.

    On your page you decide what others see of you.
