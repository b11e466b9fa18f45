//! The name in addresses that an organisation gets on the day on which everybody sees it. Before, its name there is random:
//! no guess at an address can find out that it exists.

use super::own_store as store;
use m4d_kit::db::{Ask, Tx};
use m4d_kit::fault::Fault;
use m4d_kit::search::folded;

/// The longest name in addresses, in characters.
const LONGEST: usize = 60;

/// Others of the same name that are tried.
const MOST: usize = 200;

/// Gives it a name in addresses, made of its name; call it in the transaction that verifies. A body of the record keeps the
/// record's. A name without Latin letters keeps the random one.
///
/// # Errors
/// The database fails.
pub async fn publish(tx: &mut Tx, organisation: i64) -> Result<(), Fault> {
    let names = tx.all(&store::LIST_OWN_NAMES, (organisation,)).await?;
    let made = |name: &store::OwnNameRow| Some(slug(&name.name)).filter(|slug| slug.len() > 1);
    let names = names.iter().filter(|n| n.kind == "own");
    let Some(base) = names.rev().find_map(made) else { return Ok(()) };
    // Only those that everybody sees, or saw, have such names: a number at the end tells nothing of the others.
    for n in 1..MOST {
        let slug = if n == 1 { base.clone() } else { format!("{base}-{n}") };
        match tx.one(&store::FIND_SLUG, (slug.clone(),)).await? {
            Some(taken) if taken.id == organisation => return Ok(()),
            Some(_) => {}
            None => return tx.run(&store::SAVE_SLUG, (organisation, slug)).await.map(drop),
        }
    }
    Ok(())
}

/// A name as it stands in addresses: Latin letters and digits, with hyphens between words.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for word in folded(name).split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if slug.len() + word.len() >= LONGEST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_name_in_addresses_has_plain_letters_and_hyphens() {
        assert_eq!(slug("Municipalité de Sédhiou (Casamance)"), "municipalite-de-sedhiou-casamance");
        assert_eq!(slug("بلدية صفاقس"), "");
        assert!(slug(&"word ".repeat(40)).len() <= 60);
    }
}
