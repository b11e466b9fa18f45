//! The site's full-text index: what is fed into it, what is asked, what is found. One per node, in the data folder,
//! fed by a listener and rebuilt from the database; losing it costs time, never data.

mod analyse;
mod arabic;
mod excerpt;
mod fold;
mod matches;
mod places;
mod query;
mod store;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_index;
#[cfg(test)]
mod tests_scan;

use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::{IndexReader, IndexWriter, ReloadPolicy, TantivyError};

use excerpt::Marker;
pub use fold::folded;
use matches::Matches;
use query::Question;
use store::Fields;

/// One text of one thing, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The language's code ("en", "fr", "es", "ar" have stems); none when it is not recorded.
    pub language: Option<&'static str>,
    /// The heading under which it is shown; weighs more than the body. May be empty.
    pub title: String,
    /// The text itself, unmarked. May be empty.
    pub body: String,
}

/// One thing that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is ("project", "organisation", …).
    pub kind: &'static str,
    /// Its row number; unique among its kind.
    pub id: i64,
    /// Its name in addresses.
    pub key: String,
    /// Its texts; all words of a question must stand in them, in whichever.
    pub texts: Vec<Text>,
}

/// What a listener tells the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The thing is new or has changed: this is all of it now.
    Put(Document),
    /// The thing is no longer to be found.
    Remove {
        /// What it was.
        kind: &'static str,
        /// Its row number.
        id: i64,
    },
}

/// A question to the index. No word in it is a command: every sign that is no letter or digit only parts words.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// What the person typed; the first 256 characters and 16 words count, the last word also as a beginning.
    pub words: &'a str,
    /// The code of the page's language: its texts rank higher and are shown first.
    pub page_language: &'a str,
    /// Only things of this kind.
    pub kind: Option<&'a str>,
    /// So many hits are passed over.
    pub skip: usize,
    /// At most so many hits are given.
    pub take: usize,
}

/// The answer to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// How many things match, of the kind asked.
    pub total: usize,
    /// How many things match of each kind, whatever kind was asked; the most frequent first.
    pub by_kind: Vec<(String, usize)>,
    /// The best hits, after those passed over.
    pub hits: Vec<Hit>,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: String,
    /// Its row number.
    pub id: i64,
    /// Its name in addresses.
    pub key: String,
    /// The language of the text shown, where recorded.
    pub language: Option<String>,
    /// The whole title of the text shown.
    pub title: Vec<Piece>,
    /// About 200 characters of the text shown, where most of the words stand.
    pub excerpt: Vec<Piece>,
}

/// A part of a text as it was fed: the page escapes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The letters.
    pub text: String,
    /// Whether they are a word that was looked for.
    pub mark: bool,
}

/// Why the index could not do what was asked: our trouble, never the person's.
#[derive(Debug)]
pub enum SearchFault {
    /// Someone else, in this process or another, is writing to the index.
    Busy,
    /// The folder cannot be made, read or cleared.
    Folder(std::io::Error),
    /// The index itself failed.
    Engine(Box<TantivyError>),
}

impl fmt::Display for SearchFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SearchFault::Busy => out.write_str("the search index is being written to by someone else"),
            SearchFault::Folder(cause) => write!(out, "the search index's folder: {cause}"),
            SearchFault::Engine(cause) => write!(out, "the search index: {cause}"),
        }
    }
}

impl std::error::Error for SearchFault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            SearchFault::Busy => None,
            SearchFault::Folder(cause) => Some(cause),
            SearchFault::Engine(cause) => Some(cause),
        }
    }
}

impl From<TantivyError> for SearchFault {
    fn from(fault: TantivyError) -> SearchFault {
        match fault {
            TantivyError::LockFailure(..) => SearchFault::Busy,
            other => SearchFault::Engine(Box::new(other)),
        }
    }
}

impl From<std::io::Error> for SearchFault {
    fn from(fault: std::io::Error) -> SearchFault {
        SearchFault::Folder(fault)
    }
}

/// The index. Cloning shares it; any thread may ask while one feeds. Its calls block: not for an async thread.
#[derive(Clone)]
pub struct Index(Arc<Inner>);

struct Inner {
    index: tantivy::Index,
    fields: Fields,
    reader: IndexReader,
    cursor: AtomicI64,
    writing: Mutex<()>,
}

impl Index {
    /// Opens the index in a folder of its own, or makes it. An index of another format, or one that is damaged, is
    /// thrown away and made anew, empty, with cursor 0.
    ///
    /// # Errors
    /// When the folder cannot be made, cleared or written.
    pub fn open(folder: &Path) -> Result<Index, SearchFault> {
        Index::over(store::open(folder)?)
    }

    /// An empty index in memory, for tests.
    ///
    /// # Errors
    /// When the engine fails.
    pub fn in_memory() -> Result<Index, SearchFault> {
        Index::over(store::in_memory()?)
    }

    fn over((index, fields): (tantivy::Index, Fields)) -> Result<Index, SearchFault> {
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).doc_store_cache_num_blocks(8);
        let reader = reader.try_into()?;
        let cursor = AtomicI64::new(store::cursor(&index)?);
        Ok(Index(Arc::new(Inner { index, fields, reader, cursor, writing: Mutex::new(()) })))
    }

    /// The outbox id up to which the index is fed; what was fed up to it is found.
    #[must_use]
    pub fn cursor(&self) -> i64 {
        self.0.cursor.load(Ordering::Acquire)
    }

    /// Sees what another process of the same folder has written since (an import, a re-index); cheap when nothing was.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn refresh(&self) -> Result<(), SearchFault> {
        let inner = &*self.0;
        let cursor = store::cursor(&inner.index)?;
        if cursor != self.cursor() {
            inner.reader.reload()?;
            inner.cursor.store(cursor, Ordering::Release);
        }
        Ok(())
    }

    /// Takes in changes, in their order, in one commit together with the cursor. They are found when it returns (and
    /// when [`Index::cursor`] says so, which may be a little earlier: merging of old parts comes last).
    ///
    /// # Errors
    /// When someone else is writing, or the folder cannot be written; then nothing has changed.
    pub fn feed(&self, changes: impl IntoIterator<Item = Change>, cursor: i64) -> Result<(), SearchFault> {
        self.write(store::FEED_MEMORY, cursor, |writer, fields| {
            for change in changes {
                match change {
                    Change::Put(document) => {
                        writer.delete_term(fields.thing(document.kind, document.id));
                        writer.add_document(fields.stored(&document))?;
                    }
                    Change::Remove { kind, id } => {
                        writer.delete_term(fields.thing(kind, id));
                    }
                }
            }
            Ok(())
        })
    }

    /// Forgets everything and takes in these documents, in one commit together with the cursor. Until then the old
    /// index is what is found. Memory stays bounded however many there are.
    ///
    /// # Errors
    /// When someone else is writing, or the folder cannot be written; then nothing has changed.
    pub fn rebuild(&self, documents: impl IntoIterator<Item = Document>, cursor: i64) -> Result<(), SearchFault> {
        self.write(store::REBUILD_MEMORY, cursor, |writer, fields| {
            writer.delete_all_documents()?;
            for document in documents {
                writer.add_document(fields.stored(&document))?;
            }
            Ok(())
        })
    }

    /// Writes, commits, lets readers see it, then lets parts be merged. The writer and its memory live only here.
    fn write(
        &self,
        memory: usize,
        cursor: i64,
        changes: impl FnOnce(&IndexWriter, &Fields) -> tantivy::Result<()>,
    ) -> Result<(), SearchFault> {
        let inner = &*self.0;
        let _alone = inner.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut writer = store::writer(&inner.index, memory)?;
        changes(&writer, &inner.fields)?;
        let mut commit = writer.prepare_commit()?;
        commit.set_payload(&store::payload(cursor));
        commit.commit()?;
        inner.reader.reload()?;
        inner.cursor.store(cursor, Ordering::Release);
        writer.wait_merging_threads()?;
        // The merged parts replace the old ones, whose files and memory this gives back.
        inner.reader.reload()?;
        Ok(())
    }

    /// The things that match, the best first, with the words marked.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn find(&self, asked: &Asked<'_>) -> Result<Found, SearchFault> {
        let question = Question::of(asked.words);
        let Some(matches) = self.matches(&question, Some(asked.page_language))? else {
            return Ok(Found::default());
        };
        let by_kind = matches.by_kind()?;
        let (total, best) = matches.best(asked.kind, asked.skip, asked.take)?;
        let mut marker = Marker::new(&question, asked.page_language);
        let mut hits = Vec::with_capacity(best.len());
        for thing in best {
            let stored = self.0.fields.read(matches.document(&thing)?);
            hits.push(marker.hit(matches.kind(&thing)?, thing.id, stored));
        }
        Ok(Found { total, by_kind, hits })
    }

    /// The row numbers of all things of a kind that match, in no order: for lists of bitmaps. Which things match does
    /// not depend on the page's language; it is asked for so that callers need not know that.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn matching(&self, words: &str, _page_language: &str, kind: &str) -> Result<Vec<i64>, SearchFault> {
        match self.matches(&Question::of(words), None)? {
            Some(matches) => matches.ids(kind),
            None => Ok(Vec::new()),
        }
    }

    fn matches(&self, question: &Question, rank_for: Option<&str>) -> Result<Option<Matches>, SearchFault> {
        if question.is_empty() {
            return Ok(None);
        }
        Matches::of(self.0.reader.searcher(), &self.0.fields, question, rank_for).map(Some)
    }
}
