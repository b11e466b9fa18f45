//! Where an organisation stands, for those who speak for it: its steps, and the ways to the next one.

use super::state::{self, State};
use super::store::{self, BodyRow, UnionRow};
use crate::accounts::me::{self, Me};
use crate::app::App;
use crate::directory::own::{self, Own};
use crate::layout::form::{Ask, Kind, Sheet};
use crate::layout::{Shell, word};
use m4d_kit::clock::Moment;
use m4d_kit::db::Ask as Reads;
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::Visit;
use m4d_rules::directory::Nature;
use m4d_rules::directory::verification::Standing;
use m4d_rules::rights::{Act, Decision};
use std::sync::Arc;

/// What the page may confirm: its parameter `done` and the message that says so.
pub const DONE: &[(&str, &str)] = &[
    ("proved", "verification-done-proved"),
    ("evidence", "verification-done-evidence"),
    ("asked", "verification-done-asked"),
];

/// `GET /my/organisations/{id}/verification`
///
/// # Errors
/// The database fails.
pub async fn page(app: Arc<App>, asked: Asked, visit: Visit) -> Result<Answer, Stop> {
    let me = me::signed_in(&app, &asked, &visit).await?;
    let typed = me::typed(&app, &me, &asked.address).await?;
    show(&app, &asked, &visit, &me, typed.as_ref(), &[]).await
}

/// The page with what was typed and what is wrong with it.
///
/// # Errors
/// The database fails.
pub async fn show(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    me: &Me,
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Result<Answer, Stop> {
    let (w, now) = (app.words(asked.language), app.now());
    let mut db = app.read().await?;
    let own = own::of_address(&mut db, asked, me, now).await?;
    let state = State::load(&mut db, own.id, now).await?.ok_or(Stop::Missing)?;
    let mut shell = shell(app, asked, &own);
    if !wrong.is_empty() {
        // Its forms are sent elsewhere; the other languages of the page stand here.
        shell.address = Some(format!("/my/organisations/{}/verification", own.id));
    }
    let standing = state.standing(now);
    let mut page = Ask::new(shell).lead(lead(standing));
    if let Some((_, message)) = DONE.iter().find(|(done, _)| asked.param("done") == Some(done)) {
        page = page.done(message);
    }
    page.facts = facts(&mut db, w, &state).await?;
    page.facts.push((w.text("verification-number"), format!("<bdi>{}</bdi>", own.id)));
    page.notes.push(w.html(&w.text("verification-needed-for")));
    if own.may(me, Act::Verify, now) != Decision::NotFound {
        page.notes.extend(waiting(&mut db, w, own.id).await?);
        if standing == Standing::Claimed {
            page.notes.extend(unions(&mut db, w, &state.body).await?);
        }
        for sheet in ways(&page.shell, visit, &own, standing, typed, wrong) {
            page = page.sheet(sheet);
        }
        page.notes.push(links(w, &own, standing));
    }
    drop(db);
    Ok(page.next("verification-next").answer()?)
}

/// The frame of the pages below an organisation's verification.
pub fn shell<'a>(app: &'a App, asked: &Asked, own: &Own) -> Shell<'a> {
    let w = app.words(asked.language);
    Shell::new(app, asked, "my", w.text("verification-title"))
        .under(w.text("my-title"), "/my")
        .under(w.text("my-organisations"), "/my/organisations")
        .under(own.name.clone(), &format!("/my/organisations/{}", own.id))
}

fn lead(standing: Standing) -> &'static str {
    match standing {
        Standing::Unknown => "stands-unknown",
        Standing::Claimed => "stands-claimed",
        Standing::Vouched => "stands-vouched",
        Standing::Verified => "stands-verified",
        Standing::ToBeRenewed(_) => "stands-to-be-renewed",
    }
}

/// A standing in a word.
pub fn standing_word(w: &Words, standing: Standing) -> String {
    let word = match standing {
        Standing::Unknown => "step-none",
        Standing::Claimed => "step-claimed",
        Standing::Vouched => "step-vouched",
        Standing::Verified => "step-verified",
        Standing::ToBeRenewed(_) => "step-renewal-due",
    };
    w.text(word)
}

/// The steps as facts: (step and day, by whom, by what, why).
async fn facts(db: &mut impl Reads, w: &Words, state: &State) -> Result<Vec<(String, String)>, Fault> {
    let mut facts = Vec::new();
    for step in &state.steps {
        let evidence = word(w, "evidence", &step.evidence);
        let mut said = vec![w.html(&w.day(Moment(step.at).day())), w.html(&evidence)];
        if let Some(voucher) = step.voucher {
            let name = state::name(db, voucher, w.language).await?;
            said.push(w.html(&w.it("verification-by", name)));
        }
        if !step.reason.is_empty() {
            said.push(format!("<span dir=\"auto\">{}</span>", w.html(&step.reason)));
        }
        if let Some(day) = step.renew_at.filter(|_| step.ended_at.is_none()) {
            said.push(w.html(&w.it("verification-until", w.day(Moment(day).day()))));
        }
        if let Some(ended) = step.ended_at {
            said.push(w.html(&w.it("verification-ended", w.day(Moment(ended).day()))));
            said.extend(
                step.end_reason
                    .as_deref()
                    .filter(|r| !r.is_empty())
                    .map(|reason| w.html(&state::end_reason(w, reason))),
            );
        }
        facts.push((word(w, "step", &step.step), said.join("<br>")));
    }
    Ok(facts)
}

/// What was given or asked for and has no answer yet.
async fn waiting(db: &mut impl Reads, w: &Words, organisation: i64) -> Result<Vec<String>, Fault> {
    let given = db.all(&store::LIST_EVIDENCE, (organisation,)).await?;
    let asked = db.all(&store::LIST_ASKED, (organisation,)).await?;
    let mut notes = Vec::new();
    if let Some(last) = given.last() {
        notes.push(w.html(&w.it("verification-given", w.day(Moment(last.at).day()))));
    }
    for row in asked {
        let name = state::name(db, row.voucher, w.language).await?;
        notes.push(w.html(&w.it("verification-asked", name)));
    }
    Ok(notes)
}

/// The unions of authorities that could be asked to vouch for an authority, each with the number that the form takes.
async fn unions(db: &mut impl Reads, w: &Words, body: &BodyRow) -> Result<Option<String>, Fault> {
    if body.nature != Nature::LocalAuthority.code() {
        return Ok(None);
    }
    let rows = db.all(&store::LIST_UNIONS, (body.country.clone(), body.id)).await?;
    let names = state::names(db, &rows.iter().map(|row| row.id).collect::<Vec<_>>(), w.language).await?;
    let one = |(row, name): (&UnionRow, String)| {
        let at = format!("/{}/organisations/{}", w.language, row.slug);
        format!("<a href=\"{at}\"><bdi>{}</bdi></a> <bdi>({})</bdi>", w.html(&name), row.id)
    };
    let all = rows.iter().zip(names).map(one).collect::<Vec<_>>().join("<br>");
    Ok((!all.is_empty()).then(|| format!("{}<br>{all}", w.html(&w.text("verification-unions")))))
}

fn links(w: &Words, own: &Own, standing: Standing) -> String {
    let at = |page: &str| format!("/{}/my/organisations/{}/{page}", w.language, own.id);
    let message = if standing.is_public() { "verification-links-public" } else { "verification-links" };
    w.rich(message, &[], &[&at("merge"), &at("vouches")])
}

fn ways<'a>(
    shell: &Shell<'a>,
    visit: &Visit,
    own: &Own,
    standing: Standing,
    typed: Option<&Form>,
    wrong: &[(&'static str, String)],
) -> Vec<Sheet<'a>> {
    let to = |way: &str| format!("/my/organisations/{}/verification/{way}", own.id);
    let mut sheets = Vec::new();
    if standing == Standing::Claimed {
        sheets.push(
            Sheet::new(shell, &to("proof"), visit.token(), "verification-proof-button")
                .titled("verification-by-proof")
                .typed(typed)
                .ask(Kind::Email, "mail", "verification-mail", "")
                .wrong(wrong),
        );
        sheets.push(
            Sheet::new(shell, &to("voucher"), visit.token(), "verification-voucher-button")
                .titled("verification-by-voucher")
                .typed(typed)
                .ask(Kind::Line, "voucher", "verification-voucher", "")
                .ask(Kind::Lines, "why", "verification-why", "")
                .wrong(wrong),
        );
    }
    if standing != Standing::Verified && standing != Standing::Unknown {
        sheets.push(
            Sheet::new(shell, &to("evidence"), visit.token(), "verification-evidence-button")
                .titled("verification-by-evidence")
                .typed(typed)
                .ask(Kind::Lines, "evidence", "verification-evidence", "")
                .ask(Kind::Line, "link", "verification-link", "")
                .wrong(wrong),
        );
    }
    sheets
}
