//! What the index is fed with: each project, organisation and row of evidence with all its texts.

use super::store;
use crate::places::Countries;
use m4d_kit::db::{Ask, Conn, Db};
use m4d_kit::fault::Fault;
use m4d_kit::search::{Change, Document, Index, SearchFault, Text};
use m4d_rules::language::Language;
use std::collections::BTreeMap;
use tokio::sync::mpsc;

/// Things read at once.
const STRETCH: i64 = 400;

/// Makes the index anew, as of the fact `cursor`; answers how many things can be found.
///
/// # Errors
/// The database or the index fails; then the old index stays.
pub async fn rebuild(db: &Db, index: &Index, cursor: i64) -> Result<usize, Fault> {
    let mut link = db.read().await?;
    let (give, mut take) = mpsc::channel::<Document>(64);
    let index = index.clone();
    let written =
        tokio::task::spawn_blocking(move || index.rebuild(std::iter::from_fn(|| take.blocking_recv()), cursor));
    let given = all(&mut link, give).await;
    let written = written.await.map_err(|e| Fault::new(format!("the index was not written: {e}")))?;
    // A failed writer closes the channel: its own word says more than ours.
    written.map_err(broken)?;
    given
}

fn broken(e: SearchFault) -> Fault {
    Fault::new(format!("the search index: {e}"))
}

async fn all(db: &mut Conn, give: mpsc::Sender<Document>) -> Result<usize, Fault> {
    let countries = Countries::embedded()?;
    let mut n = 0;
    for stretch in [Kind::Project, Kind::Organisation] {
        let mut after = -1;
        loop {
            let (documents, last) = next(db, stretch, after, STRETCH, &countries).await?;
            let Some(last) = last else { break };
            after = last;
            for document in documents {
                n += 1;
                give.send(document).await.map_err(|_closed| Fault::new("the search index took no more"))?;
            }
        }
    }
    for document in evidence(db).await? {
        n += 1;
        give.send(document).await.map_err(|_closed| Fault::new("the search index took no more"))?;
    }
    Ok(n)
}

/// Takes in what facts touched: these projects and organisations, and the evidence.
///
/// # Errors
/// The database or the index fails.
pub async fn feed(db: &Db, index: &Index, projects: &[i64], organisations: &[i64], cursor: i64) -> Result<(), Fault> {
    let countries = Countries::embedded()?;
    let mut link = db.read().await?;
    let mut changes = Vec::new();
    for (kind, ids) in [(Kind::Project, projects), (Kind::Organisation, organisations)] {
        for id in ids {
            let (documents, _) = next(&mut link, kind, id - 1, 1, &countries).await?;
            let found = documents.into_iter().find(|d| d.id == *id);
            changes.push(found.map_or(Change::Remove { kind: kind.code(), id: *id }, Change::Put));
        }
    }
    changes.extend(evidence(&mut link).await?.into_iter().map(Change::Put));
    let index = index.clone();
    let written = tokio::task::spawn_blocking(move || index.feed(changes, cursor)).await;
    written.map_err(|e| Fault::new(format!("the index was not written: {e}")))?.map_err(broken)
}

/// What is read in stretches.
#[derive(Clone, Copy)]
enum Kind {
    Project,
    Organisation,
}

impl Kind {
    fn code(self) -> &'static str {
        match self {
            Kind::Project => "project",
            Kind::Organisation => "organisation",
        }
    }
}

/// The next things after an id, and the last one's id.
async fn next(
    db: &mut Conn,
    kind: Kind,
    after: i64,
    most: i64,
    countries: &Countries,
) -> Result<(Vec<Document>, Option<i64>), Fault> {
    match kind {
        Kind::Project => projects(db, after, most, countries).await,
        Kind::Organisation => organisations(db, after, most, countries).await,
    }
}

fn code(language: &str) -> Option<&'static str> {
    Language::parse(language).map(Language::code)
}

async fn projects(
    db: &mut Conn,
    after: i64,
    most: i64,
    countries: &Countries,
) -> Result<(Vec<Document>, Option<i64>), Fault> {
    let rows = db.all(&store::LIST_PROJECTS, (after, most)).await?;
    let (Some(first), Some(last)) = (rows.first().map(|r| r.id), rows.last().map(|r| r.id)) else {
        return Ok((Vec::new(), None));
    };
    let texts = db.all(&store::LIST_TEXTS, ("project".to_owned(), first, last)).await?;
    let partners = db.all(&store::LIST_PARTNERS, (first, last)).await?;
    let places = db.all(&store::LIST_PLACES, (first, last)).await?;
    let mut names: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for row in partners {
        names.entry(row.subject).or_default().push(row.name);
    }
    let document = |row: store::ProjectKeyRow| {
        let mut spoken = spoken(texts.iter().filter(|t| t.subject == row.id));
        let mut lands: Vec<&str> = vec![row.country.as_str()];
        for place in places.iter().filter(|p| p.project == row.id) {
            lands.extend(place.country.as_deref());
            say(&mut spoken, "en", &place.name);
            if let (Some(language), Some(name)) = (&place.language, &place.spoken) {
                say(&mut spoken, language, name);
            }
        }
        lands.sort_unstable();
        lands.dedup();
        for land in lands {
            Language::ALL.iter().for_each(|l| say(&mut spoken, l.code(), &countries.name(land, *l)));
        }
        let mut all: Vec<Text> = spoken.into_iter().map(text).collect();
        let mut bodies = names.remove(&row.id).unwrap_or_default();
        bodies.dedup();
        all.push(Text { language: None, title: String::new(), body: bodies.join(" · ") });
        Document { kind: "project", id: row.id, key: row.key, texts: all }
    };
    Ok((rows.into_iter().map(document).collect(), Some(last)))
}

/// What is said of a thing in each language: titles, and the rest.
type Spoken = BTreeMap<String, (Vec<String>, Vec<String>)>;

/// Adds words to what is said in a language, once.
fn say(spoken: &mut Spoken, language: &str, words: &str) {
    let (_, rest) = spoken.entry(language.to_owned()).or_default();
    if !rest.iter().any(|said| said == words) {
        rest.push(words.to_owned());
    }
}

/// The text of a language.
fn text((language, (titles, rest)): (String, (Vec<String>, Vec<String>))) -> Text {
    Text { language: code(&language), title: titles.join(" / "), body: rest.join(" · ") }
}

/// The texts of a thing by language.
fn spoken<'a>(texts: impl Iterator<Item = &'a store::TextRow>) -> Spoken {
    let mut spoken = Spoken::new();
    for text in texts {
        let (titles, rest) = spoken.entry(text.language.clone()).or_default();
        if text.field == "title" {
            titles.push(text.body.clone());
        } else if text.field != "partners" {
            rest.push(text.body.clone());
        }
    }
    spoken
}

async fn organisations(
    db: &mut Conn,
    after: i64,
    most: i64,
    countries: &Countries,
) -> Result<(Vec<Document>, Option<i64>), Fault> {
    let rows = db.all(&store::LIST_ORGANISATIONS, (after, most)).await?;
    let (Some(first), Some(last)) = (rows.first().map(|r| r.id), rows.last().map(|r| r.id)) else {
        return Ok((Vec::new(), None));
    };
    let names = db.all(&store::LIST_NAMES, (first, last)).await?;
    let document = |row: store::OrganisationKeyRow| {
        let mine = || names.iter().filter(|n| n.organisation == row.id);
        let best = mine().find(|n| n.kind == "own").or_else(|| mine().next());
        let mut body: Vec<String> = mine().map(|n| n.name.clone()).collect();
        body.extend(row.seat.clone());
        body.extend(row.about.clone());
        let language = best.and_then(|n| n.language.as_deref()).and_then(code);
        let title = best.map_or_else(String::new, |n| n.name.clone());
        let mut texts = vec![Text { language, title, body: body.join(" · ") }];
        if let Some(land) = row.country.as_deref() {
            let named =
                |l: &Language| Text { language: Some(l.code()), title: String::new(), body: countries.name(land, *l) };
            texts.extend(Language::ALL.iter().map(named));
        }
        Document { kind: "organisation", id: row.id, key: row.slug, texts }
    };
    Ok((rows.into_iter().map(document).collect(), Some(last)))
}

/// The named rows of evidence of phase I.
async fn evidence(db: &mut Conn) -> Result<Vec<Document>, Fault> {
    let document = |row: store::EvidenceRow| {
        let cells: serde_json::Value = serde_json::from_str(&row.cells).ok()?;
        let cell = |name: &str| cells.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
        let title = Some(cell("title")).filter(|t| !t.is_empty())?;
        let body =
            ["origin_country", "place", "partner_origin", "partner_destination", "fact_notes"].map(cell).join(" · ");
        Some(Document {
            kind: "evidence",
            id: row.id,
            key: cell("no"),
            texts: vec![Text { language: None, title, body }],
        })
    };
    Ok(db.all(&store::LIST_EVIDENCE, ()).await?.into_iter().filter_map(document).collect())
}
