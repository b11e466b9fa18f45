//! What the site map reads.

use m4d_kit::sql;

sql!(/// Every phase, with its programme.
LIST_PHASE_SLUGS() -> PhaseSlugRow { programme: String, slug: String } =
    "select p.key as programme, f.slug from record_phase as f join record_programme as p on p.id = f.programme order by f.ord, f.id");
sql!(/// The countries that have a page: with projects, seats, a place among the targets, or an end of a corridor.
LIST_COUNTRY_PAGES() -> CountryPageRow { country: Option<String>, among: Option<String> } =
    "select j.country, cast(null as text) as among from record_project as j where j.record = 'complete'
     union select o.country, cast(null as text) as among from record_organisation as o
     union select g.country, g.grouping_key as among from record_country_group as g
     union select p.country, cast(null as text) as among from record_project_place as w join record_place as p on p.id = w.place
        join record_project as j on j.id = w.project
        where w.role = 'destination' and j.record = 'complete' and j.country <> p.country");
