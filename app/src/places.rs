//! Countries by name in four languages, and the outlines of the world's land: derived data that the program carries.

use m4d_kit::fault::Fault;
use m4d_kit::map::{Outlines, Point};
use m4d_rules::language::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// A country, or territory with a code of its own (ISO 3166-1).
#[derive(Clone, Debug)]
pub struct Country {
    /// Its two letters.
    pub code: String,
    /// Its everyday name in the order of [`Language::ALL`].
    names: Vec<String>,
    /// A point to write its name at.
    pub at: Option<Point>,
}

/// All countries.
#[derive(Clone, Debug, Default)]
pub struct Countries(BTreeMap<String, Country>);

impl Countries {
    /// Reads the table that the program carries.
    ///
    /// # Errors
    /// The table is broken, which is a bug.
    pub fn embedded() -> Result<Countries, Fault> {
        let mut all = BTreeMap::new();
        let mut table = csv::Reader::from_reader(include_bytes!("../data/countries.csv").as_slice());
        let header = table.headers().map_err(|e| Fault::new(format!("countries.csv: {e}")))?.clone();
        let column = |row: &csv::StringRecord, name: &str| {
            header.iter().position(|h| h == name).and_then(|at| row.get(at)).unwrap_or_default().to_owned()
        };
        for row in table.records() {
            let row = row.map_err(|e| Fault::new(format!("countries.csv: {e}")))?;
            let degree = |name: &str| column(&row, name).parse::<f64>().ok();
            let country = Country {
                code: column(&row, "iso2"),
                names: Language::ALL.iter().map(|l| column(&row, l.code())).collect(),
                at: degree("lon").zip(degree("lat")).map(|(lon, lat)| Point { lon, lat }),
            };
            all.insert(country.code.clone(), country);
        }
        Ok(Countries(all))
    }

    /// The country with these two letters.
    pub fn find(&self, code: &str) -> Option<&Country> {
        self.0.get(code)
    }

    /// Every country: (two letters, name), in the order of the names.
    pub fn named(&self, language: Language) -> Vec<(&str, String)> {
        let mut all: Vec<(&str, String)> =
            self.0.keys().map(|code| (code.as_str(), self.name(code, language))).collect();
        all.sort_by_cached_key(|(_, name)| m4d_kit::locale::sort_key(name));
        all
    }

    /// Its name; the code itself if we have no name.
    pub fn name(&self, code: &str, language: Language) -> String {
        let at = Language::ALL.iter().position(|l| *l == language).unwrap_or_default();
        self.find(code)
            .and_then(|c| c.names.get(at))
            .filter(|n| !n.is_empty())
            .map_or_else(|| code.to_owned(), Clone::clone)
    }
}

/// Whether these two capitals are a country's code.
pub fn is_country(code: &str) -> bool {
    static CODES: OnceLock<BTreeSet<String>> = OnceLock::new();
    let read = || Countries::embedded().map(|all| all.0.into_keys().collect()).unwrap_or_default();
    CODES.get_or_init(read).contains(code)
}

/// The world's land, as the program carries it, in two finenesses.
pub struct Land {
    /// For closer maps.
    pub world: Outlines,
    /// For the band of the world.
    pub overview: Outlines,
}

impl Land {
    /// Reads the outlines.
    ///
    /// # Errors
    /// The data is broken, which is a bug.
    pub fn embedded() -> Result<Land, Fault> {
        let read = |bytes: &'static [u8]| Outlines::parse(bytes).map_err(|e| Fault::new(format!("the outlines: {e}")));
        Ok(Land {
            world: read(include_bytes!("../data/land/world.bin"))?,
            overview: read(include_bytes!("../data/land/overview.bin"))?,
        })
    }
}
