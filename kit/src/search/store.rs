//! What the index holds and where: its fields, its folder, its writer.

use std::ffi::OsStr;
use std::path::Path;

use tantivy::directory::error::LockError;
use tantivy::directory::{INDEX_WRITER_LOCK, MmapDirectory};
use tantivy::merge_policy::LogMergePolicy;
use tantivy::schema::{FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value};
use tantivy::{Directory, IndexSettings, IndexWriter, ReloadPolicy, TantivyDocument, TantivyError, Term};

use super::analyse::{self, EVERY, FOLDED, LANGUAGES};
use super::{Document, SearchFault};

/// The format of what is written. Raise it when an analysis or the meaning of a field changes: old indexes are then
/// made anew.
const FORMAT: u32 = 1;
/// Memory of the writer for a few changes, in bytes (the engine's least).
pub(super) const FEED_MEMORY: usize = 15_000_000;
/// Memory of the writer when everything is written anew, in bytes.
pub(super) const REBUILD_MEMORY: usize = 50_000_000;
/// A part of which so much is no longer valid is written anew.
const STALE: f32 = 0.3;

/// The fields of the index. A thing is one document; its texts are several values of the same fields.
pub(super) struct Fields {
    thing: Field,
    kind: Field,
    id: Field,
    key: Field,
    language: Field,
    title: Field,
    body: Field,
    /// Each language's stems, in the order of [`LANGUAGES`].
    pub(super) stemmed: [Field; LANGUAGES.len()],
    /// All stems of texts in no language that has a stemmer.
    pub(super) every: Field,
    /// Every text, folded.
    pub(super) any: Field,
    /// All stems of all titles: weighs, but decides nothing.
    pub(super) titles: Field,
}

/// A text as it was stored.
pub(super) struct StoredText {
    pub(super) language: Option<String>,
    pub(super) title: String,
    pub(super) body: String,
}

/// What is stored of a thing.
pub(super) struct Stored {
    pub(super) key: String,
    pub(super) texts: Vec<StoredText>,
}

/// The fast columns, by the names that the schema gives them.
pub(super) const KIND: &str = "kind";
pub(super) const ID: &str = "id";

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let words = |analysis: &str| {
        // Frequencies, no positions: nothing asks for phrases.
        let indexing = TextFieldIndexing::default().set_index_option(IndexRecordOption::WithFreqs);
        TextOptions::default().set_indexing_options(indexing.set_tokenizer(analysis))
    };
    let fields = Fields {
        thing: schema.add_text_field("thing", STRING),
        kind: schema.add_text_field(KIND, FAST),
        id: schema.add_i64_field(ID, FAST),
        key: schema.add_text_field("key", STORED),
        language: schema.add_text_field("language", STORED),
        title: schema.add_text_field("title", STORED),
        body: schema.add_text_field("body", STORED),
        stemmed: LANGUAGES.map(|language| schema.add_text_field(language, words(language))),
        every: schema.add_text_field("every", words(EVERY)),
        any: schema.add_text_field("any", words(FOLDED)),
        titles: schema.add_text_field("titles", words(EVERY)),
    };
    (schema.build(), fields)
}

impl Fields {
    /// The term under which a thing is found again, to be replaced or removed.
    pub(super) fn thing(&self, kind: &str, id: i64) -> Term {
        Term::from_field_text(self.thing, &thing(kind, id))
    }

    /// A thing as the engine takes it.
    pub(super) fn stored(&self, document: &Document) -> TantivyDocument {
        let mut stored = TantivyDocument::new();
        stored.add_text(self.thing, thing(document.kind, document.id));
        stored.add_text(self.kind, document.kind);
        stored.add_i64(self.id, document.id);
        stored.add_text(self.key, &document.key);
        for text in &document.texts {
            let of = |language| LANGUAGES.iter().position(|known| *known == language);
            let language = text.language.and_then(of).and_then(|at| self.stemmed.get(at));
            stored.add_text(self.language, text.language.unwrap_or_default());
            stored.add_text(self.title, &text.title);
            stored.add_text(self.body, &text.body);
            stored.add_text(self.titles, &text.title);
            for part in [&text.title, &text.body] {
                stored.add_text(*language.unwrap_or(&self.every), part);
                stored.add_text(self.any, part);
            }
        }
        stored
    }

    /// What the engine has stored of a thing. The values of a field come back in the order in which they were given.
    pub(super) fn read(&self, document: TantivyDocument) -> Stored {
        let values = |field| {
            let all = document.get_all(field);
            all.map(|value| value.as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        let titles_and_bodies = values(self.title).into_iter().zip(values(self.body));
        let texts = values(self.language).into_iter().zip(titles_and_bodies);
        Stored {
            key: values(self.key).into_iter().next().unwrap_or_default(),
            texts: texts
                .map(|(language, (title, body))| StoredText {
                    language: Some(language).filter(|code| !code.is_empty()),
                    title,
                    body,
                })
                .collect(),
        }
    }
}

fn thing(kind: &str, id: i64) -> String {
    format!("{kind}/{id}")
}

/// An empty index in memory.
pub(super) fn in_memory() -> Result<(tantivy::Index, Fields), SearchFault> {
    let (schema, fields) = schema();
    let index = tantivy::Index::builder().schema(schema).tokenizers(analyse::analyses()).create_in_ram()?;
    Ok((index, fields))
}

/// The index in a folder: the one that is there, if it is whole and of this format, else a new one.
pub(super) fn open(folder: &Path) -> Result<(tantivy::Index, Fields), SearchFault> {
    std::fs::create_dir_all(folder)?;
    let (schema, fields) = schema();
    let mut index = match whole(folder, &schema) {
        Some(index) => index,
        None => anew(folder, schema)?,
    };
    index.set_tokenizers(analyse::analyses());
    Ok((index, fields))
}

/// A new index in place of one that seemed damaged. Seen while someone writes, a whole one may seem so: it is thrown
/// away only by who holds the writer's lock, after another look.
fn anew(folder: &Path, schema: Schema) -> Result<tantivy::Index, SearchFault> {
    let directory = MmapDirectory::open(folder).map_err(TantivyError::from)?;
    let _alone = directory.acquire_lock(&INDEX_WRITER_LOCK).map_err(|fault| match fault {
        LockError::LockBusy => SearchFault::Busy,
        other => SearchFault::Folder(std::io::Error::other(other)),
    })?;
    if let Some(index) = whole(folder, &schema) {
        return Ok(index);
    }
    tracing::info!("no search index that is whole and of this format: it is made anew");
    clear(folder)?;
    Ok(tantivy::Index::create(directory, schema, IndexSettings::default())?)
}

/// The index that is there, unless it is missing, damaged or of another format. Every byte of its files is read and
/// compared with its checksum, since the engine trusts what it maps.
fn whole(folder: &Path, schema: &Schema) -> Option<tantivy::Index> {
    let opened = || -> tantivy::Result<Option<tantivy::Index>> {
        let index = tantivy::Index::open_in_dir(folder)?;
        let metas = index.load_metas()?;
        let known = metas.segments.is_empty() || metas.payload.as_deref().and_then(cursor_of).is_some();
        let whole = index.schema() == *schema && known && index.validate_checksum()?.is_empty();
        if whole {
            // The parts can be opened; the checksums say nothing of a list of parts that does not fit them.
            index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        }
        Ok(whole.then_some(index))
    };
    match opened() {
        Ok(index) => index,
        Err(fault) => {
            tracing::info!(%fault, "the search index cannot be read");
            None
        }
    }
}

/// Removes the engine's files from a folder, and no others: a wrong folder in the configuration must cost nothing.
fn clear(folder: &Path) -> Result<(), std::io::Error> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let stem = path.file_stem().and_then(OsStr::to_str).unwrap_or_default();
        let part = stem.split('.').next().unwrap_or_default();
        let of_a_part = part.len() == 32 && part.bytes().all(|letter| letter.is_ascii_hexdigit());
        let of_the_whole = matches!(path.file_name().and_then(OsStr::to_str), Some("meta.json" | ".managed.json"));
        if (of_a_part || of_the_whole) && path.is_file() {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// A writer of one thread. There can be one at a time.
pub(super) fn writer(index: &tantivy::Index, memory: usize) -> Result<IndexWriter, SearchFault> {
    let writer = index.writer_with_num_threads(1, memory)?;
    let mut merging = LogMergePolicy::default();
    merging.set_del_docs_ratio_before_merge(STALE);
    writer.set_merge_policy(Box::new(merging));
    Ok(writer)
}

/// What a commit says of itself: the format and the cursor.
pub(super) fn payload(cursor: i64) -> String {
    format!("{FORMAT} {cursor}")
}

/// The cursor in a commit's payload of this format.
fn cursor_of(payload: &str) -> Option<i64> {
    let (format, cursor) = payload.split_once(' ')?;
    (format == FORMAT.to_string()).then(|| cursor.parse().ok()).flatten()
}

/// The cursor of the last commit; 0 when there was none.
pub(super) fn cursor(index: &tantivy::Index) -> Result<i64, SearchFault> {
    Ok(index.load_metas()?.payload.as_deref().and_then(cursor_of).unwrap_or(0))
}
