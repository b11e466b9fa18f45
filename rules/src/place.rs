//! Where something happens, how well the place is known, and whether a map may draw it.

use crate::codes;

codes! {
    /// What a place is.
    pub enum PlaceKind {
        /// A country.
        Country = "country",
        /// The first division below the country: region, province, department, governorate.
        Admin1 = "admin1",
        /// The second division below the country.
        Admin2 = "admin2",
        /// A municipality.
        Municipality = "municipality",
        /// A town or village.
        Town = "town",
        /// An area without an administration of its own, such as "Northern Ecuador".
        Area = "area",
        /// One site: a building, a centre, a field.
        Site = "site",
    }
}

codes! {
    /// What a position stands for.
    pub enum PlacePrecision {
        /// The very place.
        Exact = "exact",
        /// The middle of the town.
        Town = "town",
        /// The seat of the administration of a larger area.
        Seat = "seat",
        /// Somewhere near.
        Approximate = "approximate",
        /// The country is all that is known.
        Country = "country",
        /// Named, but not to be found on a map.
        NotLocated = "not_located",
    }
}

codes! {
    /// What a place is to a project.
    pub enum PlaceRole {
        /// Where the project works.
        Activity = "activity",
        /// Where the migrants live, at the other end of the corridor.
        Destination = "destination",
        /// Where the migrants come from.
        Origin = "origin",
        /// Where a partner has its seat, which is not the project's place.
        PartnerSeat = "partner_seat",
    }
}

/// Whether a map draws the place: activity and destination places that have a position
/// (record.md, "A map draws activity and destination places with a position"). What is only
/// known by its country, or not located, is counted beside the map even if a position was typed.
#[must_use]
pub fn drawn(role: PlaceRole, precision: PlacePrecision, has_position: bool) -> bool {
    let its_own = matches!(role, PlaceRole::Activity | PlaceRole::Destination);
    let on_the_map = match precision {
        PlacePrecision::Exact | PlacePrecision::Town | PlacePrecision::Seat | PlacePrecision::Approximate => true,
        PlacePrecision::Country | PlacePrecision::NotLocated => false,
    };
    its_own && on_the_map && has_position
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::{PlacePrecision, PlaceRole, drawn};

    proptest! {
        #[test]
        fn nothing_is_drawn_without_a_position(
            role in select(PlaceRole::ALL), precision in select(PlacePrecision::ALL),
        ) {
            prop_assert!(!drawn(role, precision, false));
        }
    }

    #[test]
    fn a_map_draws_activity_and_destination_places_it_can_locate() {
        let roles = PlaceRole::ALL.iter().filter(|&&role| drawn(role, PlacePrecision::Seat, true));
        assert_eq!(roles.collect::<Vec<_>>(), [&PlaceRole::Activity, &PlaceRole::Destination]);
        let undrawn = PlacePrecision::ALL.iter().filter(|&&precision| !drawn(PlaceRole::Activity, precision, true));
        let expected = [&PlacePrecision::Country, &PlacePrecision::NotLocated];
        assert_eq!(undrawn.collect::<Vec<_>>(), expected);
    }
}
