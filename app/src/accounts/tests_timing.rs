//! Time tells nothing: two thousand requests about known and unknown addresses, in turn, cannot be told apart.

use crate::directory::verification::tests::{organisation, set_site};
use crate::test::{Browser, TestSite, site};
use m4d_kit::test::script;
use std::fmt::Write as _;

/// Who asks where one has to be signed in.
const INES: &str = "ines@example.org";
/// Addresses of members.
const KNOWN: usize = 250;
/// Requests about addresses of each kind.
const ROUNDS: usize = 1000;

/// How often a time of the first kind is longer than one of the second: 0.5 when they cannot be told apart.
fn auc(first: &[u128], second: &[u128]) -> f64 {
    let wins: f64 = first
        .iter()
        .flat_map(|a| {
            second.iter().map(move |b| {
                if a > b {
                    1.0
                } else if a == b {
                    0.5
                } else {
                    0.0
                }
            })
        })
        .sum();
    wins / (f64::from(u32::try_from(first.len() * second.len()).unwrap()))
}

/// A site with many members, whose addresses stand at the host of an organisation.
async fn peopled() -> TestSite {
    let site = site().await;
    let mut sql = String::new();
    for n in 1..=KNOWN {
        write!(
            sql,
            "insert into accounts_member (id, actor, number, name, sort_key, folded, language, reads, writes, country_for, about_for, bodies_for, joined_at, acted_at, made_up)
             values ({n}, {n}, {n}, 'P', x'01', 'p', 'en', 'en', 'en', 'members', 'members', 'members', 1, 1, 1);
             insert into accounts_address (id, member, address, since) values ({n}, {n}, 'known{n}@inventada.go.cr', 1);"
        )
        .unwrap();
    }
    script(&site.app.db, &sql).await.unwrap();
    site
}

/// What is timed: a form, its field for the address, and the other fields.
struct Timed<'a> {
    to: &'a str,
    field: &'a str,
    rest: &'a [(&'a str, &'a str)],
    /// What is sent first, without being timed, and followed by the letters it makes.
    first: Option<&'a str>,
    rounds: usize,
}

/// Sends the form about known and unknown addresses in turn, each kind first as often as the other.
#[expect(clippy::disallowed_methods, reason = "this test measures how long answers take")]
async fn compare(site: &TestSite, browser: &mut Browser<'_>, timed: &Timed<'_>) {
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..timed.rounds {
        for kind in [round % 2, 1 - round % 2] {
            let who = if kind == 0 { "known" } else { "ghost" };
            let address = format!("{who}{}@inventada.go.cr", round % KNOWN + 1);
            let fields = [vec![(timed.field, address.as_str())], timed.rest.to_vec()].concat();
            // Limits are counted alike for both kinds and are tried elsewhere.
            site.app.limits.forget();
            if let Some(first) = timed.first {
                browser.post(first, &fields).await;
                site.settle().await;
            }
            let began = std::time::Instant::now();
            let got = browser.post(timed.to, &fields).await;
            times[kind].push(began.elapsed().as_nanos());
            assert!([303, 422].contains(&got.status.as_u16()), "{}", got.status);
            assert_eq!(got.status == 303, timed.first.is_none(), "{}", got.text());
        }
    }
    let auc = auc(&times[0], &times[1]);
    println!("{}: AUC {auc:.3} over {} requests", timed.to, times[0].len() + times[1].len());
    assert!((0.45..=0.55).contains(&auc), "{}: AUC {auc}", timed.to);
}

#[tokio::test]
async fn to_sign_in_known_and_unknown_addresses_take_the_same_time() {
    let site = peopled().await;
    let mut browser = site.browser();
    browser.get("/en/session").await;
    let rest = [("phone", "mine")];
    let timed = Timed { to: "/en/session", field: "email", rest: &rest, first: None, rounds: ROUNDS };
    compare(&site, &mut browser, &timed).await;
    // Only the code is timed; its letter has gone out, as in life.
    let rest = [("phone", "mine"), ("code", "12345678")];
    let first = Some("/en/session");
    let timed = Timed { to: "/en/session/code", field: "email", rest: &rest, first, rounds: ROUNDS / 2 };
    compare(&site, &mut browser, &timed).await;
}

#[tokio::test]
async fn to_join_known_and_unknown_addresses_take_the_same_time() {
    let site = peopled().await;
    let mut browser = site.browser();
    browser.get("/en/joining").await;
    for who in ["self", "organisation"] {
        let rest =
            [("who", who), ("name", "P"), ("reads", "en"), ("writes", "en"), ("phone", "mine"), ("seen", "seen")];
        let timed = Timed { to: "/en/joining", field: "email", rest: &rest, first: None, rounds: ROUNDS };
        compare(&site, &mut browser, &timed).await;
    }
}

#[tokio::test]
async fn to_invite_known_and_unknown_addresses_take_the_same_time() {
    let site = peopled().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let id = organisation(&site, "Municipalidad Inventada", "CR", site.id(INES).await, None).await;
    ines.get(&format!("/en/my/organisations/{id}/representatives")).await;
    let (to, rest) = (format!("/en/my/organisations/{id}/invitations"), [("role", "representative")]);
    let timed = Timed { to: &to, field: "email", rest: &rest, first: None, rounds: ROUNDS };
    compare(&site, &mut ines, &timed).await;
}

#[tokio::test]
async fn to_prove_a_claim_known_and_unknown_addresses_take_the_same_time() {
    let site = peopled().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    let id = organisation(&site, "Municipalidad Inventada", "CR", site.id(INES).await, None).await;
    set_site(&site, id, "https://inventada.go.cr/").await;
    ines.get(&format!("/en/my/organisations/{id}/verification")).await;
    let to = format!("/en/my/organisations/{id}/verification/proof");
    let timed = Timed { to: &to, field: "mail", rest: &[], first: None, rounds: ROUNDS };
    compare(&site, &mut ines, &timed).await;
}

#[tokio::test]
async fn to_change_to_known_and_unknown_addresses_takes_the_same_time() {
    let site = peopled().await;
    let mut ines = site.member("Inés Ejemplo", INES).await;
    ines.get("/en/my/address").await;
    let timed = Timed { to: "/en/my/address", field: "email", rest: &[], first: None, rounds: ROUNDS };
    compare(&site, &mut ines, &timed).await;
}
