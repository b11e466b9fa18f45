//! How an organisation is verified, and how somebody who is not it fails to be.

use crate::directory::own_store as own;
use crate::test::{Browser, Got, T0, TestSite, site};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::Ask as _;
use m4d_kit::locale::sort_key;
use m4d_kit::search::folded;
use m4d_kit::sql;
use m4d_rules::rights::{Role, Scope, ScopeKind};
use m4d_rules::spans::{DAY, HOUR};

const INES: &str = "ines@example.org";
const NORA: &str = "nora@example.org";
const REASON: &str = "We met them at their town hall.";

sql!(/// Gives an organisation a site.
SET_SITE(id: i64, site: String) = "update directory_organisation set site = $2 where id = $1");
sql!(/// The steps that hold.
LIST_HELD(id: i64) -> HeldRow { step: String, evidence: String } =
    "select step, evidence from directory_step where organisation = $1 and ended_at is null order by at, step");
sql!(/// Evidence that is kept.
COUNT_EVIDENCE() -> EvidenceCount { n: i64 } = "select cast(count(*) as bigint) as n from directory_evidence");

/// An organisation that is claimed, with an owner whose mandate may end.
pub async fn organisation(site: &TestSite, name: &str, country: &str, owner: i64, until: Option<i64>) -> i64 {
    let (id, now) = (random_id().unwrap(), site.app.now().0);
    let mut tx = site.app.db.begin().await.unwrap();
    let row = (
        id,
        id.to_string(),
        None,
        "local_authority".to_owned(),
        country.to_owned(),
        None,
        "es".to_owned(),
        now,
        Some(owner),
        0,
    );
    tx.run(&own::ADD_ORGANISATION, row).await.unwrap();
    let named =
        (random_id().unwrap(), id, 0, "own".to_owned(), None, name.to_owned(), sort_key(name), folded(name), now);
    tx.run(&own::ADD_NAME, named).await.unwrap();
    let part = (random_id().unwrap(), id, owner, "owner".to_owned(), None, 0, None, now, until, None);
    tx.run(&own::ADD_REPRESENTATIVE, part).await.unwrap();
    tx.commit().await.unwrap();
    step(site, id, "claimed", "own_word", None).await;
    id
}

/// A step that was taken.
pub async fn step(site: &TestSite, id: i64, step: &str, evidence: &str, renew_at: Option<i64>) {
    let mut tx = site.app.db.begin().await.unwrap();
    let row = (
        random_id().unwrap(),
        id,
        step.to_owned(),
        site.app.now().0,
        None,
        None,
        evidence.to_owned(),
        REASON.to_owned(),
        renew_at,
    );
    tx.run(&own::ADD_STEP, row).await.unwrap();
    tx.commit().await.unwrap();
}

/// The steps that hold, as `step evidence`.
pub async fn held(site: &TestSite, id: i64) -> Vec<String> {
    let rows = site.app.read().await.unwrap().all(&LIST_HELD, (id,)).await.unwrap();
    rows.into_iter().map(|row| format!("{} {}", row.step, row.evidence)).collect()
}

/// Gives an organisation a site of its own.
pub async fn set_site(site: &TestSite, id: i64, address: &str) {
    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&SET_SITE, (id, address.to_owned())).await.unwrap();
    tx.commit().await.unwrap();
}

/// A country officer, whose factor was given just now.
pub async fn officer<'a>(site: &'a TestSite, name: &str, country: &str) -> Browser<'a> {
    site.staff(name, Role::Directory, Scope::of(ScopeKind::Country, country).unwrap()).await
}

/// Whether an answer is a form that comes back with this sentence.
#[track_caller]
pub fn refused(got: &Got, sentence: &str) {
    let text = got.text();
    assert_eq!((got.status.as_u16(), text.contains(sentence)), (422, true), "{sentence}: {text}");
}

#[track_caller]
pub fn led_on(got: &Got) {
    assert_eq!(got.status.as_u16(), 303, "{}", got.text());
}

/// Asks for a code to an address.
pub async fn ask_proof(browser: &mut Browser<'_>, id: i64, address: &str) -> Got {
    let page = format!("/en/my/organisations/{id}/verification");
    browser.get(&page).await;
    browser.post(&format!("{page}/proof"), &[("mail", address)]).await
}

#[tokio::test]
async fn a_code_that_comes_back_from_the_bodys_own_domain_counts_as_a_vouch() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let id = organisation(&site, "Municipalidad Inventada", "CR", site.id(INES).await, None).await;
    set_site(&site, id, "https://www.inventada.go.cr/inicio/index.php").await;
    refused(&ask_proof(&mut ines, id, "alcaldia@inventada.go.cr").await, "Other organisations have their pages");
    set_site(&site, id, "https://www.inventada.go.cr/").await;
    let asked = ask_proof(&mut ines, id, "alcaldia@inventada.go.cr").await;
    assert_eq!(asked.location(), format!("/en/my/organisations/{id}/verification/code"));
    site.settle().await;
    let letter = site.letters("alcaldia@inventada.go.cr").pop().unwrap();
    assert!(!letter.contains("Inventada") && !letter.contains("Inés"), "nothing that somebody typed: {letter}");
    let code = site.code("alcaldia@inventada.go.cr");
    let right = ines.fill(asked.location(), &[("code", &code)]).await;
    assert_eq!(right.location(), format!("/en/my/organisations/{id}/verification?done=proved"));
    assert_eq!(held(&site, id).await, ["claimed own_word", "vouched own_domain"]);
    let page = ines.get(right.location()).await.text();
    assert!(page.contains("The code was right") && page.contains("a reply from an address at its own site"), "{page}");
    let again = ines.fill(asked.location(), &[("code", &code)]).await;
    assert_eq!(again.location(), format!("/en/my/organisations/{id}/verification"), "once");
    site.settle().await;
    assert!(site.letters(INES).pop().unwrap().starts_with("Municipalidad Inventada is vouched for"));
}

#[tokio::test]
async fn five_wrong_codes_or_thirty_minutes_end_a_proof() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let id = organisation(&site, "Municipalidad Inventada", "CR", site.id(INES).await, None).await;
    set_site(&site, id, "inventada.go.cr").await;
    let at = ask_proof(&mut ines, id, "alcaldia@inventada.go.cr").await.location().to_owned();
    site.settle().await;
    let code = site.code("alcaldia@inventada.go.cr");
    let wrong = format!("{:08}", (code.parse::<u64>().unwrap() + 1) % 100_000_000);
    for _ in 0..5 {
        assert_eq!(ines.fill(&at, &[("code", &wrong)]).await.status, 422);
    }
    refused(&ines.fill(&at, &[("code", &code)]).await, "Too many wrong tries");
    ask_proof(&mut ines, id, "alcaldia@inventada.go.cr").await;
    site.settle().await;
    let code = site.code("alcaldia@inventada.go.cr");
    site.at(Moment(T0.0 + HOUR / 2));
    let late = ines.stolen().post(&at, &[("code", &code)]).await;
    assert_eq!(late.location(), format!("/en/my/organisations/{id}/verification"));
    assert_eq!(held(&site, id).await, ["claimed own_word"]);
}

#[tokio::test]
async fn free_mail_public_suffixes_lookalikes_and_other_hosts_prove_nothing_and_get_no_letter() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let me = site.id(INES).await;
    let cases = [
        ("gmail.com", "upala@gmail.com", "Anybody can have an address there"),
        ("https://upala.go.cr", "upala@gmail.com", "Anybody can have an address there"),
        ("https://gob.ec", "upala@gob.ec", "Many organisations stand under this ending"),
        ("https://upala.go.cr", "alcaldia@go.cr", "Many organisations stand under this ending"),
        ("https://upala.go.cr", "alcaldia@upala.go.cr.evil.org", "This address only looks like your site"),
        ("https://upala.go.cr", "alcaldia@mail.upala.go.cr", "This address only looks like your site"),
        ("https://upala.go.cr", "alcaldia@upala-go.cr", "This address is not at your site"),
        ("https://xn--upla-5na.go.cr", "a@xn--upla-5na.go.cr", "This site or address is written in another script"),
        ("https://upala.go.cr", "a@upаla.go.cr", "This site or address is written in another script"),
        ("https://facebook.com/upala", "upala@facebook.com", "Other organisations have their pages"),
        ("", "alcaldia@upala.go.cr", "own site on its page first"),
    ];
    for (address, mail, sentence) in cases {
        let id = organisation(&site, "Upala", "CR", me, None).await;
        if !address.is_empty() {
            set_site(&site, id, address).await;
        }
        refused(&ask_proof(&mut ines, id, mail).await, sentence);
        site.settle().await;
        assert_eq!(site.letters(mail), Vec::<String>::new());
        set_site(&site, id, "").await;
    }
}

#[tokio::test]
async fn a_host_that_authorities_share_proves_nothing_for_one_of_them() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    site.member("Nora Ejemplo", NORA).await;
    let mine = organisation(&site, "Municipio Uno", "EC", site.id(INES).await, None).await;
    let other = organisation(&site, "Municipio Dos", "EC", site.id(NORA).await, None).await;
    set_site(&site, mine, "https://pichincha.gob.ec").await;
    set_site(&site, other, "http://www.pichincha.gob.ec/").await;
    step(&site, other, "verified", "document", None).await;
    refused(&ask_proof(&mut ines, mine, "alcaldia@pichincha.gob.ec").await, "Other organisations have their pages");
}

async fn ask_vouch(browser: &mut Browser<'_>, id: i64, voucher: i64) -> Got {
    let page = format!("/en/my/organisations/{id}/verification");
    browser.get(&page).await;
    let fields = [("voucher", voucher.to_string()), ("why", "We are neighbours.".to_owned())];
    browser.post(&format!("{page}/voucher"), &fields.each_ref().map(|(n, v)| (*n, v.as_str()))).await
}

/// Answers the first who asks.
async fn vouch(browser: &mut Browser<'_>, voucher: i64, answer: &str) -> Got {
    let at = format!("/en/my/organisations/{voucher}/vouches");
    let page = browser.get(&at).await.text();
    let ask = page.split("name=\"ask\" id=\"ask-").nth(1).map_or("", |rest| rest.split('"').next().unwrap());
    browser.post(&at, &[("ask", ask), ("answer", answer), ("reason", REASON)]).await
}

#[tokio::test]
async fn a_chain_of_words_ends_at_who_was_verified_by_a_word() {
    let site = site().await;
    let (mut ines, mut nora) = (site.member("Inés Ejemplo", INES).await, site.member("Nora Ejemplo", NORA).await);
    let mut omar = site.member("Omar Ejemplo", "omar@example.org").await;
    let a = organisation(&site, "Union of Municipalities", "CR", site.id(INES).await, None).await;
    let b = organisation(&site, "Municipality B", "CR", site.id(NORA).await, None).await;
    let c = organisation(&site, "Municipality C", "CR", site.id("omar@example.org").await, None).await;
    refused(&ask_vouch(&mut nora, b, a).await, "No organisation that can vouch for you");
    step(&site, a, "verified", "document", None).await;
    led_on(&ask_vouch(&mut nora, b, a).await);
    site.settle().await;
    assert!(site.letters(INES).pop().unwrap().contains("Municipality B asks your organisation to vouch"));
    led_on(&vouch(&mut ines, a, "vouch").await);
    assert_eq!(held(&site, b).await, ["claimed own_word", "vouched vouching"]);
    // An officer may go by the word; but B, verified so, cannot vouch for C.
    let mut officer = officer(&site, "Olga Oficial", "CR").await;
    let at = format!("/en/desk/organisations/{b}");
    officer.get(&at).await;
    let fields = [("evidence", "vouching"), ("reason", REASON), ("renew", "2028-01-01")];
    led_on(&officer.post(&format!("{at}/verify"), &fields).await);
    assert_eq!(held(&site, b).await, ["claimed own_word", "verified vouching", "vouched vouching"]);
    refused(&ask_vouch(&mut omar, c, b).await, "No organisation that can vouch for you");
    assert!(nora.get(&format!("/en/my/organisations/{b}/vouches")).await.text().contains("cannot vouch in turn"));
    assert_eq!(held(&site, c).await, ["claimed own_word"]);
}

#[tokio::test]
async fn nobody_vouches_for_a_body_they_have_a_part_in() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let me = site.id(INES).await;
    let a = organisation(&site, "Union of Municipalities", "CR", me, None).await;
    let b = organisation(&site, "Municipality B", "CR", me, None).await;
    step(&site, a, "verified", "document", None).await;
    led_on(&ask_vouch(&mut ines, b, a).await);
    refused(&vouch(&mut ines, a, "vouch").await, "You have a part in that organisation");
    assert_eq!(held(&site, b).await, ["claimed own_word"]);
    led_on(&vouch(&mut ines, a, "decline").await);
}

#[tokio::test]
async fn a_mandate_that_is_over_opens_nothing_any_more() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let until = T0.0 + DAY;
    let id = organisation(&site, "Municipality B", "CR", site.id(INES).await, Some(until)).await;
    step(&site, id, "verified", "document", None).await;
    let pages =
        ["verification", "verification/code", "vouches", "merge"].map(|p| format!("/en/my/organisations/{id}/{p}"));
    assert_eq!(ines.get(&pages[0]).await.status, 200);
    site.at(Moment(until));
    let nothing = ines.get("/en/my/organisations/1/verification").await;
    for page in &pages {
        let got = ines.get(page).await;
        assert_eq!((got.status.as_u16(), got.bytes == nothing.bytes), (404, true), "{page}");
    }
    ines.get("/en/my").await;
    for form in ["verification/proof", "verification/evidence", "verification/voucher", "vouches"] {
        let got = ines.post(&format!("/en/my/organisations/{id}/{form}"), &[("reason", "x")]).await;
        assert_eq!(got.status, 404, "{form}");
    }
}

#[tokio::test]
async fn an_officer_elsewhere_or_with_a_part_in_it_finds_the_same_nothing_as_where_nothing_is() {
    let site = site().await;
    site.member("Inés Ejemplo", INES).await;
    let id = organisation(&site, "Municipality B", "CR", site.id(INES).await, None).await;
    step(&site, id, "vouched", "own_domain", None).await;
    let mut elsewhere = officer(&site, "Olga Oficial", "SN").await;
    let mut here = officer(&site, "Hugo Oficial", "CR").await;
    let own = organisation(&site, "Municipality H", "CR", site.id("hugooficial@staff.example.org").await, None).await;
    for (browser, id) in [(&mut elsewhere, id), (&mut here, own)] {
        for below in ["", "/claims", "/merge"] {
            let nothing = browser.get(&format!("/en/desk/organisations/1{below}")).await;
            let got = browser.get(&format!("/en/desk/organisations/{id}{below}")).await;
            assert_eq!((got.status.as_u16(), got.bytes == nothing.bytes), (404, true), "{below}");
            let same = ["content-length", "cache-control", "content-type"];
            assert_eq!(same.map(|name| got.headers.get(name)), same.map(|name| nothing.headers.get(name)));
        }
        browser.get("/en/my").await;
        for below in ["/verify", "/withdraw", "/claims", "/merge"] {
            let nothing = browser.post(&format!("/en/desk/organisations/1{below}"), &[("reason", REASON)]).await;
            let got = browser.post(&format!("/en/desk/organisations/{id}{below}"), &[("reason", REASON)]).await;
            assert_eq!((got.status.as_u16(), got.bytes == nothing.bytes), (404, true), "{below}");
        }
        let list = browser.get("/en/desk/organisations").await;
        assert_eq!((list.status.as_u16(), list.text().contains("Municipality B")), (200, id == own));
        assert!(!list.text().contains("Municipality H"));
    }
    let mut nobody = site.browser();
    assert_eq!(nobody.get("/en/desk/organisations").await.status, 404);
    let at = format!("/en/desk/organisations/{id}");
    here.get(&at).await;
    let wrong = here.post(&format!("{at}/verify"), &[("evidence", "own_word"), ("renew", "2026-01-01")]).await;
    refused(&wrong, "Choose by what you go");
    refused(&wrong, "Choose a day within the next five years");
    let fields = [("evidence", "register"), ("reason", REASON), ("renew", "2028-11-01")];
    led_on(&here.post(&format!("{at}/verify"), &fields).await);
    assert_eq!(held(&site, id).await, ["claimed own_word", "verified register", "vouched own_domain"]);
    site.settle().await;
    assert!(site.letters(INES).pop().unwrap().contains(REASON));
    site.at(Moment(T0.0 + 11 * 60_000));
    assert_eq!(here.get(&at).await.location(), "/en/session/factor", "an old factor shows no evidence");
}

#[tokio::test]
async fn a_withdrawal_leaves_the_claim_and_says_why() {
    let site = site().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let id = organisation(&site, "Municipality B", "CR", site.id(INES).await, None).await;
    let page = format!("/en/my/organisations/{id}/verification");
    ines.get(&page).await;
    refused(
        &ines.post(&format!("{page}/evidence"), &[("link", "not a link")]).await,
        "Write the whole address of a page",
    );
    let given = [("evidence", "Appointed in the gazette of 3 May."), ("link", "https://gaceta.example.org/3")];
    led_on(&ines.post(&format!("{page}/evidence"), &given).await);
    step(&site, id, "vouched", "own_domain", None).await;
    step(&site, id, "verified", "register", None).await;
    let mut officer = officer(&site, "Olga Oficial", "CR").await;
    let at = format!("/en/desk/organisations/{id}");
    let seen = officer.get(&at).await.text();
    assert!(seen.contains("Appointed in the gazette") && !seen.contains("href=\"https://gaceta"), "text, not a link");
    let why = "The mayor says that nobody asked him.";
    led_on(&officer.post(&format!("{at}/withdraw"), &[("against", "contact"), ("why", why)]).await);
    assert_eq!(held(&site, id).await, ["claimed own_word"]);
    site.settle().await;
    assert!(site.letters(INES).pop().unwrap().contains(why));
    assert!(ines.get(&page).await.text().contains(why));
    let left = || async { site.app.read().await.unwrap().one(&COUNT_EVIDENCE, ()).await.unwrap().unwrap().n };
    site.at(Moment(T0.0 + 30 * DAY));
    site.settle().await;
    assert_eq!(left().await, 1);
    site.at(Moment(T0.0 + 30 * DAY + 60_000));
    site.settle().await;
    assert_eq!(left().await, 0, "what was given goes 30 days after the decision");
}
