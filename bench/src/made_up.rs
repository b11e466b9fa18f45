//! Made-up projects by the thousand, marked as made up in their own texts, the same ones every time: a bundle on disk,
//! taken in by the real importer. Nothing here is a fact.

use std::io;
use std::path::Path;

/// Words of each language that titles are made of: what is done, for whom, where it leads.
const WORDS: &[(&str, &str, [&[&str]; 3])] = &[
    (
        "en",
        "Made up",
        [
            &[
                "Training",
                "Savings groups",
                "Remittances",
                "Advice before leaving",
                "Returning well",
                "Small businesses",
                "Irrigation",
                "Schools",
            ],
            &[
                "rural women",
                "young people",
                "migrants' families",
                "returnees",
                "farmers",
                "the diaspora",
                "municipal staff",
                "cooperatives",
            ],
            &[
                "local development",
                "decent work",
                "rights",
                "health",
                "clean water",
                "fair trade",
                "planning",
                "food security",
            ],
        ],
    ),
    (
        "fr",
        "Inventé",
        [
            &[
                "Formation",
                "Tontines",
                "Transferts de fonds",
                "Conseil avant le départ",
                "Retour réussi",
                "Petites entreprises",
                "Irrigation",
                "Écoles",
            ],
            &[
                "femmes rurales",
                "jeunes",
                "familles de migrants",
                "personnes de retour",
                "agriculteurs",
                "diaspora",
                "agents communaux",
                "coopératives",
            ],
            &[
                "développement local",
                "travail décent",
                "droits",
                "santé",
                "eau potable",
                "commerce équitable",
                "planification",
                "sécurité alimentaire",
            ],
        ],
    ),
    (
        "es",
        "Inventado",
        [
            &[
                "Formación",
                "Grupos de ahorro",
                "Remesas",
                "Consejo antes de partir",
                "Buen retorno",
                "Pequeñas empresas",
                "Riego",
                "Escuelas",
            ],
            &[
                "mujeres rurales",
                "jóvenes",
                "familias de migrantes",
                "personas retornadas",
                "agricultores",
                "la diáspora",
                "personal municipal",
                "cooperativas",
            ],
            &[
                "desarrollo local",
                "trabajo decente",
                "derechos",
                "salud",
                "agua potable",
                "comercio justo",
                "planificación",
                "seguridad alimentaria",
            ],
        ],
    ),
    (
        "ar",
        "مثال مختلق",
        [
            &["تدريب", "مجموعات ادخار", "تحويلات", "مشورة قبل السفر", "عودة ناجحة", "مشاريع صغيرة", "ري", "مدارس"],
            &[
                "النساء الريفيات",
                "الشباب",
                "أسر المهاجرين",
                "العائدين",
                "المزارعين",
                "الجالية",
                "موظفي البلديات",
                "التعاونيات",
            ],
            &[
                "التنمية المحلية",
                "العمل اللائق",
                "الحقوق",
                "الصحة",
                "المياه النظيفة",
                "التجارة العادلة",
                "التخطيط",
                "الأمن الغذائي",
            ],
        ],
    ),
];

/// Words to search for, in the same languages, rare and frequent ones.
pub const SEARCHES: &[(&str, &str)] = &[
    ("en", "rural women"),
    ("en", "irrigation"),
    ("en", "clean wat"),
    ("en", "returning farmers health"),
    ("fr", "femme rurale"),
    ("fr", "écoles coopératives"),
    ("es", "jovenes"),
    ("es", "remesas agua"),
    ("ar", "النساء"),
    ("ar", "تدريب الشباب"),
    ("en", "sedhiou"),
    ("en", "village 77"),
];

const COUNTRIES: &[(&str, i32, i32)] = &[
    ("SN", 14, -14),
    ("MA", 32, -6),
    ("TN", 34, 9),
    ("DZ", 35, 3),
    ("EG", 27, 30),
    ("MD", 47, 29),
    ("GE", 42, 43),
    ("CV", 15, -24),
    ("GH", 7, -1),
    ("NG", 9, 8),
    ("ET", 9, 39),
    ("ML", 14, -5),
    ("JM", 18, -77),
    ("EC", -1, -78),
    ("CR", 10, -84),
    ("SV", 13, -89),
    ("PH", 13, 122),
    ("LK", 7, 81),
    ("NP", 28, 84),
    ("BO", -17, -65),
    ("IT", 43, 12),
    ("ES", 40, -4),
    ("FR", 46, 2),
    ("DE", 51, 10),
];
const NATURES: &[&str] = &[
    "local_authority",
    "civil_society",
    "migrants_association",
    "diaspora_association",
    "academia",
    "cooperative",
    "public_body",
    "union",
];
const ROLES: &[&str] = &["applicant", "partner", "listed_partner", "co_applicant", "associate"];
const SIDES: &[&str] = &["origin", "destination", ""];
const STATUSES: &[&str] = &["selected", "running", "closed", "cancelled", "unknown"];

const ORGANISATIONS: u32 = 1000;
const PLACES: u32 = 200;

/// Numbers that look like chance and are the same every time (splitmix64).
pub struct Dice(u64);

impl Dice {
    /// From a fixed beginning.
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    /// A number below `below`.
    pub fn below(&mut self, below: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        u32::try_from((z ^ (z >> 31)) % u64::from(below.max(1))).unwrap_or_default()
    }

    /// One of several.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let at = self.below(u32::try_from(of.len()).unwrap_or(u32::MAX));
        of.get(usize::try_from(at).ok()?)
    }

    fn word(&mut self, of: &[&'static str]) -> &'static str {
        self.pick(of).copied().unwrap_or_default()
    }
}

/// One file of the bundle.
struct Sheet(csv::Writer<std::fs::File>, u64);

impl Sheet {
    fn new(folder: &Path, name: &str, columns: &[&str]) -> io::Result<Sheet> {
        let mut to = csv::Writer::from_path(folder.join(name).with_extension("csv"))?;
        to.write_record(columns)?;
        Ok(Sheet(to, 0))
    }

    fn row(&mut self, cells: &[&str]) -> io::Result<()> {
        self.1 += 1;
        Ok(self.0.write_record(cells)?)
    }

    fn close(mut self) -> io::Result<u64> {
        self.0.flush()?;
        Ok(self.1)
    }
}

/// Writes a bundle of so many made-up projects; answers its rows without headers.
///
/// # Errors
/// The folder cannot be written.
pub fn write(folder: &Path, projects: u32) -> io::Result<u64> {
    std::fs::create_dir_all(folder)?;
    let mut dice = Dice::new(2013);
    let mut sources = Sheet::new(folder, "sources", &["id", "kind", "title"])?;
    sources.row(&["made-up", "ours", "Made up for measuring; no source says any of this"])?;
    let mut phases = Sheet::new(folder, "phases", &["id", "programme", "slug", "starts", "ends", "source"])?;
    for phase in ["1", "2", "3"] {
        phases.row(&[&format!("made-up-{phase}"), "made-up", &format!("phase-{phase}"), "2008", "2017", "made-up"])?;
    }
    let rows = [
        sources.close()?,
        phases.close()?,
        organisations(folder, &mut dice)?,
        places(folder, &mut dice)?,
        all(folder, &mut dice, projects)?,
    ];
    Ok(rows.iter().sum())
}

fn organisations(folder: &Path, dice: &mut Dice) -> io::Result<u64> {
    let columns =
        ["id", "name_printed", "name_own", "name_own_language", "kind", "level", "seat_country", "seat_place"];
    let mut sheet = Sheet::new(folder, "organisations", &columns)?;
    for n in 0..ORGANISATIONS {
        let country = dice.pick(COUNTRIES).map_or("SN", |c| c.0);
        let (id, printed, own) =
            (format!("org-made-up-{n}"), format!("Made up: organisation {n}"), format!("Inventada: organización {n}"));
        sheet.row(&[&id, &printed, &own, "es", dice.word(NATURES), "", country, ""])?;
    }
    sheet.close()
}

fn places(folder: &Path, dice: &mut Dice) -> io::Result<u64> {
    let columns = ["id", "name", "kind", "country", "iso3166_2", "lat", "lon", "precision", "source"];
    let mut sheet = Sheet::new(folder, "places", &columns)?;
    for n in 0..PLACES {
        let Some((country, lat, lon)) = dice.pick(COUNTRIES) else {
            continue;
        };
        let degree = |whole: i32, dice: &mut Dice| {
            format!("{:.3}", f64::from(whole) + f64::from(dice.below(3000)) / 1000.0 - 1.5)
        };
        let (lat, lon) = (degree(*lat, dice), degree(*lon, dice));
        sheet.row(&[
            &format!("pl-made-up-{n}"),
            &format!("Made up: village {n}"),
            "town",
            country,
            "",
            &lat,
            &lon,
            "town",
            "made-up",
        ])?;
    }
    sheet.close()
}

fn all(folder: &Path, dice: &mut Dice, projects: u32) -> io::Result<u64> {
    let new = |name: &str, columns: &[&str]| Sheet::new(folder, name, columns);
    let mut heads = new("projects", &["id", "no", "phase", "country", "country_heading", "record"])?;
    let mut texts = new("texts", &["subject", "field", "language", "body", "kind", "translated_from", "source"])?;
    let mut parts = new(
        "participations",
        &["subject_type", "subject", "organisation", "role", "side", "order", "printed_as", "source"],
    )?;
    let mut places = new("project-places", &["project", "place", "role", "source"])?;
    let mut money =
        new("money", &["subject", "kind", "currency", "minor", "precision", "printed_as", "note", "source"])?;
    let mut dates = new("dates", &["subject", "kind", "on", "months", "printed_as", "source"])?;
    let mut statuses = new("statuses", &["subject", "status", "on", "note", "source"])?;
    for n in 1..=projects {
        let id = format!("made-up-{n:06}");
        let country = dice.pick(COUNTRIES).map_or("SN", |c| c.0);
        heads.row(&[&id, &n.to_string(), &format!("made-up-{}", 1 + dice.below(3)), country, "printed", "complete"])?;
        titles(&mut texts, dice, &id, n)?;
        for order in 0..=dice.below(2) {
            let organisation = format!("org-made-up-{}", dice.below(ORGANISATIONS));
            parts.row(&[
                "project",
                &id,
                &organisation,
                dice.word(ROLES),
                dice.word(SIDES),
                &(order + 1).to_string(),
                "",
                "made-up",
            ])?;
        }
        places.row(&[&id, &format!("pl-made-up-{}", dice.below(PLACES)), "activity", "made-up"])?;
        if dice.below(4) == 0 {
            places.row(&[&id, &format!("pl-made-up-{}", dice.below(PLACES)), "destination", "made-up"])?;
        }
        if dice.below(10) > 0 {
            let minor = (100_000 + 1000 * dice.below(25_000)).to_string();
            money.row(&[&id, "programme_grant", "USD", &minor, "exact", "", "", "made-up"])?;
        }
        let (year, months) = (2008 + dice.below(9), (6 + dice.below(30)).to_string());
        dates.row(&[&id, "start_planned", &format!("{year}-{:02}", 1 + dice.below(12)), "", "", "made-up"])?;
        dates.row(&[&id, "duration_planned", "", &months, "", "made-up"])?;
        statuses.row(&[&id, dice.word(STATUSES), &(year + 1).to_string(), "", "made-up"])?;
    }
    let rows = [
        heads.close()?,
        texts.close()?,
        parts.close()?,
        places.close()?,
        money.close()?,
        dates.close()?,
        statuses.close()?,
    ];
    Ok(rows.iter().sum())
}

/// A title in one language or two, and an objective now and then.
fn titles(texts: &mut Sheet, dice: &mut Dice, id: &str, n: u32) -> io::Result<()> {
    let said = |dice: &mut Dice, of: &(&str, &str, [&'static [&'static str]; 3])| {
        let [what, whom, why] = of.2.map(|words| dice.word(words));
        format!("{}: {what} {n} · {whom} · {why}", of.1)
    };
    let Some(first) = dice.pick(WORDS) else {
        return Ok(());
    };
    let title = said(dice, first);
    texts.row(&[id, "title", first.0, &title, "printed", "", "made-up"])?;
    match dice.below(3) {
        0 => {
            let Some(other) = dice.pick(WORDS).filter(|o| o.0 != first.0) else {
                return Ok(());
            };
            let title = said(dice, other);
            texts.row(&[id, "title", other.0, &title, "translation", &format!("printed:{}", first.0), "made-up"])
        }
        1 => {
            let sentences = [said(dice, first), said(dice, first), said(dice, first)].join(". ");
            texts.row(&[id, "objective", first.0, &sentences, "printed", "", "made-up"])
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_bundle_is_written_every_time_and_says_that_it_is_made_up() {
        let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let rows = folders.each_ref().map(|f| write(f.path(), 50).unwrap());
        assert_eq!(rows[0], rows[1]);
        let texts = folders.each_ref().map(|f| std::fs::read_to_string(f.path().join("texts.csv")).unwrap());
        assert_eq!(texts[0], texts[1]);
        let unmarked = texts[0].lines().skip(1).filter(|l| !WORDS.iter().any(|w| l.contains(w.1)));
        assert_eq!(unmarked.count(), 0);
    }
}
