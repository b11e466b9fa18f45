//! What a reader's language decides: messages (Fluent), plurals, numbers, dates, lists and the order of names (CLDR).

use crate::fault::Fault;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::calendar::{Date, Gregorian};
use icu::collator::{CollatorBorrowed, options::CollatorOptions};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{YM, YMD};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::{ListFormatter, options::ListFormatterOptions};
use icu::locale::Locale;
use m4d_rules::language::Language;
use m4d_rules::when::{Part, PartialDate};
use std::fmt::Write as _;
use std::sync::OnceLock;

/// All languages, loaded once.
pub struct Locales {
    en: Words,
    fr: Words,
    es: Words,
    ar: Words,
}

/// Everything about one language.
pub struct Words {
    /// The language.
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
    numbers: DecimalFormatter,
    days: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    months: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    lists: ListFormatter,
}

/// The locale behind a language: Spanish as in Latin America, where the members are; Arabic with the digits 0–9, as
/// in Morocco and Tunisia.
fn locale(language: Language) -> &'static str {
    match language {
        Language::En => "en-GB",
        Language::Fr => "fr",
        Language::Es => "es-419",
        Language::Ar => "ar-u-nu-latn",
    }
}

/// A value in a message.
#[derive(Clone, Debug)]
pub enum Arg {
    /// A number: chooses the plural and is written in the language's way.
    Number(i64),
    /// A text, already as it is to be read.
    Text(String),
}

impl From<i64> for Arg {
    fn from(n: i64) -> Arg {
        Arg::Number(n)
    }
}
impl From<usize> for Arg {
    fn from(n: usize) -> Arg {
        Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
impl From<u64> for Arg {
    fn from(n: u64) -> Arg {
        Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}
impl<T: Clone> From<&T> for Arg
where
    Arg: From<T>,
{
    fn from(it: &T) -> Arg {
        Arg::from(it.clone())
    }
}

impl Locales {
    /// Loads every language from its files: `files(language)` gives (name, text) pairs.
    ///
    /// # Errors
    /// A file does not parse or says a message twice; the sentence names file and message.
    pub fn load(files: impl Fn(Language) -> Vec<(String, String)>) -> Result<Locales, Fault> {
        let load = |language| Words::load(language, files(language));
        Ok(Locales {
            en: load(Language::En)?,
            fr: load(Language::Fr)?,
            es: load(Language::Es)?,
            ar: load(Language::Ar)?,
        })
    }

    /// One language.
    pub fn of(&self, language: Language) -> &Words {
        match language {
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Es => &self.es,
            Language::Ar => &self.ar,
        }
    }

    /// The language a visitor asked for, by `Accept-Language`; English when none of ours is named.
    pub fn wanted(accept: &str) -> Language {
        let mut wished: Vec<(f32, &str)> = accept
            .split(',')
            .take(32)
            .filter_map(|part| {
                let mut fields = part.split(';');
                let tag = fields.next()?.trim();
                let q = fields.find_map(|f| f.trim().strip_prefix("q=")?.parse::<f32>().ok()).unwrap_or(1.0);
                (q > 0.0).then_some((q, tag))
            })
            .collect();
        wished.sort_by(|a, b| b.0.total_cmp(&a.0));
        let known = |tag: &str| Language::parse(tag.split('-').next().unwrap_or(tag).to_ascii_lowercase().as_str());
        wished.into_iter().find_map(|(_, tag)| known(tag)).unwrap_or(Language::En)
    }
}

impl Words {
    fn load(language: Language, files: Vec<(String, String)>) -> Result<Words, Fault> {
        let locale: Locale = locale(language).parse().map_err(|e| Fault::new(format!("{language}: {e}")))?;
        let tag: unic_langid::LanguageIdentifier =
            language.code().parse().map_err(|e| Fault::new(format!("{language}: {e}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Names in another script stand in <bdi>; control characters would be read out and counted.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(formatter(language)));
        for (name, text) in files {
            let resource = FluentResource::try_new(text).map_err(|(_, e)| {
                Fault::new(format!(
                    "{language}/{name}: {}",
                    e.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
                ))
            })?;
            bundle.add_resource(resource).map_err(|e| {
                Fault::new(format!(
                    "{language}/{name}: {}",
                    e.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
                ))
            })?;
        }
        let failed = |e: &dyn std::fmt::Display| Fault::new(format!("no data of {language}: {e}"));
        Ok(Words {
            language,
            bundle,
            numbers: numbers(language)?,
            days: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).map_err(|e| failed(&e))?,
            months: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).map_err(|e| failed(&e))?,
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .map_err(|e| failed(&e))?,
        })
    }

    /// The text of a message without values.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message that counts: its value is `$n`.
    pub fn n(&self, id: &str, n: impl Into<Arg>) -> String {
        self.with(id, &[("n", n.into())])
    }

    /// A message about one text: its value is `$it`.
    pub fn it(&self, id: &str, it: impl Into<Arg>) -> String {
        self.with(id, &[("it", it.into())])
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The text of a message with values. One that is missing shows its name in ⟦brackets⟧ (a test forbids it).
    pub fn with(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|m| m.value()) else {
            tracing::error!(id, language = self.language.code(), "a message is missing");
            return format!("⟦{id}⟧");
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(
                *name,
                match arg {
                    Arg::Number(n) => FluentValue::from(*n),
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                },
            );
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(id, language = self.language.code(), ?errors, "a message lacks a value");
        }
        text
    }

    /// A message as HTML: everything is escaped but `<a>…</a>` (the n-th leads to the n-th address), `<b>`, `<bdi>`.
    pub fn rich(&self, id: &str, args: &[(&'static str, Arg)], addresses: &[&str]) -> String {
        // What a value says is never a tag: only the message's own are.
        let plain = |arg: &Arg| match arg {
            Arg::Text(text) => Arg::Text(text.replace('<', "\u{e000}")),
            Arg::Number(n) => Arg::Number(*n),
        };
        let args: Vec<(&'static str, Arg)> = args.iter().map(|(name, arg)| (*name, plain(arg))).collect();
        let mut html = escape(&self.with(id, &args));
        for tag in ["b", "bdi"] {
            html = html
                .replace(&format!("&lt;{tag}&gt;"), &format!("<{tag}>"))
                .replace(&format!("&lt;/{tag}&gt;"), &format!("</{tag}>"));
        }
        for address in addresses {
            html = html.replacen("&lt;a&gt;", &format!("<a href=\"{}\">", escape(address)), 1);
        }
        let html = html.replace("&lt;/a&gt;", "</a>").replace('\u{e000}', "&lt;");
        if self.language.right_to_left() { isolated(&html) } else { html }
    }

    /// A text as HTML, its Latin words by themselves on a page from right to left; what was [`typed`] in it stands whole.
    pub fn html(&self, text: &str) -> String {
        let html = escape(text).replace(TYPED.0, "<bdi>").replace(TYPED.1, "</bdi>");
        if self.language.right_to_left() { isolated(&html) } else { html }
    }

    /// A whole number in the language's way: 3,448,000.
    pub fn number(&self, n: i64) -> String {
        self.numbers.format(&Decimal::from(n)).to_string()
    }

    /// An amount in minor units, without its currency; decimals only when there are any: 230,000 or 229,907.22.
    pub fn amount(&self, minor: i64, exponent: u8) -> String {
        let mut decimal = Decimal::from(minor);
        decimal.multiply_pow10(-i16::from(exponent));
        decimal.trim_end();
        if decimal.nonzero_magnitude_end() < 0 {
            decimal.pad_end(-i16::from(exponent));
        }
        self.numbers.format(&decimal).to_string()
    }

    /// A day, month or year in the language's way: 31 March 2014.
    pub fn part(&self, part: &Part) -> String {
        let month = part.month.and_then(|m| Date::try_new_gregorian(part.year, m, part.day.unwrap_or(1)).ok());
        let text = match (month, part.day) {
            (Some(date), Some(_)) => self.days.format(&date).to_string(),
            (Some(date), None) => self.months.format(&date).to_string(),
            (None, _) => part.year.to_string(),
        };
        if part.approximate { self.it("date-about", text) } else { text }
    }

    /// A partial date in the language's way, as exact as it is known.
    pub fn date(&self, date: &PartialDate) -> String {
        let parts = date.parts();
        match (&parts.start, &parts.end) {
            (Some(only), _) if !parts.interval => self.part(only),
            (Some(start), Some(end)) => {
                self.with("date-between", &[("start", self.part(start).into()), ("end", self.part(end).into())])
            }
            (Some(start), None) => self.it("date-from", self.part(start)),
            (None, Some(end)) => self.it("date-until", self.part(end)),
            (None, None) => self.text("not-recorded"),
        }
    }

    /// A day counted from 1970-01-01.
    pub fn day(&self, day: i64) -> String {
        let (year, month, date) = m4d_rules::when::Day(day).ymd();
        self.part(&Part { year, month: Some(month), day: Some(date), approximate: false })
    }

    /// Several things in a sentence: a, b and c.
    pub fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        let items: Vec<String> = items.into_iter().collect();
        self.lists.format_to_string(items.iter())
    }
}

/// What stands around a text that somebody typed until it becomes HTML: characters that no text of a page has.
const TYPED: (char, char) = ('\u{e001}', '\u{e002}');

/// A text that somebody typed, as a value of a message that [`Words::html`] will write: it stands whole in an element of
/// its own, whatever script it is in.
pub fn typed(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !matches!(c, '\u{e000}'..='\u{e002}')).collect();
    format!("{}{plain}{}", TYPED.0, TYPED.1)
}

fn numbers(language: Language) -> Result<DecimalFormatter, Fault> {
    let locale: Locale = locale(language).parse().map_err(|e| Fault::new(format!("{language}: {e}")))?;
    DecimalFormatter::try_new((&locale).into(), icu::decimal::options::DecimalFormatterOptions::default())
        .map_err(|e| Fault::new(format!("no numbers of {language}: {e}")))
}

type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// Fluent asks a plain function for the text of a number; so there is one for each language.
fn formatter<M>(language: Language) -> Formatter<M> {
    fn written(
        value: &FluentValue<'_>,
        language: Language,
        held: &OnceLock<Option<DecimalFormatter>>,
    ) -> Option<String> {
        let FluentValue::Number(number) = value else {
            return None;
        };
        let whole: i64 = number.as_string().parse().ok()?;
        let numbers = held.get_or_init(|| numbers(language).ok()).as_ref()?;
        Some(numbers.format(&Decimal::from(whole)).to_string())
    }
    macro_rules! of {
        ($language:expr) => {
            |value, _| {
                static HELD: OnceLock<Option<DecimalFormatter>> = OnceLock::new();
                written(value, $language, &HELD)
            }
        };
    }
    match language {
        Language::En => of!(Language::En),
        Language::Fr => of!(Language::Fr),
        Language::Es => of!(Language::Es),
        Language::Ar => of!(Language::Ar),
    }
}

/// The key that puts a name in its place among others, the same on every machine: compare keys as bytes.
pub fn sort_key(text: &str) -> Vec<u8> {
    static ROOT: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    let root = ROOT.get_or_init(|| CollatorBorrowed::try_new(Default::default(), CollatorOptions::default()).ok());
    let mut key = Vec::with_capacity(text.len() * 2);
    match root {
        Some(root) => match root.write_sort_key_to(text, &mut key) {
            Ok(()) => key,
            Err(never) => match never {},
        },
        None => text.as_bytes().to_vec(),
    }
}

/// HTML for a page from right to left, with every run of Latin letters in `<bdi>`, so that its signs stay with it.
fn isolated(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + 32);
    let (mut rest, mut inside) = (html, false);
    while let Some(c) = rest.chars().next() {
        // A tag or an escaped character is passed over whole; what a `bdi` holds is isolated already.
        let whole = match c {
            '<' => rest.find('>'),
            '&' => rest.find(';'),
            _ => None,
        };
        let length = match whole {
            Some(end) => end + 1,
            None if inside || !is_latin(c) => c.len_utf8(),
            None => run(rest),
        };
        let (piece, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        inside = piece.starts_with("<bdi") || (inside && piece != "</bdi>");
        let is_run = whole.is_none() && !inside && is_latin(c);
        out.extend(if is_run { ["<bdi>", piece, "</bdi>"] } else { ["", piece, ""] });
        rest = after;
    }
    out
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c)
}

/// The length of a run that begins with a Latin letter and ends with a Latin letter or a digit.
fn run(text: &str) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if is_latin(c) || c.is_ascii_digit() {
            end = at + c.len_utf8();
        } else if !matches!(c, ' ' | '.' | ',' | ':' | '/' | '-' | '_' | '\'' | '’' | '+' | '@') {
            break;
        }
    }
    end
}

/// Text for HTML, in content and in quoted attributes.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => {
                // Writing to a string cannot fail.
                let _ = safe.write_char(c);
            }
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGES: &str = "not-recorded = -\ndate-about = ~{ $it }\ndate-between = { $start } / { $end }\ndate-from = { $it } …\ndate-until = … { $it }\nn = { $n ->\n [one] one\n *[other] { $n }\n}\nsee = <b>x</b> & <a>here</a> { $it }\n";

    fn words(language: Language) -> Locales {
        let locales = Locales::load(|_| vec![("t.ftl".to_owned(), MESSAGES.to_owned())]).unwrap();
        assert_eq!(locales.of(language).language, language);
        locales
    }

    #[test]
    fn numbers_are_written_in_the_readers_way() {
        let all: Vec<String> = Language::ALL.iter().map(|l| words(*l).of(*l).number(3_448_000)).collect();
        assert_eq!(all, ["3,448,000", "3\u{202f}448\u{202f}000", "3,448,000", "3,448,000"]);
        assert_eq!(words(Language::En).of(Language::En).amount(22_990_722, 2), "229,907.22");
        assert_eq!(words(Language::En).of(Language::En).amount(22_990_720, 2), "229,907.20");
        assert_eq!(words(Language::En).of(Language::En).amount(23_000_000, 2), "230,000");
        assert_eq!(words(Language::Fr).of(Language::Fr).n("n", 1_000_usize), "1\u{202f}000");
    }

    #[test]
    fn dates_are_as_exact_as_they_are_known() {
        let locales = words(Language::En);
        let english = |text: &str| locales.of(Language::En).date(&PartialDate::parse(text).unwrap());
        assert_eq!(english("2014"), "2014");
        assert_eq!(english("2014-04"), "April 2014");
        assert_eq!(english("2014-03-31"), "31 March 2014");
        assert_eq!(english("/2015-10-26"), "… 26 October 2015");
        assert_eq!(locales.of(Language::Ar).date(&PartialDate::parse("2017-11-30").unwrap()), "30 نوفمبر 2017");
        assert_eq!(
            locales.of(Language::Es).date(&PartialDate::parse("2017-11-30").unwrap()),
            "30 de noviembre de 2017"
        );
    }

    #[test]
    fn a_message_may_hold_a_link_but_no_other_html() {
        let locales = words(Language::En);
        let html = locales.of(Language::En).rich("see", &[("it", "<script><b>".into())], &["/en/a?b=c&d"]);
        assert_eq!(html, "<b>x</b> &amp; <a href=\"/en/a?b=c&amp;d\">here</a> &lt;script&gt;&lt;b&gt;");
    }

    #[test]
    fn latin_words_in_arabic_stand_by_themselves() {
        assert_eq!(
            isolated("رخصة MIT أو Apache 2.0، <a href=\"/x\">هنا</a> &amp; <bdi>a b</bdi>."),
            "رخصة <bdi>MIT</bdi> أو <bdi>Apache 2.0</bdi>، <a href=\"/x\">هنا</a> &amp; <bdi>a b</bdi>."
        );
    }

    #[test]
    fn the_visitors_languages_decide() {
        assert_eq!(Locales::wanted("de, fr-SN;q=0.8, en;q=0.5"), Language::Fr);
        assert_eq!(Locales::wanted("ar-MA"), Language::Ar);
        assert_eq!(Locales::wanted("zz;q=nonsense,,;;"), Language::En);
    }

    #[test]
    fn accents_do_not_send_a_name_to_the_end() {
        let mut names = ["Zarzis", "Écija", "Diourbel", "Sédhiou", "Sedan"];
        names.sort_by_key(|n| sort_key(n));
        assert_eq!(names, ["Diourbel", "Écija", "Sedan", "Sédhiou", "Zarzis"]);
    }
}
