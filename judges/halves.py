"""What a dead program may not leave: a promised act that is not there, an act of which one part is there and another is not,
a letter that never comes or comes too often. Each function answers a sentence about the first such thing, or nothing."""

import json
from collections import Counter

READ = {
    "members": "select id, actor, number, name from accounts_member",
    "addresses": "select member, address from accounts_address",
    "asks": "select id, kind, address, length(browser) as browser, used_at from accounts_ask",
    "sessions": "select member, made_at from accounts_session",
    "rights": "select id, member, reason, ended_at, end_reason from accounts_right",
    "organisations": "select id from directory_organisation",
    "names": "select organisation, name from directory_name",
    "speakers": "select organisation, role from directory_representative where ended_at is null",
    "steps": "select organisation, step from directory_step",
    "invitations": "select id, address from directory_invitation",
    "audit": "select a.id, a.act, a.object, a.actor, a.about, d.details from kit_audit a left join kit_audit_details d on d.entry = a.id",
    "facts": "select id, kind, body from kit_outbox",
    "cursors": "select listener, cursor from kit_listener",
    "parked": "select listener, fact, fault from kit_parked",
    "letters": "select id, name, address, owner, mint, mint_for, state, attempts, message_id, fault from kit_letter",
}


def once(what, have, wanted):
    """Both name the same things, each once."""
    have, wanted = Counter(list(have)), Counter(list(wanted))
    if have == wanted:
        return None
    return f"{what}: missing {list((wanted - have).elements())[:3]}, too many {list((have - wanted).elements())[:3]}"


def entries(db, *acts):
    return [(entry, json.loads(entry.details or "{}")) for entry in db["audit"] if entry.act in acts]


def ids(db, kind, field):
    """The id in each fact of a kind."""
    return [json.loads(fact.body)[field] for fact in db["facts"] if fact.kind == kind]


def halves(db):
    """Every act has all its parts, or none."""
    members = {m.id: m for m in db["members"]}
    ended = [r.id for r in db["rights"] if r.ended_at is not None]
    rights, organisations = [r.id for r in db["rights"]], [o.id for o in db["organisations"]]
    used = [(members_of(db).get(a.address), a.used_at) for a in db["asks"] if a.used_at is not None]
    begun = Counter(members[s.member].actor for s in db["sessions"])
    if db["parked"]:
        return f"a fact was set aside: {db['parked'][0].fault}"
    return (
        once("members have an address", [a.member for a in db["addresses"]], members)
        or once("members were announced", ids(db, "joined", "member"), members)
        or once("who asked was announced, but for links that were printed", ids(db, "asked", "ask"), [a.id for a in db["asks"] if a.browser])
        or once("who used an ask has a session", [(s.member, s.made_at) for s in db["sessions"]], used)
        or once("sessions are in the audit", [e.actor for e, _ in entries(db, "member_joined", "session_begun")], begun.elements())
        or once("rights are in the audit", [e.object for e, _ in entries(db, "right_granted")], rights)
        or once("ended rights are in the audit", [e.object for e, _ in entries(db, "right_ended")], ended)
        or once("rights and their ends were announced", ids(db, "right_changed", "right"), rights + ended)
        or once("organisations are in the audit", [e.object for e, _ in entries(db, "organisation_made")], organisations)
        or once("organisations have an owner", [s.organisation for s in db["speakers"] if s.role == "owner"], organisations)
        or once("organisations have a name", [n.organisation for n in db["names"]], organisations)
        or once("organisations have a first step", [s.organisation for s in db["steps"]], organisations)
        or once("invitations are in the audit", [d["invitation"] for _, d in entries(db, "speaker_invited")], [i.id for i in db["invitations"]])
        or once("invitations were announced", ids(db, "invited", "invitation"), [i.id for i in db["invitations"]])
        or letters_of_facts(db)
    )


def members_of(db):
    return {a.address: a.member for a in db["addresses"]}


def letters_of_facts(db):
    """What the listener heard has its letter, and what it has not heard has none: both are one transaction."""
    heard = next((c.cursor for c in db["cursors"] if c.listener == "letters"), 0)
    early = {**db, "facts": [fact for fact in db["facts"] if fact.id <= heard]}
    mints = [(letter.mint, letter.mint_for) for letter in db["letters"] if letter.mint]
    wanted = [("ask", ask) for ask in ids(early, "asked", "ask")] + [("invitation", i) for i in ids(early, "invited", "invitation")]
    owners = [letter.owner for letter in db["letters"] if letter.name == "welcome"]
    about = [letter.owner for letter in db["letters"] if letter.name in ("right_granted", "right_ended")]
    of = {right.id: right.member for right in db["rights"]}
    return (
        once("asks and invitations that were heard have a letter", mints, wanted)
        or once("who joined has a letter", owners, ids(early, "joined", "member"))
        or once("rights that were heard have a letter", about, [of[right] for right in ids(early, "right_changed", "right")])
    )


def lost(db, promised):
    """Every act that was answered is there, with its entry in the audit."""
    members, actors = members_of(db), {m.id: m.actor for m in db["members"]}
    asks = Counter((a.address, a.kind) for a in db["asks"])
    sessions = Counter(actors[s.member] for s in db["sessions"])
    granted = {d["reason"]: e.object for e, d in entries(db, "right_granted")}
    ended = {d["reason"]: e.object for e, d in entries(db, "right_ended")}
    rights = {r.reason: r for r in db["rights"]}
    names, invited = {n.name for n in db["names"]}, {i.address for i in db["invitations"]}
    for (act, address, what), times in Counter(promised).items():
        right = rights.get(what)
        there = {
            "asked": lambda: asks[(address, what)] >= times,
            "entered": lambda: sessions[actors.get(members.get(address))] >= times,
            "founded": lambda: what in names,
            "invited": lambda: address in invited,
            "granted": lambda: right and granted.get(what) == right.id,
            "ended": lambda: right and right.ended_at and right.end_reason == f"Over, after: {what}" and ended.get(right.end_reason) == right.id,
        }[act]
        if not there():
            return f"it was answered that {address or what} {act}, and that is not there"
    return None


def unsent(db, before, arrived, met, as_files):
    """Every letter arrived: once, or once more for each death that met it between handing over and noting. A file has the
    letter's own name, so that it lies there once however often it was written."""
    came, whole = Counter(l.message_id.split("@")[0] for l in arrived), {l.message_id.split("@")[0]: l.whole for l in arrived}
    used = {a.id for a in db["asks"] if a.used_at is not None}
    rights = Counter(("right_granted", r.member) for r in db["rights"]) + Counter(("right_ended", r.member) for r in db["rights"] if r.ended_at is not None)
    told = Counter((l.name, l.owner) for l in db["letters"] if l.name in ("right_granted", "right_ended"))
    for letter in db["letters"]:
        if letter.message_id in before:
            continue
        # Who typed the code before it was noted that its letter had gone needs no other one.
        moot = letter.state == "withdrawn" and letter.mint == "ask" and letter.mint_for in used
        if letter.state != "sent" and not moot:
            return f"a letter {letter.name} is {letter.state} in the end: {letter.fault}"
        most = 1 if as_files else 1 + met[letter.message_id]
        if not 1 <= came[letter.message_id] <= most:
            return f"a letter {letter.name} came {came[letter.message_id]} times, and {met[letter.message_id]} deaths met it"
        if not whole[letter.message_id]:
            return f"a letter {letter.name} came torn"
    return once("each grant and each end has its own letter", told.elements(), rights.elements())


# What is looked at in tables of which only a part is.
LOOKED_AT = {
    "cursors": lambda row: False,
    "parked": lambda row: False,
    "audit": lambda row: row.act in ("member_joined", "session_begun", "right_granted", "right_ended", "organisation_made", "speaker_invited"),
    "facts": lambda row: row.kind in ("joined", "asked", "right_changed", "invited"),
    "letters": lambda row: row.mint in ("ask", "invitation") or row.name in ("welcome", "right_granted", "right_ended"),
}


def blind(db, promised, chance):
    """A judge has to be able to fail: the first table that lost a row, any row, without a word from here."""
    for table, rows in db.items():
        rows = [row for row in rows if LOOKED_AT.get(table, lambda row: True)(row)]
        gone = chance.choice(rows) if rows else None
        less = {**db, table: [row for row in db[table] if row is not gone]}
        try:
            seen = halves(less) or lost(less, promised)
        except KeyError:
            seen = "a row names another that is not there"
        if gone and not seen:
            return f"this judge does not see that a row is missing: {table} {vars(gone)}"
    return None
