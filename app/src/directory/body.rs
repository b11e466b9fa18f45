//! An organisation as its people see it: what it is, how far it is verified, who speaks for it, what can be done.

use super::own::{self, Own};
use super::own_store::{self as store, StepRow};
use super::verification::state::RENEWAL_DUE;
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::{Said, Shell, own_name, render, word};
use askama::Template;
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask;
use m4d_kit::locale::{Words, escape};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::verification::Step;
use m4d_rules::language::Language;
use m4d_rules::rights::{Act, Decision};
use std::sync::Arc;

/// The query's parameters: what was just done, so that the page says so.
pub const PARAMS: &[&str] = &["done"];

/// Acts that the page lists.
const MOST_ACTS: i64 = 10;

#[derive(Template)]
#[template(path = "directory/body.html")]
struct Page<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    name: Said,
    what: String,
    /// What was just done, in a sentence.
    done: Option<String>,
    verified: bool,
    /// Its public page.
    public: Option<String>,
    state: String,
    /// The steps: (name, day it was taken, whether it is the next one).
    steps: Vec<(String, Option<String>, bool)>,
    /// Who speaks for it: (name, role, further words).
    speakers: Vec<(String, String, Vec<String>)>,
    /// What it says of itself: (what, value as HTML).
    facts: Vec<(String, String)>,
    /// What can be done: (text, what it is for, address).
    links: Vec<(String, String, String)>,
    /// What was done as it: (day, act, who).
    acts: Vec<(String, String, Option<String>)>,
}

/// Only for those who are verified.
const ASSISTED: &str = "/assisted";

/// What can be done: (message, path below the organisation, act of the table).
const LINKS: &[(&str, &str, Act)] = &[
    ("own-verification", "/verification", Act::SeeUnverified),
    ("own-profile", "/profile", Act::EditOrganisation),
    ("own-names", "/names", Act::EditOrganisation),
    ("own-contact", "/contact", Act::EditOrganisation),
    ("own-corridors", "/corridors", Act::EditOrganisation),
    ("own-representatives", "/representatives", Act::SeeUnverified),
    ("own-assisted", ASSISTED, Act::Invite),
    ("own-audit", "/audit", Act::ReadAudit),
];

/// `GET /my/organisations/{id}`
///
/// # Errors
/// [`Stop::Missing`] for those who do not speak for it.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let own = own::of_address(&mut db, &asked, &me, now).await?;
    own.needs(&me, Act::SeeUnverified, now)?;
    let steps = db.all(&store::LIST_STEPS, (own.id,)).await?;
    let speakers = db.all(&store::LIST_SPEAKERS, (own.id, now.0, me.id)).await?;
    let may_know = own.may(&me, Act::SeeWhoWrote, now) != Decision::NotFound;
    let acts = if may_know { db.all(&store::LIST_WRITTEN, (own.id, me.id, MOST_ACTS)).await? } else { Vec::new() };
    drop(db);
    let day = |at: i64| w.day(Moment(at).day());
    let act = |row: store::WrittenRow| {
        let message = format!("audit-act-{}", row.act.replace('_', "-"));
        (day(row.at), if w.has(&message) { w.text(&message) } else { row.act }, row.name)
    };
    let speaker = |row: store::SpeakerRow| {
        let mut more: Vec<String> = row.unit.into_iter().chain(row.mandate).collect();
        more.extend(row.mandate_ends.map(|at| w.it("own-until", day(at))));
        (row.name, word(w, "speaker", &row.role), more)
    };
    let done = asked.param("done").map(|done| format!("own-done-{done}")).filter(|message| w.has(message));
    render(&Page {
        w,
        name: heading(&own, asked.language),
        what: [word(w, "nature", &own.row.nature), app.countries.name(&own.row.country, w.language)]
            .join(&w.text("comma")),
        done: done.map(|message| w.text(&message)),
        verified: own.is_verified(),
        public: own.is_verified().then(|| public(&app, &own, asked.language)).flatten(),
        state: match steps.iter().any(|step| step.step == RENEWAL_DUE && step.ended_at.is_none()) {
            true => w.text("stands-to-be-renewed"),
            false => w.text(&format!("own-step-{}", own.step.as_deref().unwrap_or("none"))),
        },
        steps: taken(w, &steps),
        speakers: speakers.into_iter().map(speaker).collect(),
        facts: facts(w, &own),
        links: links(w, &own, &me, now),
        acts: acts.into_iter().map(act).collect(),
        shell: shell(&app, &asked, own.name.clone()),
    })
    .map_err(Stop::from)
}

/// The frame of a page below an organisation of mine.
pub fn shell<'a>(app: &'a App, asked: &Asked, title: String) -> Shell<'a> {
    let w = app.words(asked.language);
    let mut shell = Shell::new(app, asked, "my", title).under(w.text("my-title"), "/my");
    shell = shell.under(w.text("mine-title"), "/my/organisations");
    shell.unlisted = true;
    shell
}

/// Its name for a page in a language.
pub fn heading(own: &Own, page: Language) -> Said {
    Said::new(own.name.as_str(), own.name_language.as_deref().unwrap_or_default(), page)
}

/// The address of its public page.
fn public(app: &App, own: &Own, page: Language) -> Option<String> {
    let register = app.register();
    let body = register.body(own.record.unwrap_or(own.id)).or_else(|| register.body(own.id))?;
    Some(format!("/{page}/organisations/{}", body.slug))
}

fn taken(w: &Words, rows: &[StepRow]) -> Vec<(String, Option<String>, bool)> {
    let day = |step: &Step| {
        let at = rows.iter().filter(|row| row.step == step.code() && row.ended_at.is_none()).map(|row| row.at).max();
        at.map(|at| w.day(Moment(at).day()))
    };
    let days: Vec<Option<String>> = Step::ALL.iter().map(day).collect();
    let next = days.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
    let step = |(n, (step, day)): (usize, (&Step, &Option<String>))| {
        (word(w, "own-steps", step.code()), day.clone(), n == next)
    };
    Step::ALL.iter().zip(&days).enumerate().map(step).collect()
}

fn facts(w: &Words, own: &Own) -> Vec<(String, String)> {
    let none = || format!("<span class=\"none\">{}</span>", escape(&w.text("own-not-said")));
    let text = |text: Option<&str>| text.map_or_else(none, |t| format!("<bdi>{}</bdi>", escape(t)));
    let row = &own.row;
    let level = row.level.as_deref().map(|level| word(w, "level", level));
    let languages: Vec<String> =
        row.languages.split_whitespace().filter_map(Language::parse).map(|l| own_name(l).to_owned()).collect();
    let languages = if languages.is_empty() { none() } else { escape(&w.list(languages)) };
    let mut facts = vec![(w.text("organisation-seat"), text(row.place.as_deref()))];
    facts.extend(level.map(|level| (w.text("organisation-level"), escape(&level))));
    facts.extend([
        (w.text("facet-language"), languages),
        (w.text("organisation-site"), text(row.site.as_deref())),
        (w.text("organisation-contact"), text(row.contact.as_deref())),
        (w.text("own-mailbox"), text(row.mailbox.as_deref())),
    ]);
    facts
}

fn links(w: &Words, own: &Own, me: &Me, now: Moment) -> Vec<(String, String, String)> {
    let may = |(_, path, act): &&(&str, &str, Act)| {
        own.may(me, *act, now) != Decision::NotFound && (*path != ASSISTED || own.is_verified())
    };
    let link = |(message, path, _): &(&str, &str, Act)| {
        let href = format!("/{}/my/organisations/{}{path}", w.language, own.id);
        (w.text(message), w.text(&format!("{message}-text")), href)
    };
    LINKS.iter().filter(may).map(link).collect()
}
