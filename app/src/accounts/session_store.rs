//! What the list of devices reads.

use m4d_kit::sql;

sql!(/// A member's sessions that nobody ended, the last used first.
LIST_SESSIONS(member: i64) -> SessionRow { id: i64, shared: i64, device: String, made_at: i64, used_at: i64 } =
    "select id, shared, device, made_at, used_at from accounts_session
     where member = $1 and ended_at is null order by used_at desc, id");
