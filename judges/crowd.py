"""A crowd at one site: people who join, sign in, make organisations, invite, and administrators who grant and end rights, all
at once until the program dies; and what they were promised by an answer until then."""

import html
import re
import threading
import time

from people import Browser, Gone, Phone

# Each administrator has their own, so that no right is granted twice.
COUNTRIES = {"ada@example.org": ["AL", "BR", "CR", "DZ", "EC", "FR", "GE", "HN", "IN", "JM"],
             "ben@example.org": ["KE", "LK", "MA", "NG", "PE", "QA", "RO", "SN", "TN", "UY"]}


class Wrong(Exception):
    """It answered something that it should not have."""


def code(post, address, had, over=None):
    """The code of the letter after the first `had` that came to an address with a code. One that came twice is one."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        codes = {}
        for letter in post.all():
            if letter.to == address and letter.code():
                codes[letter.message_id] = letter.code()
        if len(codes) > had:
            return list(codes.values())[-1]
        if over and over.is_set():
            raise Gone("no letter will come")
        time.sleep(0.01)
    raise Wrong(f"no letter with a code came to {address} within 20 s")


def must(answer, status, what):
    """What was wrong, if it is not the answer that it has to be."""
    if answer.status != status:
        said = re.findall(rb'class="error"[^>]*>(.*?)</', answer.body, re.DOTALL)
        raise Wrong(f"{what}: {answer.status} {answer.header('location') or ''} {[html.unescape(s.decode()) for s in said]}")
    return answer


def join(browser, name, address, who="self", seen="seen"):
    """The two pages of joining; answers the second one's answer."""
    first = {"who": who, "seen": seen}
    must(browser.get("/en/joining"), 200, "GET /en/joining")
    must(browser.ask("POST", "/en/joining/person", first), 200, "POST /en/joining/person")
    return {**first, "name": name, "email": address, "reads": ["en", "es"], "writes": ["en"], "phone": "mine"}


def set_up(browser):
    """A second step for who is signed in; answers the phone that has it."""
    must(browser.fill("/en/my/factor", "/en/my/factor", {}), 303, "POST /en/my/factor")
    page = must(browser.get("/en/my/factor/new"), 200, "GET /en/my/factor/new")
    phone = Phone(html.unescape(re.search(rb'<code dir="ltr">(.*?)</code>', page.body)[1].decode()))
    for _ in range(2):
        # The code of the step before, so that the present one can still be given.
        answer = browser.ask("POST", "/en/my/factor/new", {"code": phone.digits(before=1)})
        if answer.status == 200:
            return phone
    raise Wrong(f"POST /en/my/factor/new: {answer.status}")


def prepared(port, post, links):
    """Administrators by their links, and four officers who join, all with a second step; the administrators' phones."""
    phones = {}
    for address, path in links.items():
        browser = Browser(port)
        must(browser.fill(path, path, {}), 303, "POST /en/session/link")
        phones[address] = set_up(browser)
    for n in range(4):
        browser, address = Browser(port), f"officer{n}@example.org"
        must(browser.ask("POST", "/en/joining", join(browser, f"Officer {n}", address)), 303, "POST /en/joining")
        browser.get("/en/session/code")
        must(browser.ask("POST", "/en/session/code", {"code": code(post, address, 0)}), 303, "POST /en/session/code")
        set_up(browser)
    return phones


class Crowd:
    """Everybody. What was promised is a tuple: (act, address, name or reason)."""

    def __init__(self, post, base, chance):
        self.post, self.base, self.chance = post, base, chance
        self.lock, self.dead, self.threads = threading.Lock(), threading.Event(), []
        self.promised, self.wrong, self.asking, self.n = [], [], 0, 0
        # Who has a session, who waits for a code (with how many letters they had), which rights hold.
        self.inside, self.waiting, self.rights, self.desks = [], {}, [], {}

    def begin(self, port):
        """Administrators sign in while it is quiet; then everybody begins."""
        self.port = port
        for address in self.base.phones:
            self.desks[address] = self.at_the_desk(address)
        stories = [self.joins, self.joins, self.founds, self.founds, *(lambda a=a: self.grants(a) for a in self.desks)]
        for story in stories:
            self.threads.append(threading.Thread(target=self.until_death, args=(story,), daemon=True))
            self.threads[-1].start()

    def until_death(self, story):
        try:
            while not self.dead.is_set():
                story()
        except Gone:
            pass
        except Exception as wrong:  # whatever it is, somebody was let down
            self.wrong.append(f"{type(wrong).__name__}: {wrong}")

    def over(self):
        """It was killed: waits for everybody, and says how many waited for an answer or a letter."""
        self.dead.set()
        for thread in self.threads:
            thread.join(30)
        return self.asking + len(self.waiting)

    def problem(self):
        return "; ".join(self.wrong)

    def fresh(self):
        with self.lock:
            self.n += 1
            return self.n

    def deed(self, browser, path, fields, to, *promise):
        """Sends a form. When it is answered as it should be, its act is promised; answers the address that it leads to."""
        with self.lock:
            self.asking += 1
        # When it dies now, it stays among those who asked.
        answer = browser.ask("POST", path, fields)
        with self.lock:
            self.asking -= 1
        location = must(answer, 303, f"POST {path}").header("location")
        if not (found := re.fullmatch(to, location)):
            raise Wrong(f"POST {path} leads to {location}")
        with self.lock:
            self.promised.append(promise)
        return found

    def enter(self, browser, address, had):
        """The code from the letter."""
        self.waiting[address] = (browser, had)
        digits = code(self.post, address, had, self.dead)
        browser.get("/en/session/code")
        self.deed(browser, "/en/session/code", {"code": digits}, r"/en/.*", "entered", address, None)
        del self.waiting[address]
        self.inside.append(browser)

    def join(self, who):
        n = self.fresh()
        browser, address = Browser(self.port), f"person{n}@example.org"
        fields = join(browser, f"Person {n}", address, who, "unseen" if n % 5 == 0 else "seen")
        self.deed(browser, "/en/joining", fields, "/en/session/code", "asked", address, "joining")
        self.enter(browser, address, 0)
        return browser, address

    def sign_in(self, address, had):
        browser = Browser(self.port)
        browser.get("/en/session")
        self.deed(browser, "/en/session", {"email": address, "phone": "mine"}, "/en/session/code", "asked", address, "session")
        self.enter(browser, address, had)
        return browser

    def joins(self):
        """Somebody joins and signs in on another device."""
        _, address = self.join("self")
        self.sign_in(address, 1)

    def founds(self):
        """Somebody joins for an organisation, makes it, and invites colleagues."""
        browser, _ = self.join("organisation")
        n = self.fresh()
        fields = {"none": "1", "name": f"Made-up council {n}", "nature": "local_authority", "country": "CR", "place": "Upala"}
        browser.get("/en/my/organisations/new")
        found = self.deed(browser, "/en/my/organisations/new", fields, r"(/en/my/organisations/\d+)\?done=made", "founded", None, fields["name"])
        for _ in range(3):
            address, here = f"colleague{self.fresh()}@example.org", f"{found[1]}/representatives"
            browser.get(here)
            fields = {"email": address, "role": "editor", "unit": "", "mandate": "", "until": ""}
            self.deed(browser, f"{found[1]}/invitations", fields, rf"{here}\?done=invited", "invited", address, None)

    def at_the_desk(self, address):
        """An administrator signs in, with the second step."""
        browser = self.sign_in(address, 0)
        browser.get("/en/session/factor")
        must(browser.ask("POST", "/en/session/factor", {"code": self.base.phones[address].digits()}), 303, "POST /en/session/factor")
        must(browser.get("/en/desk"), 200, "GET /en/desk")
        return browser

    def grants(self, address):
        """An administrator grants a right, and ends one of those that they granted before."""
        browser, n = self.desks[address], self.fresh()
        number = self.base.numbers[n % len(self.base.numbers)]
        country = COUNTRIES[address][n // len(self.base.numbers) % 10]
        if (number, country) in self.rights:
            return time.sleep(0.01)
        here, reason = f"/en/desk/rights?member={number}", f"Granted for the {n}th reason."
        browser.get(here)
        fields = {"member": number, "role": "programme", "scope_kind": "country", "scope": country, "reason": reason, "starts": "", "ends": ""}
        self.deed(browser, "/en/desk/rights", fields, r"/en/desk/rights\?done=granted", "granted", None, reason)
        self.rights.append((number, country))
        if n % 3:
            page = browser.get(here).body.decode()
            row = next(row for row in page.split("<tr>") if reason in row)
            right = re.search(r'href="(/en/desk/rights/\d+)"', row)[1]
            browser.get(right)
            self.deed(browser, f"{right}/ending", {"reason": f"Over, after: {reason}"}, r"/en/desk/rights\?done=ended", "ended", None, reason)

    def go_on(self, port):
        """After the death: sessions live, who waits for a code gets in with the letter that came, the desk works."""
        self.dead.clear()
        self.port = port
        for browser in [*self.inside, *self.desks.values(), *(b for b, _ in self.waiting.values())]:
            browser.port = port
        for browser in self.inside[-3:]:
            if browser.cookie:
                must(browser.get("/en/my"), 200, "the session of before: GET /en/my")
        for address, (browser, had) in list(self.waiting.items())[:3]:
            if browser.get("/en/session/code").status == 200:
                self.enter(browser, address, had)
        for address in self.desks:
            self.grants(address)
