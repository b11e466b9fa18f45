//! Who is signed in: from the browser's cookie to a member with the rights that hold now. Asked once per request.

use super::factor_store;
use super::store::{self, MeRow};
use crate::app::App;
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::form::Form;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::visit::{Cookie, Secret, Visit};
use m4d_rules::accounts::lasting::{self, Phone, is_fresh};
use m4d_rules::language::Language;
use m4d_rules::rights::{Act, Asking, Decision, Right, Role, Scope, ScopeKind, Tie, may};
use m4d_rules::spans::{DAY, MINUTE};

/// A member who is signed in.
#[derive(Clone, Debug)]
pub struct Me {
    /// The member.
    pub id: i64,
    /// Their number in the audit.
    pub actor: i64,
    /// The name they are known by.
    pub name: String,
    /// The language of their letters.
    pub language: Language,
    /// The session.
    pub session: i64,
    /// Whether others use the same phone.
    pub shared: bool,
    /// When the session began.
    pub since: i64,
    /// When the second factor was last given.
    pub factor_at: Option<i64>,
    /// Whether they have a second factor.
    pub has_factor: bool,
    /// The rights that hold now.
    pub rights: Vec<Right>,
    /// Whether they are unseen.
    pub unseen: bool,
    /// When they asked to be erased.
    pub leaving_at: Option<i64>,
    /// Whether something that they typed waits for them on some page.
    pub typed: bool,
}

impl Me {
    /// Whether they have a role of the staff.
    pub fn is_staff(&self) -> bool {
        self.rights.iter().any(|r| r.role.is_staff())
    }

    /// Whether their second factor, or without one their sign-in, is at most ten minutes old.
    pub fn fresh(&self, now: Moment) -> bool {
        let at = if self.has_factor { self.factor_at } else { Some(self.since) };
        is_fresh(at, now.0)
    }

    /// What the table of roles and acts says.
    pub fn may(&self, act: Act, within: &[Scope], tie: Tie, now: Moment) -> Decision {
        may(act, &self.asking(within, tie, now))
    }

    /// The same question, to be completed.
    pub fn asking<'a>(&'a self, within: &'a [Scope], tie: Tie, now: Moment) -> Asking<'a> {
        // Without a second factor a role of the staff is not there yet.
        let held = if self.has_factor { self.rights.as_slice() } else { &[] };
        Asking { signed_in: true, held, within, tie, fresh: self.fresh(now), seconded: false }
    }
}

/// It is written down once a minute that a session is in use; nobody is sent away for that minute.
const TOUCH: i64 = MINUTE;

/// The session behind a browser's cookie, dead or alive.
enum Found {
    Alive(Me),
    /// Nobody used it for too long: whose it was.
    Lapsed(i64),
    /// It was ended, or its member is suspended.
    Ended,
}

async fn look(app: &App, visit: &Visit, now: Moment) -> Result<Option<Found>, Fault> {
    if visit.fresh {
        return Ok(None);
    }
    let mut db = app.read().await?;
    let rows = db.all(&store::LIST_ME, (visit.browser.hash(), now.0)).await?;
    drop(db);
    let Some(first) = rows.first().cloned() else { return Ok(None) };
    let me = read(&first, &rows);
    let phone = if me.shared { Phone::Shared } else { Phone::Own };
    let alive = lasting::alive(phone, me.is_staff(), me.since, first.used_at + TOUCH, now.0);
    if first.ended_at.is_some() || first.suspended_at.is_some() {
        return Ok(Some(Found::Ended));
    }
    if !alive {
        return Ok(Some(Found::Lapsed(me.id)));
    }
    if now.0 - first.used_at >= TOUCH {
        let mut tx = app.db.begin().await?;
        tx.run(&store::TOUCH_SESSION, (me.session, now.0)).await?;
        tx.commit().await?;
    }
    Ok(Some(Found::Alive(me)))
}

fn read(first: &MeRow, rows: &[MeRow]) -> Me {
    let right = |row: &MeRow| {
        let kind = ScopeKind::parse(row.scope_kind.as_deref()?)?;
        let scope = if kind == ScopeKind::Site { Scope::SITE } else { Scope::of(kind, row.scope.as_deref()?)? };
        Some(Right { role: Role::parse(row.role.as_deref()?)?, scope })
    };
    Me {
        id: first.member,
        actor: first.actor,
        name: first.name.clone(),
        language: Language::parse(&first.language).unwrap_or(Language::En),
        session: first.session,
        shared: first.shared != 0,
        since: first.made_at,
        factor_at: first.factor_at,
        has_factor: first.factor.is_some(),
        rights: rows.iter().filter_map(right).collect(),
        unseen: first.unseen_since.is_some(),
        leaving_at: first.leaving_at,
        typed: first.typed != 0,
    }
}

/// Who is signed in, with their second factor if they have one; nobody otherwise.
///
/// # Errors
/// The database fails.
pub async fn find(app: &App, visit: &Visit) -> Result<Option<Me>, Fault> {
    let found = look(app, visit, app.now()).await?;
    Ok(match found {
        Some(Found::Alive(me)) if !me.has_factor || me.factor_at.is_some() => Some(me),
        _ => None,
    })
}

/// Who is signed in, perhaps still without their second factor: only for the page that asks for it.
///
/// # Errors
/// The database fails.
pub async fn half(app: &App, visit: &Visit) -> Result<Option<Me>, Fault> {
    Ok(match look(app, visit, app.now()).await? {
        Some(Found::Alive(me)) => Some(me),
        _ => None,
    })
}

/// The same; whoever is not signed in at all is sent to sign in.
///
/// # Errors
/// [`Stop::Answered`] with the way to sign in.
pub async fn half_way(app: &App, asked: &Asked, visit: &Visit) -> Result<Me, Stop> {
    let back = || to_session(app, visit, &asked.address, asked.language);
    half(app, visit).await?.ok_or_else(back)
}

/// Who is signed in; whoever is not is sent to sign in and comes back here.
///
/// # Errors
/// [`Stop::Answered`] with the way to sign in.
pub async fn signed_in(app: &App, asked: &Asked, visit: &Visit) -> Result<Me, Stop> {
    match look(app, visit, app.now()).await? {
        Some(Found::Alive(me)) if !me.has_factor || me.factor_at.is_some() => Ok(me),
        Some(Found::Alive(_)) => Err(to_factor(app, visit, &asked.address, asked.language)),
        // Somebody else may sign in next: the words that were searched for stay behind.
        Some(Found::Lapsed(_) | Found::Ended) => {
            let path = asked.address.split('?').next().unwrap_or_default();
            Err(to_session(app, visit, path, asked.language))
        }
        None => Err(to_session(app, visit, &asked.address, asked.language)),
    }
}

/// The same for a form. When the session has ended, what was typed waits for the same member; the form of an address
/// `…/x` stands at `back`, a path with its language.
///
/// # Errors
/// As [`signed_in`].
pub async fn to_do(app: &App, asked: &Asked, visit: &Visit, form: &Form, back: &str) -> Result<Me, Stop> {
    let now = app.now();
    match look(app, visit, now).await? {
        Some(Found::Alive(me)) if !me.has_factor || me.factor_at.is_some() => {
            used(app, &me, back).await?;
            Ok(me)
        }
        Some(Found::Alive(me)) => {
            keep(app, me.id, back, form, now).await?;
            Err(to_factor(app, visit, back, asked.language))
        }
        Some(Found::Lapsed(member)) => {
            keep(app, member, back, form, now).await?;
            Err(to_session(app, visit, back, asked.language))
        }
        // Whoever ended it, a hand that holds the old cookie leaves nothing with the member.
        Some(Found::Ended) | None => Err(to_session(app, visit, back, asked.language)),
    }
}

/// The same for a grave act: the second factor, or without one the sign-in, is at most ten minutes old.
///
/// # Errors
/// As [`signed_in`].
pub async fn fresh(app: &App, asked: &Asked, visit: &Visit, form: Option<&Form>, back: &str) -> Result<Me, Stop> {
    let me = match form {
        Some(form) => to_do(app, asked, visit, form, back).await?,
        None => signed_in(app, asked, visit).await?,
    };
    if me.fresh(app.now()) {
        return Ok(me);
    }
    if let Some(form) = form {
        keep(app, me.id, back, form, app.now()).await?;
    }
    if me.has_factor {
        return Err(to_factor(app, visit, back, asked.language));
    }
    Err(to_session(app, visit, back, asked.language))
}

/// A member of the staff who may do this here; to others the page is not there.
///
/// # Errors
/// [`Stop::Missing`], or the way to the second factor.
pub async fn staff(app: &App, asked: &Asked, visit: &Visit, act: Act, within: &[Scope]) -> Result<Me, Stop> {
    let Some(me) = half(app, visit).await? else { return Err(Stop::Missing) };
    if me.has_factor && me.factor_at.is_none() && me.is_staff() {
        return Err(to_factor(app, visit, &asked.address, asked.language));
    }
    match me.may(act, within, Tie::Stranger, app.now()) {
        Decision::NotFound => Err(Stop::Missing),
        _ => Ok(me),
    }
}

/// A member of the staff in whatever role; to others the page is not there. Who has no second factor yet is led to it: until
/// then none of their rights can be used.
///
/// # Errors
/// [`Stop::Missing`], or the way to the second factor.
pub async fn any_staff(app: &App, asked: &Asked, visit: &Visit) -> Result<Me, Stop> {
    let me = half(app, visit).await?.filter(Me::is_staff).ok_or(Stop::Missing)?;
    match (me.has_factor, me.factor_at) {
        (false, _) => Err(Stop::Answered(Box::new(Answer::see(&format!("/{}/my/factor", asked.language))))),
        (true, None) => Err(to_factor(app, visit, &asked.address, asked.language)),
        (true, Some(_)) => Ok(me),
    }
}

/// The same for an act that wants a fresh factor: whoever has an older one gives it again, and what they typed waits.
///
/// # Errors
/// As [`staff`].
pub async fn staff_fresh(
    app: &App,
    asked: &Asked,
    visit: &Visit,
    act: Act,
    within: &[Scope],
    form: &Form,
    back: &str,
) -> Result<Me, Stop> {
    let me = staff(app, asked, visit, act, within).await?;
    match me.may(act, within, Tie::Stranger, app.now()) {
        Decision::NeedsFreshFactor(_) => {
            keep(app, me.id, back, form, app.now()).await?;
            Err(to_factor(app, visit, back, asked.language))
        }
        _ if me.fresh(app.now()) => {
            used(app, &me, back).await?;
            Ok(me)
        }
        _ => {
            keep(app, me.id, back, form, app.now()).await?;
            Err(to_factor(app, visit, back, asked.language))
        }
    }
}

fn to_session(app: &App, visit: &Visit, back: &str, language: Language) -> Stop {
    app.ways_back.keep(visit, back);
    Stop::Answered(Box::new(Answer::see(&format!("/{language}/session"))))
}

fn to_factor(app: &App, visit: &Visit, back: &str, language: Language) -> Stop {
    app.ways_back.keep(visit, back);
    Stop::Answered(Box::new(Answer::see(&format!("/{language}/session/factor"))))
}

/// Pages of one member that wait with what was typed on them; a new one takes the place of the oldest.
const MOST_TYPED: i64 = 5;
/// Bytes that wait for one page. Who typed more is a program.
const LONGEST_TYPED: usize = 16 * 1024;

async fn keep(app: &App, member: i64, path: &str, form: &Form, now: Moment) -> Result<(), Fault> {
    let fields: Vec<(&str, &str)> = form.fields().collect();
    let text = serde_json::to_string(&fields).map_err(|e| Fault::new(format!("what was typed: {e}")))?;
    if text.len() > LONGEST_TYPED {
        return Ok(());
    }
    let mut tx = app.db.begin().await?;
    tx.run(&store::SAVE_TYPED, (member, path.to_owned(), text, now.0)).await?;
    tx.run(&store::KEEP_TYPED, (member, MOST_TYPED)).await?;
    tx.commit().await
}

/// What this member had typed on this page before their session ended; it is given until they send it, or for a day.
///
/// # Errors
/// The database fails.
pub async fn typed(app: &App, me: &Me, path: &str) -> Result<Option<Form>, Fault> {
    if !me.typed {
        return Ok(None);
    }
    let since = app.now().0 - DAY;
    let row = app.read().await?.one(&store::FIND_TYPED, (me.id, path.to_owned(), since)).await?;
    let Some(row) = row else { return Ok(None) };
    let fields: Vec<(String, String)> = serde_json::from_str(&row.fields).unwrap_or_default();
    Ok(Some(Form::of(fields)))
}

/// The member has sent the form: what waited for it is in their own hands again.
async fn used(app: &App, me: &Me, path: &str) -> Result<(), Fault> {
    if !me.typed {
        return Ok(());
    }
    let mut tx = app.db.begin().await?;
    tx.run(&store::REMOVE_TYPED, (me.id, path.to_owned())).await?;
    tx.commit().await
}

/// A session that begins in the caller's transaction: the browser gets a new secret.
///
/// # Errors
/// The database fails.
pub async fn begin(
    tx: &mut Tx,
    member: i64,
    shared: bool,
    way: &str,
    visit: &Visit,
    now: Moment,
) -> Result<Cookie, Fault> {
    let secret = Secret::new()?;
    // What this browser had before is over: it has one cookie.
    tx.run(&factor_store::END_BROWSER, (visit.browser.hash(), now.0)).await?;
    let row =
        (random_id()?, secret.hash(), member, i64::from(shared), way.to_owned(), visit.device.clone(), now.0, None);
    tx.run(&store::ADD_SESSION, row).await?;
    tx.run(&store::TOUCH_MEMBER, (member, now.0)).await?;
    Ok(lasting_cookie(secret, shared))
}

/// The second factor was given: the session goes on under a new secret, and the old one is worth nothing any more.
///
/// # Errors
/// The database fails; [`Stop::Answered`] if the session has ended meanwhile.
pub async fn prove(tx: &mut Tx, me: &Me, asked: &Asked, visit: &Visit, now: Moment) -> Result<Cookie, Stop> {
    let secret = Secret::new()?;
    if tx.run(&store::PROVE_SESSION, (me.session, secret.hash(), now.0)).await? == 0 {
        return Err(Stop::Answered(Box::new(Answer::see(&format!("/{}/session", asked.language)))));
    }
    tx.run(&factor_store::MOVE_CHANGE, (visit.browser.hash(), secret.hash())).await?;
    Ok(lasting_cookie(secret, me.shared))
}

/// Ends every session of a member in the caller's transaction: their next request finds none.
///
/// # Errors
/// The database fails.
pub async fn end_all(tx: &mut Tx, member: i64, now: Moment) -> Result<(), Fault> {
    tx.run(&store::END_SESSIONS, (member, 0, now.0)).await.map(drop)
}

/// On a phone that others use too the cookie goes when the browser is closed.
pub fn lasting_cookie(secret: Secret, shared: bool) -> Cookie {
    Cookie::Give(secret, (!shared).then_some(lasting::life(Phone::Own, false).absolute / 1000))
}
