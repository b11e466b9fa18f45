//! Which name of a body a page shows.

use m4d_rules::directory::NameKind;
use m4d_rules::language::Language;

/// The place of the name to show among (kind, language) pairs, the last recorded one of a kind last: a name in the
/// page's language before others, what the body calls itself before what a source printed. `None` without names.
pub fn shown(known: &[(&str, Option<&str>)], page: Language) -> Option<usize> {
    let rank = |(kind, language): &(&str, Option<&str>)| {
        let spoken = *language == Some(page.code());
        match NameKind::parse(kind) {
            Some(NameKind::Own) if spoken => 0,
            Some(NameKind::Official) if spoken => 1,
            Some(NameKind::Own) => 2,
            Some(NameKind::Official) => 3,
            Some(NameKind::Printed) => 4,
            Some(NameKind::Acronym) => 5,
            Some(NameKind::Former) | None => 6,
        }
    };
    let best = known.iter().map(rank).min()?;
    known.iter().rposition(|name| rank(name) == best)
}
