//! The members who may be found, in memory: list, counts and search from one pass over their rows. Who is unseen or suspended is
//! not in it, so no count can tell of them. It follows the facts of the outbox before each answer, on every node.

use super::people_store as store;
use super::seen_rows::{New, Rows};
use crate::app::App;
use crate::events::Event;
use crate::follow::RESTORED;
use m4d_kit::db::Ask as _;
use m4d_kit::fault::Fault;
use m4d_kit::outbox;
use m4d_kit::sql::Sixteen;
use m4d_rules::language::Language;
use std::collections::BTreeSet;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

/// Facts read at once.
const MOST: i64 = 200;
/// Ids that one statement takes.
const AT_ONCE: usize = 16;

/// The list of a node.
#[derive(Default)]
pub struct Seen {
    rows: RwLock<Option<Rows>>,
    /// One task at a time brings it up to date: an older look never overwrites a newer one.
    following: tokio::sync::Mutex<()>,
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Beginnings of words of the name, folded.
    pub words: Vec<String>,
    /// Two letters.
    pub country: Option<String>,
    /// A language they read.
    pub reads: Option<Language>,
    /// The last person of the page before.
    pub after: Option<i64>,
}

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many members may be found at all.
    pub of: usize,
    /// How many match.
    pub total: u64,
    /// The page's members, in the order of their names.
    pub ids: Vec<i64>,
    /// Whether more follow.
    pub more: bool,
    /// How many each country would leave, the rest standing.
    pub countries: Vec<(String, u64)>,
    /// The same of languages read.
    pub reads: Vec<(Language, u64)>,
}

impl Seen {
    fn read(&self) -> RwLockReadGuard<'_, Option<Rows>> {
        self.rows.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn cursor(&self) -> Option<i64> {
        self.read().as_ref().map(|rows| rows.cursor)
    }

    /// Looks through the list; `most` is the length of a page.
    pub fn choose(&self, wanted: &Wanted, most: usize) -> Found {
        self.read().as_ref().map(|rows| rows.choose(wanted, most)).unwrap_or_default()
    }

    fn change(&self, change: impl FnOnce(&mut Option<Rows>)) {
        change(&mut self.rows.write().unwrap_or_else(PoisonError::into_inner));
    }
}

impl From<store::SeenRow> for New {
    fn from(row: store::SeenRow) -> New {
        let store::SeenRow { id, sort_key, folded, country, reads } = row;
        New { id, sort_key, folded, country, reads }
    }
}

impl From<store::SeenOfRow> for New {
    fn from(row: store::SeenOfRow) -> New {
        let store::SeenOfRow { id, sort_key, folded, country, reads } = row;
        New { id, sort_key, folded, country, reads }
    }
}

/// Whose row a fact is about.
fn member(fact: &outbox::Fact) -> Option<i64> {
    match Event::read(fact)? {
        Event::Joined { member }
        | Event::MemberChanged { member }
        | Event::AccountTold { member, .. }
        | Event::Left { member } => Some(member),
        _ => None,
    }
}

/// Brings the list up to the last fact; the first time it is read whole. One statement when nothing happened.
///
/// # Errors
/// The database fails.
pub async fn catch_up(app: &App) -> Result<(), Fault> {
    let last = outbox::last(&mut app.read().await?).await?;
    if app.seen.cursor() == Some(last) {
        return Ok(());
    }
    let _one = app.seen.following.lock().await;
    let mut db = app.read().await?;
    let last = outbox::last(&mut db).await?;
    let mut from = app.seen.cursor().filter(|cursor| *cursor <= last);
    while let Some(cursor) = from.filter(|cursor| *cursor < last) {
        let facts = outbox::after(&mut db, cursor, MOST).await?;
        let Some(newest) = facts.last().map(|fact| fact.id) else { break };
        if facts.iter().any(|fact| fact.kind == RESTORED) {
            from = None;
            break;
        }
        let ids: Vec<i64> = facts.iter().filter_map(member).collect::<BTreeSet<_>>().into_iter().collect();
        for some in ids.chunks(AT_ONCE) {
            let rows = db.all(&store::LIST_SEEN_OF, (Sixteen::of(some),)).await?;
            app.seen.change(|list| {
                if let Some(list) = list {
                    list.put(some, rows.into_iter().map(New::from));
                }
            });
        }
        app.seen.change(|list| {
            if let Some(list) = list {
                list.cursor = newest;
            }
        });
        from = Some(newest);
    }
    if from.is_none() {
        let rows = db.all(&store::LIST_SEEN, ()).await?;
        let all = Rows::of(rows.into_iter().map(New::from), last);
        app.seen.change(|list| *list = Some(all));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(n: i64) -> Rows {
        let names = ["amina diallo", "ines ejemplo", "ram bahadur"];
        let row = |i: i64| {
            let at = usize::try_from(i).unwrap() % 3;
            let country = [Some("SN"), Some("CR"), None][at].map(ToOwned::to_owned);
            let (folded, reads) = (names[at].to_owned(), ["fr ar", "es", "en"][at].to_owned());
            New { id: i, sort_key: i.to_be_bytes().to_vec(), folded, country, reads }
        };
        Rows::of((0..n).map(row), 0)
    }

    #[test]
    fn words_countries_and_languages_narrow_the_list_and_its_counts() {
        let list = rows(9);
        let all = list.choose(&Wanted::default(), 4);
        assert_eq!((all.of, all.total, all.ids, all.more), (9, 9, vec![0, 1, 2, 3], true));
        assert_eq!(all.countries, [("CR".to_owned(), 3), ("SN".to_owned(), 3)]);
        let wanted = Wanted { words: vec!["dia".to_owned()], after: Some(3), ..Wanted::default() };
        let found = list.choose(&wanted, 4);
        assert_eq!((found.total, found.ids, found.more), (3, vec![6], false), "only after the third");
        let wanted = Wanted { country: Some("SN".to_owned()), reads: Some(Language::Es), ..Wanted::default() };
        let found = list.choose(&wanted, 4);
        assert_eq!((found.total, found.countries), (0, vec![("CR".to_owned(), 3)]));
        assert_eq!(found.reads, [(Language::Fr, 3), (Language::Ar, 3)]);
    }

    #[test]
    fn who_is_taken_out_is_in_no_count_and_a_place_that_is_gone_begins_anew() {
        let mut list = rows(3);
        list.put(&[1], std::iter::empty());
        let found = list.choose(&Wanted { after: Some(1), ..Wanted::default() }, 4);
        assert_eq!((found.of, found.total, found.ids), (2, 2, vec![0, 2]));
        assert_eq!(found.countries, [("SN".to_owned(), 1)]);
    }
}
