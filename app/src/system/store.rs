//! What the site map reads.

use m4d_kit::sql;

sql!(/// The names of all organisations in addresses.
LIST_ORGANISATION_SLUGS() -> SlugRow { slug: String } = "select o.slug from record_organisation as o order by o.ord, o.id");
sql!(/// Every phase, with its programme.
LIST_PHASE_SLUGS() -> PhaseSlugRow { programme: String, slug: String } =
    "select p.key as programme, f.slug from record_phase as f join record_programme as p on p.id = f.programme order by f.ord, f.id");
