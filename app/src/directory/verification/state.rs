//! Where an organisation stands, by the steps it took and what happened to it since, as the rules read them; and what it
//! is called.

use super::store::{self, BodyRow, NameRow, StepRow};
use crate::directory::names::shown;
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::locale::Words;
use m4d_kit::sql::Sixteen;
use m4d_rules::directory::domain::host;
use m4d_rules::directory::verification::{Evidence, Renewal, Signs, Standing, Step, Taken, standing};
use m4d_rules::language::Language;

/// The step that says that a verification must be renewed; its evidence is the cause.
pub const RENEWAL_DUE: &str = "renewal_due";

/// The step that says that an officer proposed to verify it by an official act, and that a second one has to agree.
pub const SECOND_AWAITED: &str = "second_awaited";

/// What is known of an organisation.
pub struct State {
    /// The organisation.
    pub body: BodyRow,
    /// Its steps as they are kept, oldest first.
    pub steps: Vec<StepRow>,
    /// The same as the rules read them.
    pub taken: Vec<Taken>,
    /// What happened since.
    pub signs: Signs,
}

impl State {
    /// Loads it; none: there is no such organisation, or it was merged into another.
    ///
    /// # Errors
    /// The database fails.
    pub async fn load(db: &mut impl Ask, organisation: i64, now: Moment) -> Result<Option<State>, Fault> {
        let found = db.one(&store::FIND_BODY, (organisation,)).await?;
        let Some(body) = found.filter(|body| body.merged_into.is_none()) else { return Ok(None) };
        let steps = db.all(&store::LIST_STEPS, (organisation,)).await?;
        let mandate = db.one(&store::FIND_MANDATE_END, (organisation, now.0)).await?;
        let renew_at = steps.iter().filter(|s| s.step == Step::Verified.code() && s.ended_at.is_none());
        // What was found due stays due until an officer renews: what showed it may be forgotten meanwhile.
        let found_due = |renewal: Renewal| {
            let due = steps.iter().filter(|s| s.step == RENEWAL_DUE && s.ended_at.is_none());
            due.filter(|s| s.evidence == renewal.code()).map(|s| s.at).max()
        };
        let signs = Signs {
            mail_bounced: body.mailbox_bounced_at.max(found_due(Renewal::MailBounces)),
            mandate_ended: mandate.and_then(|row| row.ended).max(found_due(Renewal::MandateEnded)),
            call_opened: found_due(Renewal::CallOpened),
            date_came: renew_at.filter_map(|s| s.renew_at).max().filter(|at| *at <= now.0),
            site_changed: found_due(Renewal::SiteChanged),
        };
        let taken = steps.iter().filter_map(taken).collect();
        Ok(Some(State { body, steps, taken, signs }))
    }

    /// Where it stands now.
    pub fn standing(&self, now: Moment) -> Standing {
        standing(&self.taken, &self.signs, now.0)
    }
}

fn taken(row: &StepRow) -> Option<Taken> {
    Some(Taken {
        step: Step::parse(&row.step)?,
        evidence: Evidence::parse(&row.evidence)?,
        voucher: row.voucher,
        at: row.at,
        ended: row.ended_at,
    })
}

/// Whether somebody has a part in an organisation, claims it, or was invited by it: then they neither verify it nor vouch
/// for it.
///
/// # Errors
/// The database fails.
pub async fn is_concerned(db: &mut impl Ask, organisation: i64, member: i64) -> Result<bool, Fault> {
    Ok(db.one(&store::COUNT_TIES, (organisation, member)).await?.is_some_and(|row| row.n > 0))
}

/// A step to be taken.
pub struct NewStep<'a> {
    /// Which: a [`Step`], [`RENEWAL_DUE`] or [`SECOND_AWAITED`].
    pub step: &'a str,
    /// Who took it; none: the program.
    pub by: Option<i64>,
    /// The organisation that vouched.
    pub voucher: Option<i64>,
    /// By what it is known.
    pub evidence: &'a str,
    /// Why.
    pub reason: &'a str,
    /// When it must be renewed.
    pub renew_at: Option<i64>,
}

/// Takes a step; answers its id.
///
/// # Errors
/// The database fails.
pub async fn take(tx: &mut Tx, organisation: i64, step: NewStep<'_>, now: Moment) -> Result<i64, Fault> {
    let id = random_id()?;
    let row = (
        id,
        organisation,
        step.step.to_owned(),
        now.0,
        step.by,
        step.voucher,
        step.evidence.to_owned(),
        step.reason.to_owned(),
        step.renew_at,
    );
    tx.run(&store::ADD_STEP, row).await?;
    Ok(id)
}

/// What at most sixteen organisations are called on a page in a language, in the order in which they were asked for.
///
/// # Errors
/// The database fails.
pub async fn names(db: &mut impl Ask, of: &[i64], language: Language) -> Result<Vec<String>, Fault> {
    let mut rows = db.all(&store::LIST_NAMES, (Sixteen::of(of),)).await?;
    let nameless: Vec<i64> = of.iter().copied().filter(|id| !rows.iter().any(|r| r.organisation == *id)).collect();
    if !nameless.is_empty() {
        let more = db.all(&store::LIST_RECORD_NAMES, (Sixteen::of(&nameless),)).await?;
        rows.extend(more.into_iter().map(|r| NameRow {
            organisation: r.organisation,
            kind: r.kind,
            language: r.language,
            name: r.name,
        }));
    }
    let name = |id: &i64| {
        let mine: Vec<&NameRow> = rows.iter().filter(|r| r.organisation == *id).collect();
        let known: Vec<(&str, Option<&str>)> = mine.iter().map(|r| (r.kind.as_str(), r.language.as_deref())).collect();
        shown(&known, language).and_then(|at| mine.get(at)).map_or_else(|| id.to_string(), |row| row.name.clone())
    };
    Ok(of.iter().map(name).collect())
}

/// What one organisation is called.
///
/// # Errors
/// The database fails.
pub async fn name(db: &mut impl Ask, of: i64, language: Language) -> Result<String, Fault> {
    Ok(names(db, &[of], language).await?.pop().unwrap_or_default())
}

/// Organisations that give a site on the same host, verified or not: what officers see beside each other, at most sixteen.
///
/// # Errors
/// The database fails.
pub async fn same_site(db: &mut impl Ask, body: &BodyRow, language: Language) -> Result<Vec<String>, Fault> {
    let Some(mine) = body.site.as_deref().and_then(host) else { return Ok(Vec::new()) };
    let rows = db.all(&store::LIST_SITES_LIKE, (body.id, format!("%{mine}%"))).await?;
    let same = rows.iter().filter(|row| row.site.as_deref().and_then(host).as_deref() == Some(mine.as_str()));
    let ids: Vec<i64> = same.map(|row| row.id).take(16).collect();
    names(db, &ids, language).await
}

/// Why a step ended: an officer's words, or why the program ended it.
pub fn end_reason(w: &Words, reason: &str) -> String {
    let message = format!("step-end-{}", reason.replace('_', "-"));
    if w.has(&message) { w.text(&message) } else { reason.to_owned() }
}
