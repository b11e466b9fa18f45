#!/usr/bin/env python3
"""Verifies the audit without m4dnet: audit-verify.py AUDIT.jsonl [audit-heads.jsonl]; needs Python 3 and nothing else.
AUDIT.jsonl is what `m4dnet admin audit` writes. The heads stand in the data folder; put those from letters there too."""
import hashlib, json, sys

ENTRY = "id at act object_kind object actor about details_hash previous hash salt details redacted_by".split()
HEAD = "id at hash written".split()
NOTHING = {"id": 0, "hash": "00" * 32}

def read(name, *keys):
    for n, line in enumerate(open(name, "rb"), 1):
        try: it = json.loads(line)
        except ValueError: it = []
        if list(it) not in keys or type(it["id"]) is not int: sys.exit(f"altered line {n} of {name}: it cannot be read")
        yield it

def utf8(value): return ("" if value is None else str(value)).encode("utf-8", "surrogatepass")
def raw(text):  # only what we write ourselves: lower-case hexadecimal
    return bytes.fromhex(text) if isinstance(text, str) and len(text) % 2 == 0 and not text.strip("0123456789abcdef") else b"?"
def entry_hash(e):  # over the hash before and netstrings: "3:123," and "0:," for what is not there
    parts = [utf8(e[key]) for key in ENTRY[:7]] + [raw(e["details_hash"])]
    return hashlib.sha256(raw(e["previous"]) + b"".join(b"%d:%s," % (len(p), p) for p in parts)).hexdigest()

entries = sorted(read(sys.argv[1], ENTRY), key=lambda e: e["id"])
heads, covers, upto = [], {}, 0
for line in read(sys.argv[2], HEAD, HEAD + ["restored"]) if len(sys.argv) > 2 else []:
    heads = ([] if "restored" in line else heads) + [line]  # a restored backup is another chain
for e in entries:  # which entry is the first to say of which that its details were redacted
    if e["act"] == "audit_redacted" and e["object_kind"] in ("audit", "audit_until") and type(e["object"]) is int:
        first = e["object"] if e["object_kind"] == "audit" else upto + 1
        for n in range(first, min(e["object"], e["id"] - 1, len(entries)) + 1): covers.setdefault(n, e["id"])
        upto = max(upto, e["object"]) if e["object_kind"] == "audit_until" else upto
chain, details, redacted, altered, before = [], [], [], set(), NOTHING
for e in entries:
    n, due, wrong = e["id"], before["id"] + 1, None
    if n > due: chain.append(f"missing entry {due}" + (f" to {n - 1}" if n > due + 1 else ""))
    if n < due or entry_hash(e) != e["hash"]: wrong = n
    elif n == due and before["id"] not in altered and before["hash"] != e["previous"]: wrong = before["id"] or n
    if wrong is not None: altered.add(wrong); chain.append(f"altered entry {wrong}")
    kept = hashlib.sha256(raw(e["salt"]) + utf8(e["details"])).hexdigest() == e["details_hash"]
    if e["salt"] is e["details"] is None and covers.get(n, 0) == e["redacted_by"]: redacted.append(n)
    elif not kept or e["redacted_by"] is not None or n in covers: details.append(f"altered details of entry {n}")
    before = e if n > 0 else before
hashes, last = {e["id"]: e["hash"] for e in entries}, max([h["id"] for h in heads], default=0)
other = [h["id"] for h in heads if hashes.get(h["id"], h["hash"]) != h["hash"] and h["id"] not in altered]
if other: chain.append(f"recomputed: head {min(other)} was another")
if last > before["id"]: chain.append(f"tail cut after entry {before['id']}: there was an entry {last}")
print("\n".join(chain + details) or f"sound: {before['id']} entries, head {before['hash']}, {len(heads)} heads outside agree")
print("redacted entries:", *redacted)
sys.exit(1 if chain + details else 0)
