//! What the pages of the countries read.

use m4d_kit::sql;

sql!(/// How many organisations are seated in each country.
LIST_SEATS() -> SeatsRow { country: Option<String>, n: i64 } =
    "select country, count(*) as n from record_organisation where country is not null group by country");
sql!(/// The groups of countries.
LIST_GROUPS() -> GroupRow { grouping_key: String, country: String } =
    "select grouping_key, country from record_country_group order by ord");
sql!(/// The countries at the other end of a corridor.
LIST_ENDS() -> EndRow { country: Option<String> } =
    "select distinct p.country from record_project_place as w join record_place as p on p.id = w.place
     where w.role = 'destination' ");

sql!(/// Projects elsewhere whose corridor leads to a country.
LIST_INCOMING(country: String, most: i64) -> IncomingRow { project: i64 } =
    "select w.project from record_project_place as w join record_place as p on p.id = w.place
     join record_project as j on j.id = w.project
     where w.role = 'destination' and p.country = $1 and j.record = 'complete' and j.country <> $1
     group by w.project order by w.project limit $2");
sql!(/// What else is held of a country: its groups, and the rows of two sheets, which name their country in their cells.
LIST_HELD(country: String) -> HeldRow { kind: String, name: String, cells: Option<String> } =
    "select 'group' as kind, grouping_key as name, source as cells from record_country_group where country = $1
     union all select 'sheet' as kind, sheet as name, cells from record_sheet
        where sheet in ('phase1-country-totals', 'projects-phase1')");
