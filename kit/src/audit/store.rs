//! Every statement of the audit. None changes or removes an entry; details are only ever taken away.

use crate::sql;
use crate::sql::Sixteen;

sql!(/// The last entry.
LAST() -> Last { id: i64, at: i64, hash: Vec<u8> } =
    "select id, at, hash from kit_audit order by id desc limit 1");

sql!(/// Adds an entry.
ADD_ENTRY(
    id: i64, at: i64, act: String, object_kind: String, object: Option<i64>, actor: Option<i64>, about: Option<i64>,
    details_hash: Vec<u8>, previous: Vec<u8>, hash: Vec<u8>,
) = "insert into kit_audit (id, at, act, object_kind, object, actor, about, details_hash, previous, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");

sql!(/// Adds an entry's details.
ADD_DETAILS(entry: i64, salt: Vec<u8>, details: String) =
    "insert into kit_audit_details (entry, salt, details) values ($1, $2, $3)");

sql!(/// How many entries (one or none) with this id still have their details.
COUNT_KEPT(entry: i64) -> KeptEntries { n: i64 } =
    "select count(*) as n from kit_audit_details where entry = $1 and redacted_by is null");

sql!(/// The last entry before a moment that still has its details.
FIND_LAST_KEPT_BEFORE(before: i64) -> LastKept { id: Option<i64> } =
    "select max(a.id) as id from kit_audit a join kit_audit_details d on d.entry = a.id
     where a.at < $1 and d.redacted_by is null");

sql!(/// Takes one entry's details away.
SAVE_REDACTED(entry: i64, by: i64) =
    "update kit_audit_details set salt = null, details = null, redacted_by = $2 where entry = $1 and redacted_by is null");

sql!(/// Takes the details of all entries up to one away.
SAVE_REDACTED_UNTIL(last: i64, by: i64) =
    "update kit_audit_details set salt = null, details = null, redacted_by = $2 where entry <= $1 and redacted_by is null");

sql!(/// The hash of one entry.
FIND_HASH(id: i64) -> HashRow { hash: Vec<u8> } = "select hash from kit_audit where id = $1");

sql!(/// Whole entries after one, oldest first.
LIST_AFTER(after: i64, most: i64) -> EntryRow {
    id: i64, at: i64, act: String, object_kind: String, object: Option<i64>, actor: Option<i64>, about: Option<i64>,
    details_hash: Vec<u8>, previous: Vec<u8>, hash: Vec<u8>,
    salt: Option<Vec<u8>>, details: Option<String>, redacted_by: Option<i64>,
} = "select a.id, a.at, a.act, a.object_kind, a.object, a.actor, a.about, a.details_hash, a.previous, a.hash,
        d.salt, d.details, d.redacted_by
     from kit_audit a left join kit_audit_details d on d.entry = a.id where a.id > $1 order by a.id limit $2");

sql!(/// The entries of one act after one, oldest first.
LIST_OF_ACT(act: String, after: i64, most: i64) -> ActRow { id: i64, object_kind: String, object: Option<i64> } =
    "select id, object_kind, object from kit_audit where act = $1 and id > $2 order by id limit $3");

sql!(/// The ids of the newest entries before one that a choice leaves.
LIST_IDS(
    act: Option<String>, kind: Option<String>, object: Option<i64>, actor: Option<i64>, about: Option<i64>,
    from: Option<i64>, to: Option<i64>, before: Option<i64>, most: i64,
) -> IdRow { id: i64 } =
    "select id from kit_audit where ($1 is null or act = $1) and ($2 is null or object_kind = $2)
        and ($3 is null or object = $3) and ($4 is null or actor = $4) and ($5 is null or about = $5)
        and ($6 is null or at >= $6) and ($7 is null or at < $7) and ($8 is null or id < $8)
     order by id desc limit $9");

sql!(/// The same for one person who is concerned: by its index, as each of the two below.
LIST_IDS_ABOUT(
    act: Option<String>, kind: Option<String>, object: Option<i64>, actor: Option<i64>, about: i64,
    from: Option<i64>, to: Option<i64>, before: Option<i64>, most: i64,
) -> AboutIdRow { id: i64 } =
    "select id from kit_audit where ($1 is null or act = $1) and ($2 is null or object_kind = $2)
        and ($3 is null or object = $3) and ($4 is null or actor = $4) and about = $5
        and ($6 is null or at >= $6) and ($7 is null or at < $7) and ($8 is null or id < $8)
     order by id desc limit $9");

sql!(/// The same for one who acted.
LIST_IDS_OF_ACTOR(
    act: Option<String>, kind: Option<String>, object: Option<i64>, actor: i64, about: Option<i64>,
    from: Option<i64>, to: Option<i64>, before: Option<i64>, most: i64,
) -> ActorIdRow { id: i64 } =
    "select id from kit_audit where ($1 is null or act = $1) and ($2 is null or object_kind = $2)
        and ($3 is null or object = $3) and actor = $4 and ($5 is null or about = $5)
        and ($6 is null or at >= $6) and ($7 is null or at < $7) and ($8 is null or id < $8)
     order by id desc limit $9");

sql!(/// The same for one thing.
LIST_IDS_OF_OBJECT(
    act: Option<String>, kind: String, object: i64, actor: Option<i64>, about: Option<i64>,
    from: Option<i64>, to: Option<i64>, before: Option<i64>, most: i64,
) -> ObjectIdRow { id: i64 } =
    "select id from kit_audit where ($1 is null or act = $1) and object_kind = $2 and object = $3
        and ($4 is null or actor = $4) and ($5 is null or about = $5)
        and ($6 is null or at >= $6) and ($7 is null or at < $7) and ($8 is null or id < $8)
     order by id desc limit $9");

sql!(/// What a page shows of some entries, newest first.
LIST_SHOWN(ids: Sixteen) -> Shown {
    id: i64, at: i64, act: String, object_kind: String, object: Option<i64>, actor: Option<i64>, about: Option<i64>,
    details: Option<String>, redacted_by: Option<i64>,
} = "select a.id, a.at, a.act, a.object_kind, a.object, a.actor, a.about, d.details, d.redacted_by
     from kit_audit a left join kit_audit_details d on d.entry = a.id
     where a.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) order by a.id desc");
