//! Search: everything that can be found, in any language, with the words marked.

use crate::app::App;
use crate::layout::{Shell, render};
use askama::Template;
use m4d_kit::address;
use m4d_kit::fault::Fault;
use m4d_kit::locale::{Words, escape, typed};
use m4d_kit::route::{Answer, Asked, Problem, Stop};
use m4d_kit::search::{self, Piece};
use m4d_rules::language::Language;
use std::sync::Arc;

/// The query's parameters.
pub const PARAMS: &[&str] = &["q", "kind", "page"];
/// Finds on a page.
const PAGE: usize = 10;
/// Nobody reads further; better words help more.
const LAST_PAGE: usize = 50;
/// The kinds of things that can be found.
const KINDS: &[&str] = &["project", "organisation", "evidence"];

#[derive(Template)]
#[template(path = "search/find.html")]
struct Find<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    words: String,
    /// The heading, as HTML.
    heading: String,
    total: usize,
    hits: Vec<Hit>,
    kinds: Vec<KindLink>,
    next: Option<String>,
    previous: Option<String>,
}

impl Find<'_> {
    fn none(&self) -> String {
        self.w.it("search-none", typed(&self.words))
    }
}

/// A find.
struct Hit {
    kind: String,
    href: String,
    /// HTML with the words marked.
    title: String,
    excerpt: String,
    attributes: String,
    foreign: Option<String>,
}

/// A kind with its count.
struct KindLink {
    text: String,
    count: String,
    href: String,
    current: bool,
}

/// `GET /search`
pub async fn find(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let words = asked.param("q").unwrap_or_default().to_owned();
    let kind = asked.param("kind").map(ToOwned::to_owned);
    let page = read(&asked, &words, kind.as_deref())?;
    let (index, language, looked, of) = (app.search.clone(), asked.language.code(), words.clone(), kind.clone());
    let found = tokio::task::block_in_place(|| {
        index.find(&search::Asked {
            words: &looked,
            page_language: language,
            kind: of.as_deref(),
            skip: (page - 1) * PAGE,
            take: PAGE,
        })
    });
    let found = found.map_err(|e| Fault::new(format!("the search index: {e}")))?;
    let here = |kind: Option<&str>, page: usize| {
        let number = page.to_string();
        let pairs = [("q", Some(words.as_str())), ("kind", kind), ("page", (page > 1).then_some(number.as_str()))];
        format!("/{}/search{}", asked.language, address::query(pairs.into_iter().filter_map(|(n, v)| Some((n, v?)))))
    };
    let all: usize = found.by_kind.iter().map(|(_, n)| n).sum();
    let kinds = std::iter::once((None, all)).chain(found.by_kind.iter().map(|(k, n)| (Some(k.as_str()), *n)));
    let link = |(of, n): (Option<&str>, usize)| KindLink {
        text: of.map_or_else(|| w.text("found-all"), |k| w.text(&format!("found-{k}"))),
        count: w.number(i64::try_from(n).unwrap_or(i64::MAX)),
        href: here(of, 1),
        current: of == kind.as_deref(),
    };
    let title = if words.is_empty() { w.text("search-title") } else { w.it("search-title-words", &words) };
    let heading = match words.is_empty() {
        true => w.html(&title),
        false => w.html(&w.it("search-title-words", typed(&words))),
    };
    let mut shell = Shell::new(&app, &asked, "search", title);
    shell.unlisted = true;
    shell.here = w.text("menu-search");
    render(&Find {
        w,
        total: found.total,
        kinds: kinds.map(link).collect(),
        next: (page * PAGE < found.total && page < LAST_PAGE).then(|| here(kind.as_deref(), page + 1)),
        previous: (page > 1).then(|| here(kind.as_deref(), page - 1)),
        hits: found.hits.iter().map(|h| hit(w, h)).collect(),
        words,
        heading,
        shell,
    })
    .map_err(Stop::from)
}

/// The page's number, if everything in the address can be used.
fn read(asked: &Asked, words: &str, kind: Option<&str>) -> Result<usize, Stop> {
    let mut problems = Vec::new();
    if words.chars().count() > 256 {
        problems.push(Problem::new("refused-words", words));
    }
    if let Some(other) = kind.filter(|k| !KINDS.contains(k)) {
        problems.push(Problem::new("refused-kind", other));
    }
    let page = asked.param("page").map_or(Some(1), |p| p.parse::<usize>().ok().filter(|p| (2..=LAST_PAGE).contains(p)));
    if page.is_none() {
        problems.push(Problem::new("refused-page", asked.param("page").unwrap_or_default()));
    }
    match page {
        Some(page) if problems.is_empty() => Ok(page),
        _ => Err(Stop::Refused(problems)),
    }
}

fn hit(w: &Words, hit: &search::Hit) -> Hit {
    let path = match hit.kind.as_str() {
        "organisation" => format!("/organisations/{}", hit.key),
        "evidence" => format!("/programmes/jmdi/phase-1#e{}", hit.key),
        _ => format!("/projects/{}", hit.key),
    };
    // A name stays a name, whatever language the words beside it are in.
    let language = hit.language.as_deref().filter(|l| *l != w.language.code() && hit.kind != "organisation");
    let direction = |l: &str| Language::parse(l).map_or("ltr", Language::direction);
    Hit {
        kind: w.text(&format!("found-one-{}", hit.kind)),
        href: format!("/{}{path}", w.language),
        title: marked(&hit.title),
        excerpt: marked(&hit.excerpt),
        attributes: language.map_or_else(
            || " dir=\"auto\"".to_owned(),
            |l| format!(" lang=\"{}\" dir=\"{}\"", escape(l), direction(l)),
        ),
        foreign: language.map(|l| w.text(&format!("language-{l}"))),
    }
}

fn marked(pieces: &[Piece]) -> String {
    let piece = |p: &Piece| {
        if p.mark { format!("<mark>{}</mark>", escape(&p.text)) } else { escape(&p.text) }
    };
    pieces.iter().map(piece).collect()
}
