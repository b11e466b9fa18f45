//! The projects in memory: every filter's bitmaps, every order's ranks, every sum; rebuilt when the record changes.
//! It is kept in the data folder, see [`super::kept`], so that a start need not read the record again.
//! Only complete records are in it; what is known of phase I otherwise stands on the phase's page, as evidence.

use super::{kept, store};
use crate::follow::OF_RECORD;
use crate::places::Countries;
use m4d_kit::db::{Ask, Db};
use m4d_kit::fault::Fault;
use m4d_kit::lists::{Entry, List, Shape};
use m4d_kit::locale::sort_key;
use m4d_kit::outbox;
use m4d_rules::language::Language;
use m4d_rules::money::{Currency, Money, MoneyKind, MoneyPrecision, Standing, standing};
use m4d_rules::place::{PlacePrecision, PlaceRole, drawn};
use m4d_rules::projects::{TextKind, text_shown};
use m4d_rules::when::PartialDate;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The filters of the list of projects, as in addresses; `place` and `thread` are for the map alone.
pub const FACETS: &[&str] =
    &["phase", "country", "nature", "role", "side", "status", "year", "place", "unplaced", "thread"];

/// The orders, as kept; those of names exist once per language.
pub const ORDERS: &[&str] = &[
    "record",
    "months",
    "usd",
    "start",
    "title-en",
    "title-fr",
    "title-es",
    "title-ar",
    "country-en",
    "country-fr",
    "country-es",
    "country-ar",
];

/// The orders by title and by country, in the order of [`Language::ALL`].
const TITLE_ORDERS: [&str; 4] = ["title-en", "title-fr", "title-es", "title-ar"];
const COUNTRY_ORDERS: [&str; 4] = ["country-en", "country-fr", "country-es", "country-ar"];

/// What may be added up: months as printed, and the dollars of the programme's grants, in cents.
pub const NUMBERS: &[&str] = &["months", "usd"];

/// What the list is made of.
pub(super) const SHAPE: Shape = Shape { facets: FACETS, orders: ORDERS, numbers: NUMBERS };

/// The projects as they stood at one moment of the record.
pub struct Portfolio {
    /// Everything that can be filtered, ordered and added up.
    pub list: List,
    /// The phases of the record, with projects in the list or without.
    pub phases: Vec<String>,
    /// The last fact about the record that is in it.
    pub cursor: i64,
}

impl Portfolio {
    /// The projects as they stand: as kept in the data folder if nothing happened since, else read anew, and kept.
    ///
    /// # Errors
    /// The database fails.
    pub async fn open(db: &Db, countries: &Countries, folder: &Path) -> Result<Portfolio, Fault> {
        let stamp = kept::stamp(&mut db.read().await?).await?;
        if let Some(portfolio) = stamp.as_ref().and_then(|stamp| kept::find(folder, stamp)) {
            return Ok(portfolio);
        }
        let portfolio = Portfolio::load(db, countries).await?;
        // A fact that came in between is in neither stamp: then the next start reads the record once more.
        if let Some(stamp) = stamp.filter(|stamp| stamp.fact == portfolio.cursor) {
            kept::keep(folder, &stamp, &portfolio);
        }
        Ok(portfolio)
    }

    /// Reads the record.
    ///
    /// # Errors
    /// The database fails.
    pub async fn load(db: &Db, countries: &Countries) -> Result<Portfolio, Fault> {
        let mut db = db.read().await?;
        let cursor = outbox::last_of(&mut db, OF_RECORD).await?;
        let mut entries: BTreeMap<i64, Entry> = BTreeMap::new();
        let mut names: BTreeMap<String, Vec<(&'static str, Vec<u8>)>> = BTreeMap::new();
        for p in db.all(&store::LIST_ALL, ()).await? {
            let mut entry = Entry { id: p.id, key: p.key, ..Entry::default() };
            let name = |(order, language): (&'static str, &Language)| {
                (order, sort_key(&countries.name(&p.country, *language)))
            };
            let sorts = names
                .entry(p.country.clone())
                .or_insert_with(|| COUNTRY_ORDERS.into_iter().zip(Language::ALL).map(name).collect());
            entry.sorts.extend(sorts.iter().cloned());
            entry.sorts.push(("record", [p.phase_ord.wrapping_neg(), p.no].map(ordered).concat()));
            entry.values.push(("phase", p.phase));
            entry.values.push(("country", p.country));
            entries.insert(p.id, entry);
        }
        parties(&mut db, &mut entries).await?;
        dates(&mut db, &mut entries).await?;
        money(&mut db, &mut entries).await?;
        titles(&mut db, &mut entries).await?;
        places(&mut db, &mut entries).await?;
        let phases = db.all(&store::LIST_PHASES, ()).await?.into_iter().map(|p| p.key).collect();
        Ok(Portfolio { list: List::build(SHAPE, entries.into_values().collect()), phases, cursor })
    }
}

/// A number as bytes that sort as the number does.
fn ordered(n: i64) -> [u8; 8] {
    (n.cast_unsigned() ^ (1 << 63)).to_be_bytes()
}

fn add(entry: &mut Entry, facet: &'static str, value: String) {
    if !entry.values.iter().any(|(f, v)| *f == facet && *v == value) {
        entry.values.push((facet, value));
    }
}

async fn parties(db: &mut impl Ask, entries: &mut BTreeMap<i64, Entry>) -> Result<(), Fault> {
    for party in db.all(&store::LIST_ALL_PARTIES, ()).await? {
        let Some(entry) = entries.get_mut(&party.subject) else {
            continue;
        };
        add(entry, "nature", party.nature);
        add(entry, "role", party.role);
        if let Some(side) = party.side.filter(|side| side != "none") {
            add(entry, "side", side);
        }
    }
    // The statuses come oldest first: the last one stands.
    let last: BTreeMap<i64, String> =
        db.all(&store::LIST_ALL_STATUSES, ()).await?.into_iter().map(|s| (s.subject, s.status)).collect();
    for (subject, status) in last {
        if let Some(entry) = entries.get_mut(&subject) {
            add(entry, "status", status);
        }
    }
    Ok(())
}

async fn dates(db: &mut impl Ask, entries: &mut BTreeMap<i64, Entry>) -> Result<(), Fault> {
    for date in db.all(&store::LIST_ALL_DATES, ()).await? {
        let Some(entry) = entries.get_mut(&date.subject) else {
            continue;
        };
        if let Some(months) = date.months {
            entry.numbers.push(("months", months));
            entry.sorts.push(("months", ordered(months).to_vec()));
        }
        let Some(on) = date.happened.as_deref().and_then(|text| PartialDate::parse(text).ok()) else {
            continue;
        };
        for year in on.years() {
            add(entry, "year", year.to_string());
        }
        if let Some(day) = date.first_day.filter(|_| date.kind.starts_with("start")) {
            entry.sorts.push(("start", ordered(day).to_vec()));
        }
    }
    // From the first year to the last a project ran, also through those that no date names.
    for entry in entries.values_mut() {
        let years: Vec<i32> =
            entry.values.iter().filter(|(f, _)| *f == "year").filter_map(|(_, y)| y.parse().ok()).collect();
        if let (Some(first), Some(last)) = (years.iter().min(), years.iter().max()) {
            (*first..=*last).for_each(|year| add(entry, "year", year.to_string()));
        }
    }
    Ok(())
}

async fn money(db: &mut impl Ask, entries: &mut BTreeMap<i64, Entry>) -> Result<(), Fault> {
    let Some(usd) = Currency::parse("USD") else {
        return Ok(());
    };
    let mut facts: BTreeMap<i64, Vec<Money>> = BTreeMap::new();
    for m in db.all(&store::LIST_ALL_MONEY, ()).await? {
        let (Some(kind), Some(precision)) = (MoneyKind::parse(&m.kind), MoneyPrecision::parse(&m.exactness)) else {
            continue;
        };
        let currency = m.currency.as_deref().and_then(Currency::parse);
        if let Ok(fact) = Money::new(kind, currency, m.minor, precision, m.superseded == 1) {
            facts.entry(m.subject).or_default().push(fact);
        }
    }
    for (subject, facts) in facts {
        if let (Some(entry), Standing::One(minor)) =
            (entries.get_mut(&subject), standing(&facts, MoneyKind::ProgrammeGrant, usd))
        {
            entry.numbers.push(("usd", minor));
            entry.sorts.push(("usd", ordered(minor).to_vec()));
        }
    }
    Ok(())
}

async fn titles(db: &mut impl Ask, entries: &mut BTreeMap<i64, Entry>) -> Result<(), Fault> {
    let mut titles: BTreeMap<i64, Vec<store::TitleKeyRow>> = BTreeMap::new();
    for title in db.all(&store::LIST_ALL_TITLES, ()).await? {
        titles.entry(title.subject).or_default().push(title);
    }
    for (subject, titles) in titles {
        let Some(entry) = entries.get_mut(&subject) else {
            continue;
        };
        let known: Vec<(&str, TextKind)> =
            titles.iter().filter_map(|t| Some((t.language.as_str(), TextKind::parse(&t.kind)?))).collect();
        for (order, language) in TITLE_ORDERS.into_iter().zip(Language::ALL) {
            let shown = text_shown(&known, *language).and_then(|at| titles.get(at));
            if let Some(key) = shown.and_then(|t| t.sort_key.clone()) {
                entry.sorts.push((order, key));
            }
        }
    }
    Ok(())
}

async fn places(db: &mut impl Ask, entries: &mut BTreeMap<i64, Entry>) -> Result<(), Fault> {
    let mut ends: BTreeMap<i64, (Vec<i64>, BTreeSet<i64>)> = BTreeMap::new();
    for place in db.all(&store::LIST_ALL_PLACES, ()).await? {
        let Some(entry) = entries.get_mut(&place.project) else {
            continue;
        };
        let (Some(role), Some(precision)) = (PlaceRole::parse(&place.role), PlacePrecision::parse(&place.precision))
        else {
            continue;
        };
        // A country has no position of its own; the map writes it at the country's label.
        let has_position = place.located == 1 || (precision == PlacePrecision::Country && place.country.is_some());
        let (here, there) = ends.entry(place.project).or_default();
        match role {
            PlaceRole::Destination if has_position => {
                there.insert(place.place);
            }
            PlaceRole::Activity if drawn(role, precision, place.located == 1) => {
                here.push(place.place);
                add(entry, "place", place.place.to_string());
            }
            PlaceRole::Activity => add(entry, "unplaced", place.place.to_string()),
            _ => {}
        }
    }
    for (project, (here, there)) in ends {
        let (Some(entry), Some(from)) = (entries.get_mut(&project), here.first()) else {
            continue;
        };
        for to in there {
            add(entry, "thread", format!("{from} {to}"));
        }
    }
    Ok(())
}
