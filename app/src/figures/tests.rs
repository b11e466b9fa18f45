//! The page of figures, as anybody asks for it.

use super::differ::{one_apart, spellings};
use super::store::NameRow;
use crate::test::{T0, TestSite, site};
use http::StatusCode;
use m4d_kit::clock::Moment;
use m4d_kit::sql;
use m4d_rules::language::Language;
use m4d_rules::spans::{DAY, months};

/// A piece of a page without its elements.
fn text(piece: &str) -> String {
    piece.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

/// What stands between two marks, without elements, each time.
fn between(page: &str, open: &str, close: &str) -> Vec<String> {
    page.split(open).skip(1).filter_map(|rest| rest.split_once(close)).map(|(inside, _)| text(inside)).collect()
}

#[tokio::test]
async fn every_number_is_counted_from_the_record() {
    let page = site().await.get("/en/figures").await.text();
    let rows = page.split_once("<tbody>").unwrap().1.split_once("</tbody>").unwrap().0;
    let (names, values) = (between(rows, "<th scope=\"row\">", "</th>"), between(rows, "class=\"num\">", "</td>"));
    let found: Vec<(&str, &str)> =
        names.iter().zip(&values).map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(
        found[..4],
        [
            ("Projects", "16"),
            ("Countries", "8"),
            ("Grants of the programme", "USD 3,448,000"),
            ("Months of work planned", "326")
        ]
    );
    assert_eq!(
        found[7..],
        [
            ("Organisations", "41"),
            ("Sources", "20"),
            ("Projects of phase I that are proved", "27"),
            ("Of these, with a name", "11"),
            ("Rows of phase I that are not counted", "4"),
            ("Members", "0"),
            ("Of these, active", "0"),
            ("Members who are dormant", "0"),
            ("Members who cannot be reached", "0"),
            ("Verified organisations", "0"),
            ("Of these, active", "0"),
        ]
    );
    assert_eq!(page.matches("Each has 2 projects.").count(), 1);
    assert_eq!(page.matches("Added up a second time from the record: the same.").count(), 1);
}

sql!(/// When a member last acted, and was asked whether to stay after 24 months of silence.
SET_ACTED(member: i64, acted: i64, asked: Option<i64>) =
    "update accounts_member set joined_at = $2, acted_at = $2, silence_at = $3 where id = $1");
sql!(/// When a letter to a member came back.
SET_BOUNCED(member: i64, at: i64) = "update accounts_address set bounced_at = $2 where member = $1");

/// The numbers of members: counted, active, dormant, unreachable.
async fn members(site: &TestSite) -> Vec<String> {
    let page = site.get("/en/figures").await.text();
    let rows = page.split_once("<tbody>").unwrap().1.split_once("</tbody>").unwrap().0;
    between(rows, "class=\"num\">", "</td>")[12..16].to_vec()
}

#[tokio::test]
async fn who_is_dormant_or_unreachable_is_counted_apart_and_not_listed() {
    let site = site().await;
    let day = T0.0 + 2 * DAY;
    site.at(Moment(day));
    let start = Moment(day).day() * DAY;
    let ago = |n: i64| start - months(n);
    // Name, when they acted, when they were asked after 24 months, when a letter came back.
    let people = [
        ("Active", ago(12) + 1, None, None),
        ("Quiet", ago(12), None, None),
        ("Never Asked", ago(30), None, None),
        ("Dormant", ago(24) - DAY, Some(ago(0) - DAY), None),
        ("Answered", ago(12), Some(ago(13)), None),
        ("Unreachable", ago(1), None, Some(ago(0) - DAY)),
        ("Reached Again", ago(1), None, Some(ago(2))),
    ];
    let mut ines = site.member("Inés Ejemplo", "ines@example.org").await;
    let mut tx = site.app.db.begin().await.unwrap();
    tx.run(&SET_ACTED, (site.id("ines@example.org").await, ago(1), None)).await.unwrap();
    tx.commit().await.unwrap();
    for (n, (name, acted, asked, bounced)) in people.into_iter().enumerate() {
        let address = format!("p{n}@example.org");
        site.member(name, &address).await;
        let id = site.id(&address).await;
        let mut tx = site.app.db.begin().await.unwrap();
        tx.run(&SET_ACTED, (id, acted, asked)).await.unwrap();
        if let Some(at) = bounced {
            tx.run(&SET_BOUNCED, (id, at)).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
    assert_eq!(members(&site).await, ["6", "3", "1", "1"]);
    let list = ines.get("/en/members").await.text();
    let listed = ["Active", "Quiet", "Never Asked", ">Dormant", "Answered", "Unreachable", "Reached Again"];
    assert_eq!(listed.map(|name| list.contains(name)), [true, true, true, false, true, false, true]);
    assert!(list.contains("6 members of 6"), "as many as are counted: {list}");
}

#[tokio::test]
async fn sources_disagree_about_these_things_and_no_others() {
    let page = site().await.get("/en/figures").await.text();
    let differ = page.split_once("id=\"differ\"").unwrap().1;
    let claims = |n: usize| {
        let part = differ.split("<h3>").nth(n + 1).unwrap().split_once("</dl>").unwrap().0;
        between(part, "<dt>", "</dt>")
    };
    let headings: Vec<String> = between(differ, "<h3>", "</h3>").iter().map(|h| h.chars().take(40).collect()).collect();
    assert_eq!(
        headings,
        [
            "Projects of phase I",
            "Projects of phase II",
            "Members of the network",
            "Amount of: Preserving the Figuig Palm fo",
            "Amount of: Connecting territories throug",
            "Amount of: Mainstreaming migration and d",
            "Length of: Mainstreaming migration and d",
            "Length of: Strengthening, upscaling and ",
            "Spelling of Pichincha",
            "Spelling of Diourbel",
        ]
    );
    assert_eq!(claims(0), ["51 projects", "54 projects", "55 projects", "55 projects selected", "27 projects"]);
    assert_eq!(claims(1), ["16 projects", "15 projects"]);
    assert_eq!(claims(2), ["over 1000 (undated)", "over 4700 (2017-12-01)", "over 4800 (later)"]);
    assert_eq!(claims(5), ["USD 250,000", "229,998 (no currency printed)", "USD 230,000"]);
    assert_eq!(claims(6), ["21 months", "22 months"]);
    assert_eq!(claims(9), ["Djourbel", "Diourbel"]);
}

#[tokio::test]
async fn the_page_speaks_every_language_within_its_statements() {
    let site = site().await;
    for language in Language::ALL {
        let got = site.get(&format!("/{language}/figures")).await;
        assert_eq!((got.status, got.text().matches('⟦').count(), got.statements), (StatusCode::OK, 0, 7), "{language}");
    }
}

#[test]
fn two_spellings_are_one_letter_apart_whatever_their_accents() {
    let pairs = [
        ("Djourbel", "Diourbel"),
        ("Pichinca", "Pichincha"),
        ("Morazan", "Morazán"),
        ("Regional", "Region"),
        ("Naga", "Naga"),
    ];
    assert_eq!(pairs.map(|(one, other)| one_apart(one, other)), [true, true, false, false, false]);
}

#[test]
fn an_accent_alone_is_no_other_spelling() {
    let row = |kind: &str, name: &str| NameRow { kind: kind.to_owned(), key: "k".to_owned(), name: name.to_owned() };
    let rows = [row("place", "Sédhiou"), row("printed", "Agency of Sedhiou"), row("printed", "Agency of Sedhiu")];
    assert_eq!(spellings(&rows).iter().map(|s| s.word.as_str()).collect::<Vec<_>>(), ["Sedhiu"]);
}
