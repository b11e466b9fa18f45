//! What each source says where sources differ, each claim with where it comes from.

use super::differ::Spelling;
use super::store::{DateRow, MoneyRow, SaidRow, TitleRow};
use crate::layout::{Said, word};
use crate::programme::evidence::Row;
use crate::programme::sheet::{self, Cells, as_found, number_before, numbers_after};
use m4d_kit::locale::{Words, escape};
use m4d_rules::money::Currency;
use m4d_rules::projects::{TextKind, text_shown};

/// Something about which sources differ.
pub struct Difference {
    /// What it is about, as HTML.
    pub title: String,
    /// What each source says: (the claim, where it comes from), as HTML.
    pub claims: Vec<(String, String)>,
}

/// What the page is made of.
pub struct Held {
    /// Every amount of the complete projects.
    pub money: Vec<MoneyRow>,
    /// Their planned dates and lengths.
    pub dates: Vec<DateRow>,
    /// Notes on sources.
    pub said: Vec<SaidRow>,
    /// The evidence of phase I.
    pub evidence: Vec<Row>,
    /// Figures of the programme, as they were found.
    pub programme: Vec<Cells>,
    /// The titles of the projects about which sources differ.
    pub titles: Vec<TitleRow>,
}

impl Held {
    fn figure(&self, key: &str) -> Option<&Cells> {
        self.programme.iter().find(|c| c.cell("key") == Some(key))
    }
}

/// How many projects each phase had, and how many members the network.
pub fn counts(w: &Words, held: &Held, listed: usize) -> Vec<Difference> {
    let first = Difference { title: escape(&w.text("figures-differ-phase-1")), claims: phase_1(w, held) };
    let mut second = vec![(
        escape(&w.n("projects-sum", listed)),
        w.rich("figures-from-list", &[], &[&format!("/{}/projects?phase=jmdi-2", w.language)]),
    )];
    let notes =
        held.said.iter().filter(|r| r.kind == "source").filter_map(|r| Some((r, number_before(&r.body, "projects")?)));
    second.extend(notes.map(|(r, n)| {
        (
            escape(&w.n("projects-sum", n)),
            format!("{} <small>{}</small>", source(w, &r.key, &r.title, None), as_found(w, &r.body)),
        )
    }));
    let members = held.figure("members");
    let found = members.and_then(|c| c.cell("value")).unwrap_or_default();
    let from = members.and_then(|c| c.html(w, "source")).unwrap_or_default();
    let member = |claim: &str| {
        (as_found(w, claim.trim()), format!("{from} <small>{}</small>", escape(&w.text("figures-not-computed"))))
    };
    let third = found.split(';').filter(|c| !c.trim().is_empty()).map(member).collect();
    [
        first,
        Difference { title: escape(&w.text("figures-differ-phase-2")), claims: second },
        Difference { title: escape(&w.text("figures-differ-members")), claims: third },
    ]
    .into_iter()
    .filter(|d| d.claims.len() > 1)
    .collect()
}

fn phase_1(w: &Words, held: &Held) -> Vec<(String, String)> {
    let Some(listed) = held.figure("phase1") else {
        return Vec::new();
    };
    let from = listed.cell("source").unwrap_or_default();
    let page = from.split(';').next().unwrap_or_default();
    let projects = |n: i64| escape(&w.n("projects-sum", n));
    let mut claims: Vec<(String, String)> = number_before(listed.cell("value").unwrap_or_default(), "projects")
        .map(|n| (projects(n), sheet::source(w, page)))
        .into_iter()
        .collect();
    claims
        .extend(numbers_after(from, "say").into_iter().map(|n| (projects(n), escape(&w.text("figures-other-pages")))));
    let call = held.figure("phase1_call");
    let selected = call.and_then(|c| number_before(c.cell("value")?, "selected"));
    let told = call.and_then(|c| c.html(w, "source")).unwrap_or_default();
    claims.extend(selected.map(|n| (escape(&w.n("figures-selected", n)), told)));
    let proved = crate::programme::evidence::proved(&held.evidence);
    let path = format!("/{}/programmes/jmdi/phase-1", w.language);
    claims.push((escape(&w.n("projects-sum", proved)), w.rich("figures-from-evidence", &[], &[&path])));
    claims
}

/// What is said of one project's money.
pub fn amounts(w: &Words, held: &Held, project: i64) -> Difference {
    let claim = |m: &MoneyRow| {
        let known = m.currency.as_deref().and_then(Currency::parse);
        let amount = w.amount(m.minor, known.map_or(2, |c| c.exponent()));
        let amount =
            known.map_or_else(|| w.it("figures-no-currency", amount.as_str()), |c| format!("{} {amount}", c.code()));
        let exactness = if m.exactness == "exact" {
            String::new()
        } else {
            format!("{}{}", escape(&w.text("comma")), word(w, "exactness", &m.exactness))
        };
        let note = m.note.as_deref().map(|note| format!(" <small>{}</small>", as_found(w, note))).unwrap_or_default();
        let from = source(w, &m.source, &m.title, m.language.as_deref());
        (
            format!("<bdi>{}</bdi>", escape(&amount)),
            format!("{}{exactness}: {from}{note}", escape(&word(w, "money", &m.kind))),
        )
    };
    let claims = held.money.iter().filter(|m| m.project == project && m.superseded == 0).map(claim).collect();
    Difference { title: about(w, held, project, "figures-differ-amount"), claims }
}

/// What is said of one project's length.
pub fn lengths(w: &Words, held: &Held, (project, printed, dates): (i64, i64, i64)) -> Difference {
    let from = |kind: &str| {
        let row = held.dates.iter().find(|d| d.project == project && d.kind == kind);
        row.map(|d| source(w, &d.source, &d.title, d.language.as_deref())).unwrap_or_default()
    };
    let claims = vec![
        (
            escape(&w.n("figures-months-long", printed)),
            format!("{} {}", escape(&w.text("figures-as-printed")), from("duration_planned")),
        ),
        (
            escape(&w.n("figures-months-long", dates)),
            format!("{} {}", escape(&w.text("figures-by-dates")), from("start_planned")),
        ),
    ];
    Difference { title: about(w, held, project, "figures-differ-length"), claims }
}

/// How a place is spelt in a name as printed, and elsewhere.
pub fn spelling(w: &Words, s: &Spelling) -> Difference {
    let href = format!("/{}/organisations/{}", w.language, s.organisation);
    let printed = format!(
        "{} <a href=\"{href}\"{}>{}</a>",
        escape(&w.text("figures-printed-name")),
        Said::new("", "en", w.language).attributes(),
        escape(&s.printed)
    );
    let bdi = |word: &str| format!("<bdi>{}</bdi>", escape(word));
    Difference {
        title: w.rich("figures-differ-spelling", &[("place", s.place.as_str().into())], &[]),
        claims: vec![(bdi(&s.word), printed), (bdi(&s.place), escape(&w.text("figures-place-name")))],
    }
}

/// A heading about a project, which leads to its page.
fn about(w: &Words, held: &Held, project: i64, message: &str) -> String {
    let mine: Vec<&TitleRow> = held.titles.iter().filter(|t| t.project == project).collect();
    let known: Vec<(&str, TextKind)> =
        mine.iter().map(|t| (t.language.as_str(), TextKind::parse(&t.kind).unwrap_or(TextKind::Printed))).collect();
    let shown = text_shown(&known, w.language).and_then(|at| mine.get(at));
    let link = shown.map(|t| {
        let said = Said::new(t.body.as_str(), &t.language, w.language);
        format!(
            "<a href=\"/{}/projects/{}\"{}>{}</a>",
            w.language,
            escape(&t.key),
            said.attributes(),
            escape(&said.text)
        )
    });
    format!("{} {}", escape(&w.text(message)), link.unwrap_or_default())
}

/// A source as a link.
fn source(w: &Words, key: &str, title: &str, language: Option<&str>) -> String {
    let said = Said::new(title, language.unwrap_or("en"), w.language);
    format!("<a href=\"/{}/sources#{}\"{}>{}</a>", w.language, escape(key), said.attributes(), escape(&said.text))
}
