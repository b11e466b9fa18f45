//! What the pages on privacy take from elsewhere: who is responsible from the configuration, the fields from the registry,
//! the periods from the table of retention.

use crate::app::App;
use crate::layout::word;
use crate::leaving::registry::{Audience, Class, Purpose, fields as registered};
use m4d_kit::locale::{Words, escape};
use m4d_rules::retention::{BY_OPERATOR, Kept, Row, TABLE};
use m4d_rules::spans::{DAY, HOUR, YEAR};

/// What is not on this site yet: its period is not printed before there is something to keep.
const NOT_YET: [Kept; 5] =
    [Kept::Conversation, Kept::ReportCopy, Kept::Draft, Kept::ApplicationNames, Kept::Application];

/// Who is responsible, how to reach them, on what basis, who watches over them, where the server stands.
pub fn responsible(app: &App, w: &Words) -> Vec<(String, String)> {
    let joining = &app.config.joining;
    let all = [
        ("privacy-controller", &joining.controller),
        ("privacy-contact", &joining.contact),
        ("privacy-basis", &joining.basis),
        ("privacy-authority", &joining.authority),
        ("privacy-host", &joining.host_country),
    ];
    let said = |text: &str| match (text.trim(), app.demo) {
        ("", true) => escape(&w.text("privacy-said-demo")),
        ("", false) => escape(&w.text("privacy-not-said")),
        (text, _) => format!("<bdi>{}</bdi>", escape(text)),
    };
    all.into_iter().map(|(message, text)| (w.text(message), said(text))).collect()
}

/// Every purpose with its basis.
pub fn purposes(_: &App, w: &Words) -> Vec<(String, String)> {
    let one = |purpose: &Purpose| {
        let name = of_purpose(*purpose);
        (w.text(&format!("privacy-purpose-{name}")), w.rich(&format!("privacy-purpose-{name}-text"), &[], &[]))
    };
    [Purpose::Account, Purpose::Directory, Purpose::Speaking, Purpose::Invited, Purpose::Security]
        .iter()
        .map(one)
        .collect()
}

fn of_purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Account => "account",
        Purpose::Directory => "directory",
        Purpose::Speaking => "speaking",
        Purpose::Invited => "invited",
        Purpose::Security => "security",
    }
}

fn of_audience(audience: Audience) -> &'static str {
    match audience {
        Audience::Chosen => "chosen",
        Audience::Members => "members",
        Audience::Organisation => "organisation",
        Audience::Me => "me",
        Audience::Staff => "staff",
        Audience::Custodians => "custodians",
    }
}

/// Every field: who sees it, why it is held, what becomes of it when its person leaves.
pub fn fields(_: &App, w: &Words) -> Vec<(String, String)> {
    let mut named: Vec<&str> = Vec::new();
    let mut all = Vec::new();
    for (holding, field) in registered() {
        if named.contains(&field.name) {
            continue;
        }
        named.push(field.name);
        let audience = w.text(&format!("privacy-audience-{}", of_audience(field.audience)));
        let purpose = w.text(&format!("privacy-purpose-{}", of_purpose(holding.purpose)));
        let leaving = w.text(match field.class {
            Class::Mine => "privacy-leaving-mine",
            Class::Said => "privacy-leaving-said",
            Class::Record => "privacy-leaving-record",
        });
        let args = [("audience", audience.into()), ("purpose", purpose.into()), ("leaving", leaving.into())];
        all.push((w.text(&format!("field-{}", field.name)), w.rich("privacy-field", &args, &[])));
    }
    all
}

/// The table of retention.
pub fn retention(_: &App, w: &Words) -> Vec<(String, String)> {
    let rows = TABLE.iter().filter(|row| !NOT_YET.contains(&row.kept));
    rows.map(|row| (word(w, "kept", row.kept.code()), period(w, row))).collect()
}

fn period(w: &Words, row: &Row) -> String {
    let span = match row.span {
        span if span % YEAR == 0 => w.n("privacy-years", span / YEAR),
        span if span % (YEAR / 12) == 0 => w.n("privacy-months", span / (YEAR / 12)),
        span if span % DAY == 0 && span > 2 * DAY => w.n("privacy-days", span / DAY),
        span => w.n("privacy-hours", span / HOUR),
    };
    let (since, then) = (word(w, "since", row.since.code()), word(w, "then", row.then.code()));
    let message = if BY_OPERATOR.contains(&row.kept) { "privacy-period-operator" } else { "privacy-period" };
    w.rich(message, &[("span", span.into()), ("since", since.into()), ("then", then.into())], &[])
}
