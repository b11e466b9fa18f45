//! What is typed about somebody's part in a body: their unit, their mandate and its last day, reasons.

use m4d_kit::clock::Moment;
use m4d_kit::digits::western;
use m4d_kit::form::Form;
use m4d_kit::locale::Words;
use m4d_rules::spans::DAY;
use m4d_rules::typed::line;
use m4d_rules::when::PartialDate;

/// What is wrong: (field, sentence).
pub type Wrong = Vec<(&'static str, String)>;

/// The longest unit or mandate, in characters.
const LINE: usize = 120;
/// The longest reason.
const REASON: usize = 1000;

/// Somebody's mandate, as typed.
pub struct Mandate {
    /// The department they work in.
    pub unit: Option<String>,
    /// By what they have it: an election, an appointment.
    pub mandate: Option<String>,
    /// The moment after its last day.
    pub ends: Option<i64>,
}

/// Reads `unit`, `mandate` and `until`.
pub fn mandate(w: &Words, form: &Form, now: Moment, wrong: &mut Wrong) -> Mandate {
    Mandate {
        unit: some_line(w, form, "unit", wrong),
        mandate: some_line(w, form, "mandate", wrong),
        ends: until(w, form, now, wrong),
    }
}

/// Reads `until`: the last day of a mandate, which is to come; empty where none is known.
pub fn until(w: &Words, form: &Form, now: Moment, wrong: &mut Wrong) -> Option<i64> {
    let day = PartialDate::parse(&western(form.some("until")?)).ok().and_then(|date| date.full_day());
    // Who typed a year of five digits meant another one.
    let ends = day.map(|day| day.0.saturating_add(1)).filter(|day| *day < 100_000).map(|day| day * DAY);
    match ends {
        Some(ends) if ends > now.0 => Some(ends),
        Some(_) => {
            wrong.push(("until", w.text("speak-refused-until-past")));
            None
        }
        None => {
            wrong.push(("until", w.text("speak-refused-until")));
            None
        }
    }
}

/// The last day of a mandate, as a field shows it.
pub fn last_day(ends: i64) -> String {
    let (year, month, day) = m4d_rules::when::Day(Moment(ends - 1).day()).ymd();
    format!("{year:04}-{month:02}-{day:02}")
}

fn some_line(w: &Words, form: &Form, name: &'static str, wrong: &mut Wrong) -> Option<String> {
    match line(form.some(name)?, LINE) {
        Ok(text) => Some(text),
        Err(_refusal) => {
            wrong.push((name, w.text("speak-refused-line")));
            None
        }
    }
}

/// Reads a reason, which must be given; several lines become one.
pub fn reason(w: &Words, form: &Form, name: &'static str, wrong: &mut Wrong) -> String {
    match line(&form.text(name).replace('\n', " "), REASON) {
        Ok(text) => text,
        Err(_refusal) => {
            wrong.push((name, w.text("speak-refused-reason")));
            String::new()
        }
    }
}
