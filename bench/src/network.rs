//! A made-up network, marked as made up in its own names, the same one every time: organisations that are verified, with
//! names in several languages, and members, some of them unseen. Written into a data folder that holds the record.

use crate::ceiling::Trouble;
use crate::made_up::Dice;
use crate::network_store as store;
use m4d_kit::db::{Db, Tx};
use m4d_kit::ids::id_of;
use m4d_kit::locale::sort_key;
use m4d_kit::search::folded;
use m4d_rules::spans::DAY;

/// Two letters of countries where they stand, origins and destinations.
const COUNTRIES: &[&str] = &[
    "SN", "MA", "TN", "DZ", "EG", "MD", "GE", "CV", "GH", "NG", "ET", "ML", "JM", "EC", "CR", "SV", "PH", "LK", "NP",
    "BO", "IT", "ES", "FR", "DE", "BE", "NL", "SE", "CH", "AT", "PT", "GB", "IE", "PL", "RO", "AL", "XK", "TR", "LB",
    "JO", "IQ", "PK", "BD", "IN", "ID", "VN", "CO", "PE", "HN", "GT", "MX", "BR", "AR", "DO", "HT", "BF", "NE", "GN",
    "GM", "KE", "UG",
];
const NATURES: &[&str] = &[
    "local_authority",
    "local_authority",
    "local_authority",
    "association_of_authorities",
    "public_body",
    "civil_society",
    "civil_society",
    "migrants_association",
    "diaspora_association",
    "womens_organisation",
    "cooperative",
    "academia",
    "union",
];
/// What a body is called in each language: the mark, and the words before its place.
const CALLED: &[(&str, &str, [&str; 5])] = &[
    ("en", "Made up", ["Municipality of", "Savings group of", "Women of", "Cooperative of", "Returnees of"]),
    ("fr", "Inventé", ["Commune de", "Tontine de", "Femmes de", "Coopérative de", "Migrants de retour de"]),
    ("es", "Inventado", ["Municipio de", "Grupo de ahorro de", "Mujeres de", "Cooperativa de", "Retornados de"]),
    ("ar", "مثال مختلق", ["بلدية", "مجموعة ادخار", "نساء", "تعاونية", "العائدون إلى"]),
];
/// Syllables of places that are nowhere.
const SYLLABLES: &[&str] =
    &["kan", "dor", "sé", "bou", "tal", "mi", "ra", "zu", "pel", "qui", "no", "lam", "ver", "to", "shi", "ga"];
/// Names of people who do not exist: the mark, then one of each.
const FIRST: &[&str] = &[
    "Amina", "Inés", "Ram", "Fatou", "Ioana", "Nino", "Kofi", "Ngozi", "Luz", "Josefa", "Nimal", "Maya", "Youssef",
    "ليلى", "Élodie", "Tomás", "Sunita", "Abebe", "Marisol", "Hassan",
];
const LAST: &[&str] = &[
    "Diallo", "Ejemplo", "Bahadur", "Sow", "Popa", "Beridze", "Mensah", "Okafor", "Ramírez", "Santos", "Perera",
    "Gurung", "Benali", "حداد", "Martin", "Quispe", "Sharma", "Tadesse", "Cruz", "Traoré",
];
/// So many rows are kept at once; the importer does about as many.
const BATCH: usize = 4096;

/// How many of each.
#[derive(Clone, Copy)]
pub struct Size {
    /// Verified organisations.
    pub organisations: u32,
    /// Members, the speakers of the organisations among them.
    pub members: u32,
}

/// The address of a made-up member.
pub fn mailbox(n: u32) -> String {
    format!("member-{n}@made-up.example")
}

fn id(kind: &str, n: impl std::fmt::Display) -> i64 {
    // As long as the ids that chance gives.
    id_of(&format!("made-up {kind}"), &n.to_string()) >> 10
}

/// Writes it.
///
/// # Errors
/// The database fails.
pub async fn put(db: &Db, size: Size, now: i64) -> Result<(), Trouble> {
    let mut dice = Dice::new(2011);
    let all: Vec<u32> = (0..size.members).collect();
    for some in all.chunks(BATCH) {
        let mut tx = db.begin().await?;
        members(&mut tx, &mut dice, some, now).await?;
        tx.commit().await?;
    }
    let all: Vec<u32> = (0..size.organisations).collect();
    for some in all.chunks(BATCH) {
        let mut tx = db.begin().await?;
        organisations(&mut tx, &mut dice, some, size.members, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn members(tx: &mut Tx, dice: &mut Dice, some: &[u32], now: i64) -> Result<(), Trouble> {
    let (mut people, mut mailboxes) = (Vec::new(), Vec::new());
    for n in some {
        let member = id("member", n);
        let (first, last) = (word(dice, FIRST), word(dice, LAST));
        let name = format!("Made-up {first} {last} {n}");
        let language = dice.pick(CALLED).map_or("en", |c| c.0).to_owned();
        let reads = match dice.pick(CALLED).map(|c| c.0).filter(|other| *other != language) {
            Some(other) => format!("{language} {other}"),
            None => language.clone(),
        };
        let country = (dice.below(10) > 0).then(|| word(dice, COUNTRIES).to_owned());
        let shown = if dice.below(5) > 0 { "members" } else { "me" };
        let unseen = (dice.below(33) == 0).then_some(now);
        let number = 100_000_000 + i64::from(*n);
        let (key, fold) = (sort_key(&name), folded(&name));
        let [to, members] = [shown, "members"].map(ToOwned::to_owned);
        people.push((
            member,
            id("actor", n),
            number,
            name,
            key,
            fold,
            language,
            reads.clone(),
            reads,
            country,
            to,
            members.clone(),
            members,
            unseen,
            now,
            now,
            1,
        ));
        mailboxes.push((id("address", n), member, mailbox(*n), now));
    }
    tx.run_many(&store::ADD_PERSON, people).await?;
    tx.run_many(&store::ADD_MAILBOX, mailboxes).await?;
    Ok(())
}

async fn organisations(tx: &mut Tx, dice: &mut Dice, some: &[u32], members: u32, now: i64) -> Result<(), Trouble> {
    let (mut bodies, mut names, mut sides, mut steps, mut speakers) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for n in some {
        let body = id("organisation", n);
        let (country, place) = (word(dice, COUNTRIES), place(dice));
        let called = usize::try_from(dice.below(5)).unwrap_or_default();
        let first = usize::try_from(dice.below(4)).unwrap_or_default();
        let spoken: Vec<&(&str, &str, [&str; 5])> =
            CALLED.iter().cycle().skip(first).take(1 + usize::try_from(dice.below(3)).unwrap_or_default()).collect();
        let languages = spoken.iter().map(|c| c.0).collect::<Vec<_>>().join(" ");
        for (ord, (language, mark, words)) in (0i64..).zip(&spoken) {
            let what = words.get(called).copied().unwrap_or_default();
            let name = format!("{mark}: {what} {place} {n}");
            names.push(name_row(*n, body, ord, "own", Some(language), name, now));
        }
        if dice.below(4) == 0 {
            names.push(name_row(*n, body, 9, "acronym", None, format!("MU{n}"), now));
        }
        let nature = word(dice, NATURES).to_owned();
        let level = (nature == "local_authority").then(|| "municipality".to_owned());
        let about =
            (dice.below(2) == 0).then(|| format!("Made up for measuring: {place}, {n}. None of this is a fact."));
        let site = (dice.below(3) == 0).then(|| format!("https://body-{n}.made-up.example/"));
        let contact = (dice.below(2) == 0).then(|| format!("office@body-{n}.made-up.example"));
        let slug = format!("made-up-{n}");
        let (country, place) = (country.to_owned(), (dice.below(10) > 0).then_some(place));
        bodies.push((body, slug, nature, level, country, place, about, site, contact, languages, now, now, 1));
        for _ in 0..dice.below(4) {
            let side = if dice.below(2) == 0 { "origin" } else { "destination" };
            sides.push((body, word(dice, COUNTRIES).to_owned(), side.to_owned()));
        }
        let [verified, made_up, why] = ["verified", "made_up", "made up for measuring"].map(ToOwned::to_owned);
        steps.push((id("step", n), body, verified, now, made_up, why, now + 730 * DAY));
        if *n < members {
            speakers.push((id("speaker", n), body, id("member", n), "owner".to_owned(), 0, now));
        }
    }
    tx.run_many(&store::ADD_BODY, bodies).await?;
    tx.run_many(&store::ADD_NAME, names).await?;
    tx.run_many(&store::ADD_SIDE, sides).await?;
    tx.run_many(&store::ADD_STEP, steps).await?;
    tx.run_many(&store::ADD_SPEAKER, speakers).await?;
    Ok(())
}

type NameRow = (i64, i64, i64, String, Option<String>, String, Vec<u8>, String, i64);

fn name_row(n: u32, body: i64, ord: i64, kind: &str, language: Option<&str>, name: String, now: i64) -> NameRow {
    let (key, fold) = (sort_key(&name), folded(&name));
    (
        id("name", format!("{n}/{ord}")),
        body,
        ord,
        kind.to_owned(),
        language.map(ToOwned::to_owned),
        name,
        key,
        fold,
        now,
    )
}

/// One of some thousand places.
fn place(dice: &mut Dice) -> String {
    let name: String = (0..2 + dice.below(2)).map(|_| word(dice, SYLLABLES)).collect();
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn word(dice: &mut Dice, of: &[&'static str]) -> &'static str {
    dice.pick(of).copied().unwrap_or_default()
}
