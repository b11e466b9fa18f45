//! What the pages of the organisations read.

use m4d_kit::sql;
use m4d_kit::sql::Sixteen;

sql!(/// Every organisation of the record.
LIST_ALL() -> BodyRow { id: i64, slug: String, nature: String, country: Option<String>, seat: Option<String> } =
    "select id, slug, nature, country, seat from record_organisation order by ord, id");
sql!(/// Every name of every organisation, the last recorded one of a kind last.
LIST_ALL_NAMES() -> KeyedNameRow { organisation: i64, kind: String, language: Option<String>, name: String, sort_key: Vec<u8> } =
    "select organisation, kind, language, name, sort_key from record_name order by organisation, at, ord");
sql!(/// As what every organisation took part in what.
LIST_ALL_PARTS() -> PartKindRow { organisation: i64, subject_kind: String, subject: i64, role: String, side: Option<String> } =
    "select organisation, subject_kind, subject, role, side from record_participation order by organisation, ord");

sql!(/// Every organisation of the network that is verified: the only ones that everybody sees.
LIST_VERIFIED() -> VerifiedRow {
    id: i64, slug: String, record: Option<i64>, nature: String, country: String, place: Option<String>, site: Option<String>,
    contact: Option<String>, languages: String, made_up: i64
} = "select o.id, o.slug, o.record, o.nature, o.country, o.place, o.site, o.contact, o.languages, o.made_up
     from directory_organisation as o
     where o.merged_into is null and exists (select 1 from directory_step as s
        where s.organisation = o.id and s.step = 'verified' and s.ended_at is null)
     order by o.made_at, o.id");
sql!(/// The names of these, as they hold.
LIST_VERIFIED_NAMES() -> VerifiedNameRow { organisation: i64, kind: String, language: Option<String>, name: String, sort_key: Vec<u8> } =
    "select n.organisation, n.kind, n.language, n.name, n.sort_key from directory_name as n
     where n.until is null and exists (select 1 from directory_step as s
        where s.organisation = n.organisation and s.step = 'verified' and s.ended_at is null)
     order by n.organisation, n.ord, n.id");
sql!(/// At which ends of corridors these work.
LIST_VERIFIED_SIDES() -> VerifiedSideRow { organisation: i64, side: String } =
    "select d.organisation, d.side from directory_side as d where exists (select 1 from directory_step as s
        where s.organisation = d.organisation and s.step = 'verified' and s.ended_at is null)
     order by d.organisation, d.country, d.side");
sql!(/// Organisations that everybody saw and that became part of another.
LIST_MOVED() -> MovedRow { id: i64, slug: String, merged_into: i64 } =
    "select o.id, o.slug, cast(coalesce(o.merged_into, 0) as bigint) as merged_into from directory_organisation as o
     where o.merged_into is not null and exists (select 1 from directory_step as s
        where s.organisation = o.id and s.step = 'verified')
     order by o.id");
sql!(/// What of up to sixteen organisations of the network, or bodies of the record, is verified: by their own id or the record's.
LIST_VERIFIED_OF(ids: Sixteen) -> VerifiedOfRow {
    id: i64, slug: String, record: Option<i64>, nature: String, country: String, place: Option<String>, site: Option<String>,
    contact: Option<String>, languages: String, made_up: i64
} = "select o.id, o.slug, o.record, o.nature, o.country, o.place, o.site, o.contact, o.languages, o.made_up
     from directory_organisation as o
     where (o.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        or o.record in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16))
        and o.merged_into is null and exists (select 1 from directory_step as s
        where s.organisation = o.id and s.step = 'verified' and s.ended_at is null)
     order by o.made_at, o.id");
sql!(/// The names of up to sixteen of these, as they hold.
LIST_VERIFIED_NAMES_OF(ids: Sixteen) -> VerifiedNameOfRow { organisation: i64, kind: String, language: Option<String>, name: String, sort_key: Vec<u8> } =
    "select organisation, kind, language, name, sort_key from directory_name
     where until is null and organisation in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by organisation, ord, id");
sql!(/// At which ends of corridors up to sixteen of these work.
LIST_VERIFIED_SIDES_OF(ids: Sixteen) -> VerifiedSideOfRow { organisation: i64, side: String } =
    "select organisation, side from directory_side
     where organisation in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by organisation, country, side");
sql!(/// Which of up to sixteen organisations everybody saw before they became part of another.
LIST_MOVED_OF(ids: Sixteen) -> MovedOfRow { id: i64, slug: String, merged_into: i64 } =
    "select o.id, o.slug, cast(coalesce(o.merged_into, 0) as bigint) as merged_into from directory_organisation as o
     where o.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        and o.merged_into is not null and exists (select 1 from directory_step as s
        where s.organisation = o.id and s.step = 'verified')
     order by o.id");
sql!(/// Up to sixteen organisations of the record.
LIST_SOME(ids: Sixteen) -> SomeBodyRow { id: i64, slug: String, nature: String, country: Option<String>, seat: Option<String> } =
    "select id, slug, nature, country, seat from record_organisation
     where id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) order by ord, id");
sql!(/// Their names, the last recorded one of a kind last.
LIST_SOME_NAMES(ids: Sixteen) -> SomeNameRow { organisation: i64, kind: String, language: Option<String>, name: String, sort_key: Vec<u8> } =
    "select organisation, kind, language, name, sort_key from record_name
     where organisation in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by organisation, at, ord");
sql!(/// As what they took part in what.
LIST_SOME_PARTS(ids: Sixteen) -> SomePartRow { organisation: i64, subject_kind: String, subject: i64, role: String, side: Option<String> } =
    "select organisation, subject_kind, subject, role, side from record_participation
     where organisation in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     order by organisation, ord");
sql!(/// What a verified organisation says of itself and the register does not hold.
FIND_VERIFIED(id: i64) -> VerifiedMoreRow { level: Option<String>, about: Option<String>, verified_at: i64 } =
    "select o.level, o.about, s.at as verified_at
     from directory_organisation as o join directory_step as s on s.organisation = o.id
     where o.id = $1 and o.merged_into is null and s.step = 'verified' and s.ended_at is null
     order by s.at desc, s.id desc");
sql!(/// At which ends of which corridors a verified organisation works.
LIST_ENDS(organisation: i64) -> EndRow { country: String, side: String } =
    "select country, side from directory_side where organisation = $1 order by side, country");

sql!(/// One organisation.
FIND_ORGANISATION(id: i64)
    -> OrganisationRow { id: i64, key: String, nature: String, nature_basis: Option<String>, level: Option<String>, country: Option<String>, seat: Option<String> } =
    "select id, key, nature, nature_basis, level, country, seat from record_organisation where id = $1");
sql!(/// The names of one organisation, the last recorded one of a kind last.
LIST_NAMES(organisation: i64) -> NameRow { kind: String, language: Option<String>, name: String, basis: Option<String> } =
    "select kind, language, name, basis from record_name where organisation = $1 order by at, ord");
sql!(/// Its identifiers.
LIST_IDENTIFIERS(organisation: i64) -> IdentifierRow { scheme: String, value: String, note: Option<String> } =
    "select scheme, value, note from record_identifier
     where subject_kind = 'organisation' and subject = $1 order by ord, id");
sql!(/// What it took part in, and which source says so.
LIST_PARTS(organisation: i64, most: i64)
    -> PartRow { subject: i64, project: Option<String>, phase: Option<String>, slug: Option<String>, programme: Option<String>, role: String, side: Option<String>, printed_as: Option<String>, source: String, source_title: String, source_language: Option<String> } =
    "select t.subject, p.key as project, f.key as phase, f.slug, g.key as programme, t.role, t.side, t.printed_as,
        s.key as source, s.title as source_title, s.language as source_language
     from record_participation as t join record_source as s on s.id = t.source
     left join record_project as p on t.subject_kind = 'project' and p.id = t.subject
     left join record_phase as f on t.subject_kind = 'phase' and f.id = t.subject
     left join record_programme as g on g.id = f.programme
     where t.organisation = $1 order by f.ord, p.ord, t.ord, t.id limit $2");
sql!(/// The titles of the projects that it took part in.
LIST_TITLES(organisation: i64) -> TitleRow { subject: i64, language: String, body: String, kind: String } =
    "select subject, language, body, kind from record_text where field = 'title'
        and subject in (select subject from record_participation where organisation = $1 and subject_kind = 'project')
     order by subject, at, ord");
sql!(/// The organisations seated in a country, with their names.
LIST_SEATED(country: String) -> SeatedRow { organisation: i64, slug: String, nature: String, kind: String, language: Option<String>, name: String } =
    "select o.id as organisation, o.slug, o.nature, n.kind, n.language, n.name
     from record_organisation as o join record_name as n on n.organisation = o.id
     where o.country = $1 order by o.ord, o.id, n.at, n.ord limit 400");
sql!(/// Every place of the record that has a position, with its names.
LIST_ALL_SPOTS() -> SpotRow { name: String, country: Option<String>, lat: Option<f64>, lon: Option<f64>, spoken: Option<String> } =
    "select p.name, p.country, p.lat, p.lon, t.body as spoken
     from record_place as p left join record_text as t on t.subject = p.id and t.field = 'name'
     where p.lat is not null order by p.ord, p.id, t.ord, t.id");
