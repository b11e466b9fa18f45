# What stands around every page, and words that every slice uses.
network = Migration for Development Network
skip = Skip to the content
home = Home
menu = Menu
menu-main = Main
menu-projects = Projects
menu-countries = Countries
menu-organisations = Organisations
menu-programme = Programme
menu-figures = Figures
menu-sources = Sources
menu-search = Search
menu-about = About this site
menu-accessibility = Accessibility
menu-privacy = Privacy
language = Language
language-en = English
language-fr = French
language-es = Spanish
language-ar = Arabic
language-it = Italian
search-site = Search the site
search-button = Search
trail = Where you are
foot-sections = All sections
foot-site = This site
foot-behind = Who is behind this
foot-behind-text = The Joint Migration and Development Initiative (JMDI) was led by UNDP. IOM, ILO, UNHCR, UNFPA and UN Women took part. The European Commission and the Swiss Agency for Development and Cooperation paid for it. Phase I ran from 2008 to 2012, phase II from December 2012 to November 2017.
comma = ,{" "}
not-recorded = not recorded
place-lower = place
pager = Pages
pager-next = Next ›
pager-previous = ‹ Previous
pager-first = « First page

# Dates that are known in part.
date-about = about { $it }
date-between = { $start } to { $end }
date-from = from { $it }, end not recorded
date-until = until { $it }, start not recorded

# Requests without an answer: what happened, what is safe, what to do.
stopped-400 = This address cannot be read
stopped-400-text = Part of the address is damaged. Nothing was changed. Check the address, or start from one of the pages below.
stopped-404 = This page is not here
stopped-404-text = The address may be mistyped, or the page was never here. Search for what you need, or start from one of the pages below.
stopped-405 = This page can only be read
stopped-405-text = What was sent was not taken, and nothing was changed. Go back to the page and try its own links and buttons.
stopped-414 = This address is too long
stopped-414-text = Nothing was changed. Use fewer or shorter words, or start from one of the pages below.
stopped-421 = This is another site
stopped-421-text = The request named a site that is not this one. Type the address of the site again.
stopped-422 = Something in the address is not known here
stopped-422-text = Nothing was changed. This is what we could not use:
stopped-500 = Something went wrong on our side
stopped-500-text = It is not your mistake, and nothing was lost. Try again in a few minutes.
stopped-503 = Too many people are here at the moment
stopped-503-text = Nothing was lost. Wait a few seconds, then load the page again.
stopped-number = If it happens again, tell us this number: { $it }
stopped-search = Search for it

# What an address may hold.
refused-phase = There is no phase “{ $it }”. Choose one from the filters.
refused-country = “{ $it }” is not a country code. Write two capital letters, such as SN.
refused-nature = There is no kind of organisation “{ $it }”. Choose one from the filters.
refused-role = There is no role “{ $it }”. Choose one from the filters.
refused-side = There is no end “{ $it }”. Choose one from the filters.
refused-status = There is no status “{ $it }”. Choose one from the filters.
refused-year = “{ $it }” is not a year. Write four digits, such as 2014.
refused-words = These words are too long to search: “{ $it }”. Use at most 256 letters.
refused-view = There is no view “{ $it }”. Choose table, map or chart.
refused-sort = The list cannot be sorted by “{ $it }”. Choose a heading of the table.
refused-after = No project has the name “{ $it }”. Start again from the first page.
refused-kind = There is no kind of find “{ $it }”. Choose one from the page.
refused-page = There is no page “{ $it }”. Start again from the first page.

# Forms.
form-error-title = Error: { $it }
form-error = Error: { $it }
form-errors = { $n ->
    [one] One answer needs another look
   *[other] { $n } answers need another look
}
form-errors-kept = Everything you typed is still here.
form-on = Go on
form-next = What happens next
stopped-403 = This form was not taken
stopped-403-text = It was too old, or this browser keeps no cookie from us. Nothing was changed. Go back, load the page again, and allow this site’s one cookie.
stopped-413 = This is too much at once
stopped-413-text = What was sent is longer than any form of ours. Nothing was changed. Go back and shorten your text.
stopped-415 = This cannot be read
stopped-415-text = What was sent is no form of ours. Nothing was changed.
stopped-429 = Too many tries
stopped-429-text = Nothing was lost. Wait a few minutes, then try again.
menu-session = My page
menu-joining = Join the network
leave-quickly = Leave this page quickly
