//! One organisation at the directory desk: its steps, and the evidence that was given. Only for an officer in whose scope
//! it lies, who has no part in it, with a fresh factor.

use super::state::{self, State, is_concerned};
use super::{desk_second, page, store};
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::layout::form::{Ask, Choice, Kind, Sheet};
use crate::layout::{Shell, word};
use m4d_kit::audit::{self, Entry};
use m4d_kit::clock::Moment;
use m4d_kit::db::{Ask as Reads, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::verification::{Evidence, Standing};
use m4d_rules::rights::{Act, Role, Scope, ScopeKind};
use m4d_rules::spans::YEAR;
use m4d_rules::when::Day;
use std::sync::Arc;

/// A verification holds so long unless the officer sets another day.
const HOLDS: i64 = 2 * YEAR;
/// By what an officer may go.
pub const EVIDENCE: [Evidence; 6] = [
    Evidence::Document,
    Evidence::Register,
    Evidence::OfficialAct,
    Evidence::Contact,
    Evidence::OwnDomain,
    Evidence::Vouching,
];

/// `GET /desk/organisations/{id}`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let (me, organisation) = officer(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, (&me, organisation), typed.as_ref(), &[]).await
}

/// The officer who may see an organisation's evidence, with a factor that is fresh; to everybody else, and to officers
/// elsewhere or with a part in it, nothing is there.
///
/// # Errors
/// [`Stop::Missing`], or the way to the second factor.
pub async fn officer(app: &App, asked: &Asked, visit: &Visit) -> Result<(Me, i64), Stop> {
    let (within, organisation) = place(app, asked, visit).await?;
    let me = me::staff(app, asked, visit, Act::Verify, &within).await?;
    let organisation = unconcerned(app, organisation, &me).await?;
    if !me.fresh(app.now()) {
        me::fresh(app, asked, visit, None, &asked.address).await?;
    }
    Ok((me, organisation))
}

/// The same for a form; `back` is the page it stands on.
///
/// # Errors
/// As [`officer`].
pub async fn officer_acts(app: &App, asked: &Asked, visit: &Visit, form: &Form, back: &str) -> Result<(Me, i64), Stop> {
    let (within, organisation) = place(app, asked, visit).await?;
    let me = me::staff_fresh(app, asked, visit, Act::Verify, &within, form, back).await?;
    let organisation = unconcerned(app, organisation, &me).await?;
    Ok((me, organisation))
}

/// Where the organisation of an address lies, and its number; nowhere and none if there is no such one in the scopes of
/// whoever asks. Whoever has none is not even looked up for, so that time tells nothing either.
async fn place(app: &App, asked: &Asked, visit: &Visit) -> Result<(Vec<Scope>, Option<i64>), Fault> {
    let Ok(id) = asked.part("id").parse::<i64>() else { return Ok((Vec::new(), None)) };
    let Some(me) = me::half(app, visit).await? else { return Ok((Vec::new(), None)) };
    let mine: Vec<Scope> =
        me.rights.iter().filter(|right| right.role == Role::Directory).map(|right| right.scope.clone()).collect();
    if mine.is_empty() {
        return Ok((Vec::new(), None));
    }
    let site = i64::from(mine.iter().any(|scope| scope.kind() == ScopeKind::Site));
    let mut countries = mine.iter().filter(|s| s.kind() == ScopeKind::Country).map(|s| s.value().to_owned());
    let mut next = || countries.next().unwrap_or_default();
    let takes = (id, site, next(), next(), next(), next());
    let found = app.read().await?.one(&store::FIND_PLACE, takes).await?;
    Ok(found.map_or((Vec::new(), None), |body| (scopes(&body.country), Some(body.id))))
}

/// The scopes in which a country's organisations lie.
pub fn scopes(country: &str) -> Vec<Scope> {
    Scope::of(ScopeKind::Country, country).into_iter().collect()
}

async fn unconcerned(app: &App, organisation: Option<i64>, me: &Me) -> Result<i64, Stop> {
    let organisation = organisation.ok_or(Stop::Missing)?;
    let mut db = app.read().await?;
    if is_concerned(&mut db, organisation, me.id).await? { Err(Stop::Missing) } else { Ok(organisation) }
}

/// The frame of a page about an organisation at the desk.
pub fn shell<'a>(app: &'a App, asked: &Asked, title: &str, name: &str, organisation: Option<i64>) -> Shell<'a> {
    let w = app.words(asked.language);
    let shell = Shell::new(app, asked, "my", w.text(title));
    let shell = shell.under(w.text("my-desk"), "/desk").under(w.text("verify-desk"), "/desk/organisations");
    match organisation {
        Some(id) => shell.under(name.to_owned(), &format!("/desk/organisations/{id}")),
        None => shell,
    }
}

/// The page with what was typed and what is wrong with it.
///
/// # Errors
/// The database fails.
pub async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    (me, organisation): (&Me, i64),
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let state = State::load(&mut db, organisation, now).await?.ok_or(Stop::Missing)?;
    let name = state::name(&mut db, organisation, w.language).await?;
    let given = db.all(&store::LIST_EVIDENCE, (organisation,)).await?;
    let rivals = state::same_site(&mut db, &state.body, w.language).await?;
    let proposed = desk_second::proposed(&mut db, organisation, now).await?;
    drop(db);
    let mut shell = shell(app, asked, "verify-desk", &name, None);
    shell.here.clone_from(&name);
    shell.title = name;
    if !wrong.is_empty() {
        shell.address = Some(format!("/desk/organisations/{organisation}"));
    }
    let standing = state.standing(now);
    let mut ask = Ask::new(shell);
    ask.facts = body_facts(app, w, &state, standing);
    if !rivals.is_empty() {
        ask.facts.push((w.text("verify-same-site"), w.html(&w.list(rivals))));
    }
    for step in &state.steps {
        ask.facts.push((word(w, "step", &step.step), step_fact(w, step)));
    }
    for row in &given {
        ask.facts.push((w.it("verify-given", w.day(Moment(row.at).day())), given_fact(w, row)));
    }
    if asked.param("done").is_some() {
        ask = ask.done("verify-done");
    }
    let at = |page: &str| format!("/{}/desk/organisations/{organisation}/{page}", w.language);
    ask.notes.push(w.rich("verify-links", &[], &[&at("claims"), &at("merge")]));
    if standing == Standing::Claimed {
        let day = holds_until(now);
        ask = desk_second::asked(ask, visit, (me, organisation), proposed.as_ref(), &day, (typed, wrong));
    }
    let sheets = forms(&ask.shell, visit, organisation, standing, now, (typed, wrong));
    for sheet in sheets {
        ask = ask.sheet(sheet);
    }
    Ok(ask.unplaced(wrong).next("verify-next").answer()?)
}

/// The day to which a verification holds unless the officer sets another, as a field takes it.
fn holds_until(now: Moment) -> String {
    let day = Day(Moment(now.0 + HOLDS).day()).ymd();
    format!("{:04}-{:02}-{:02}", day.0, day.1, day.2)
}

fn body_facts(app: &App, w: &Words, state: &State, standing: Standing) -> Vec<(String, String)> {
    let body = &state.body;
    let none = || w.html(&w.text("not-recorded"));
    let country = if body.country.is_empty() { none() } else { w.html(&app.countries.name(&body.country, w.language)) };
    let text = |it: &Option<String>| it.as_deref().map_or_else(none, |text| w.html(text));
    vec![
        (w.text("verify-standing"), w.html(&page::standing_word(w, standing))),
        (w.text("verify-nature"), w.html(&word(w, "nature", &body.nature))),
        (w.text("verify-country"), country),
        (w.text("verify-place"), text(&body.place)),
        (w.text("verify-site"), text(&body.site)),
        (w.text("verify-mailbox"), text(&body.mailbox)),
    ]
}

fn step_fact(w: &Words, step: &store::StepRow) -> String {
    let mut said = vec![w.html(&w.day(Moment(step.at).day())), w.html(&word(w, "evidence", &step.evidence))];
    said.extend(step.by_name.as_deref().map(|name| w.html(name)));
    said.push(format!("<span dir=\"auto\">{}</span>", w.html(&step.reason)));
    if let Some(ended) = step.ended_at {
        said.push(w.html(&w.it("verification-ended", w.day(Moment(ended).day()))));
        said.extend(step.end_reason.as_deref().map(|reason| w.html(&state::end_reason(w, reason))));
    }
    said.retain(|part| !part.is_empty());
    said.join("<br>")
}

/// What an owner gave. The address is text, not a link: it was typed by somebody whom nobody has checked yet.
fn given_fact(w: &Words, row: &store::EvidenceRow) -> String {
    let link = row.link.as_deref().map(|link| format!("<br><bdi>{}</bdi>", w.html(link)));
    format!("<span dir=\"auto\">{}</span>{}", w.html(&row.body), link.unwrap_or_default())
}

fn forms<'a>(
    shell: &Shell<'a>,
    visit: &Visit,
    organisation: i64,
    standing: Standing,
    now: Moment,
    (typed, wrong): (Option<&Form>, &[(&'static str, String)]),
) -> Vec<Sheet<'a>> {
    let w = shell.w;
    let kinds = || EVIDENCE.iter().map(|kind| Choice::new(kind.code(), word(w, "evidence", kind.code()))).collect();
    let to = |act: &str| format!("/desk/organisations/{organisation}/{act}");
    let mut sheets = Vec::new();
    if matches!(standing, Standing::Vouched | Standing::ToBeRenewed(_)) {
        let button = if standing == Standing::Vouched { "verify-verify-button" } else { "verify-renew-button" };
        sheets.push(
            Sheet::new(shell, &to("verify"), visit.token(), button)
                .titled(button)
                .typed(typed)
                .ask(Kind::One, "evidence", "verify-evidence", "")
                .choices(kinds())
                .ask(Kind::Lines, "reason", "verify-reason", "")
                .ask(Kind::Date, "renew", "verify-renew", &holds_until(now))
                .wrong(wrong),
        );
    }
    if standing.is_public() || standing == Standing::Vouched {
        sheets.push(
            Sheet::new(shell, &to("withdraw"), visit.token(), "verify-withdraw-button")
                .titled("verify-withdraw-button")
                .quiet()
                .typed(typed)
                .ask(Kind::One, "against", "verify-against", "")
                .choices(kinds())
                .ask(Kind::Lines, "why", "verify-why", "")
                .wrong(wrong),
        );
    }
    sheets
}

/// An entry of the audit about what an officer did to an organisation.
///
/// # Errors
/// The database fails.
pub async fn note(
    tx: &mut Tx,
    act: &str,
    organisation: i64,
    me: &Me,
    details: serde_json::Value,
    now: Moment,
) -> Result<(), Fault> {
    let entry =
        Entry { act, object: ("organisation", Some(organisation)), actor: Some(me.actor), about: None, details };
    audit::record(tx, entry, now).await.map(drop)
}
