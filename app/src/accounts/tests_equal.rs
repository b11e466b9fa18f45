//! Known, unknown, erased, unseen, suspended: into whatever form an address is typed, the answer is the same to the byte, and
//! so is what the database does for it; also on the pages that show it afterwards. Nothing is masked: the sites have the same
//! clock and the same chance.

use crate::directory::verification::tests::{organisation, set_site};
use crate::leaving::erase::{Reason, clean, erase};
use crate::test::{Browser, Got, T0, TestSite, site};
use m4d_kit::clock::seeded;
use m4d_kit::test::script;
use std::collections::BTreeMap;

/// Who asks.
const INES: &str = "ines@example.org";
/// The address that is typed everywhere.
const TYPED: &str = "alcaldia@inventada.go.cr";

/// Whose it is.
#[derive(Clone, Copy, Debug)]
enum Holder {
    Unknown,
    Known,
    Erased,
    Unseen,
    Suspended,
}

/// What came back, and what it took.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    what: &'static str,
    status: u16,
    headers: BTreeMap<String, Vec<String>>,
    text: String,
    statements: u64,
    rows: u64,
}

/// Asks and writes down.
struct Table<'a> {
    site: &'a TestSite,
    seen: Vec<Seen>,
}

impl Table<'_> {
    /// The next chance is the same in every site, whatever was drawn before.
    fn before(&self) -> u64 {
        seeded::seed(1000 + u64::try_from(self.seen.len()).unwrap());
        self.site.app.limits.forget();
        self.site.app.db.rows()
    }

    fn note(&mut self, what: &'static str, got: &Got, rows: u64) {
        let mut headers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in &got.headers {
            headers.entry(name.to_string()).or_default().push(value.to_str().unwrap().to_owned());
        }
        let rows = self.site.app.db.rows() - rows;
        let status = got.status.as_u16();
        self.seen.push(Seen { what, status, headers, text: got.text(), statements: got.statements, rows });
    }

    async fn get(&mut self, what: &'static str, browser: &mut Browser<'_>, address: &str) {
        let rows = self.before();
        let got = browser.get(address).await;
        self.note(what, &got, rows);
    }

    async fn post(&mut self, what: &'static str, browser: &mut Browser<'_>, address: &str, fields: &[(&str, &str)]) {
        let rows = self.before();
        let got = browser.post(address, fields).await;
        assert!([200, 303, 422].contains(&got.status.as_u16()), "{what}: {} {}", got.status, got.text());
        self.note(what, &got, rows);
    }

    /// A form, the page that it leads to, and the same page when the letters have gone.
    async fn form(
        &mut self,
        what: &'static str,
        browser: &mut Browser<'_>,
        (from, to, then): (&str, &str, &str),
        fields: &[(&str, &str)],
    ) {
        self.get(what, browser, from).await;
        self.post(what, browser, to, fields).await;
        self.get(what, browser, then).await;
        self.before();
        self.site.settle().await;
        self.get(what, browser, then).await;
    }
}

/// Makes the address somebody's, or nobody's.
async fn hold(site: &TestSite, holder: Holder) {
    if matches!(holder, Holder::Unknown) {
        return;
    }
    site.member("Zoe Ejemplo", TYPED).await;
    let member = site.id(TYPED).await;
    match holder {
        Holder::Unseen => site.hide(member).await,
        Holder::Suspended => {
            let sql = format!("update accounts_member set suspended_at = {} where id = {member};", T0.0);
            script(&site.app.db, &sql).await.unwrap();
        }
        Holder::Erased => {
            let folder = &site.app.config.data.folder;
            let left = erase(&site.app.db, folder, member, Reason::Asked, T0).await.unwrap();
            clean(&site.app.db, folder, &left, T0).await.unwrap();
        }
        Holder::Known | Holder::Unknown => {}
    }
    crate::accounts::seen::catch_up(&site.app).await.unwrap();
    site.settle().await;
}

const JOINING: [(&str, &str); 6] =
    [("name", "Nora"), ("email", TYPED), ("reads", "en"), ("writes", "en"), ("phone", "mine"), ("seen", "seen")];

/// Everything that is asked about the address.
async fn answers(holder: Holder) -> Vec<Seen> {
    // On a server the databases have names of their own; everything in them comes from the same seed.
    seeded::seed(match holder {
        Holder::Unknown => 21,
        Holder::Known => 22,
        Holder::Erased => 23,
        Holder::Unseen => 24,
        Holder::Suspended => 25,
    });
    let site = site().await;
    seeded::seed(1);
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let body = organisation(&site, "Municipalidad Inventada", "CR", site.id(INES).await, None).await;
    set_site(&site, body, "https://www.inventada.go.cr/").await;
    hold(&site, holder).await;
    let mut table = Table { site: &site, seen: Vec::new() };

    let waits = "/en/session/code";
    for (what, who) in [("join", "self"), ("join for an organisation", "organisation")] {
        let mut browser = site.browser();
        let fields = [vec![("who", who)], JOINING.to_vec()].concat();
        table.get(what, &mut browser, "/en/joining").await;
        table.post(what, &mut browser, "/en/joining/person", &[("who", who), ("seen", "seen")]).await;
        table.form(what, &mut browser, ("/en/joining", "/en/joining", waits), &fields).await;
        table.post(what, &mut browser, waits, &[("code", "00000000")]).await;
    }
    let mut browser = site.browser();
    let fields = [("email", TYPED), ("phone", "mine")];
    table.form("sign-in", &mut browser, ("/en/session", "/en/session", waits), &fields).await;
    for _ in 0..6 {
        table.post("code", &mut browser, waits, &[("code", "00000000")]).await;
    }

    let (own, people) =
        (format!("/en/my/organisations/{body}"), format!("/en/my/organisations/{body}/representatives"));
    let invitations = format!("{own}/invitations");
    let invite = (people.as_str(), invitations.as_str(), people.as_str());
    table.form("invite", &mut ines, invite, &[("email", TYPED), ("role", "representative")]).await;
    table.form("invite again", &mut ines, invite, &[("email", TYPED), ("role", "editor")]).await;
    table.get("invite", &mut ines, &own).await;

    let (proof, code) = (format!("{own}/verification"), format!("{own}/verification/code"));
    table.form("claim", &mut ines, (&proof, &format!("{proof}/proof"), &code), &[("mail", TYPED)]).await;
    table.post("claim", &mut ines, &code, &[("code", "00000000")]).await;
    let contact = format!("{own}/contact");
    let fields = [("site", "https://www.inventada.go.cr/"), ("contact", TYPED), ("mailbox", TYPED)];
    table.form("mailbox", &mut ines, (&contact, &contact, &own), &fields).await;

    let home = "/en/my/address";
    table.form("change of address", &mut ines, (home, home, home), &[("email", TYPED)]).await;
    table.form("change again", &mut ines, (home, home, home), &[("email", TYPED)]).await;
    table.seen
}

#[tokio::test]
async fn no_form_tells_whose_an_address_is() {
    let unknown = answers(Holder::Unknown).await;
    let forms: Vec<&str> = unknown.iter().filter(|seen| seen.status == 303).map(|seen| seen.what).collect();
    let every = ["join", "join for an organisation", "sign-in", "invite", "invite again", "claim", "mailbox"];
    assert_eq!(forms, [&every[..], &["change of address", "change again"]].concat(), "every form was taken");
    assert!(unknown.iter().filter(|seen| seen.text.contains(TYPED)).count() > 8, "the pages show the address");
    for holder in [Holder::Known, Holder::Erased, Holder::Unseen, Holder::Suspended] {
        let answers = answers(holder).await;
        assert_eq!(answers.len(), unknown.len());
        for (one, other) in answers.iter().zip(&unknown) {
            let costs = |seen: &Seen| (seen.status, seen.statements, seen.rows);
            assert_eq!(costs(one), costs(other), "{holder:?}, {}", one.what);
            assert_eq!(one.headers, other.headers, "{holder:?}, {}", one.what);
            assert_eq!(one.text, other.text, "{holder:?}, {}", one.what);
        }
    }
}

#[tokio::test]
async fn only_the_letter_says_what_the_address_is() {
    for (holder, said) in [
        (Holder::Known, "letter-session-subject"),
        (Holder::Unseen, "letter-session-subject"),
        (Holder::Suspended, "letter-suspended-subject"),
        (Holder::Erased, "letter-unknown-subject"),
    ] {
        let site = site().await;
        hold(&site, holder).await;
        let before = site.letters(TYPED).len();
        let mut browser = site.browser();
        browser.fill("/en/session", &[("email", TYPED), ("phone", "mine")]).await;
        site.settle().await;
        let letters = site.letters(TYPED);
        let w = site.app.words(m4d_rules::language::Language::En);
        let subject = w.text(said);
        assert_eq!(letters.len(), before + 1, "{holder:?}");
        assert!(letters.last().unwrap().starts_with(&subject), "{holder:?}: {letters:?}");
    }
}
