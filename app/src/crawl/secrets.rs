//! The secrets: each personal field and each thing that can be hidden, with those who may know it. A test holds them against
//! the registry of personal fields.

/// A secret.
pub struct Secret {
    /// Its table and column, or the table whose row is there or not.
    pub field: &'static str,
    /// What stands in world A.
    pub what: What,
    /// Words that are nowhere else. Empty for what has none.
    pub canary: &'static str,
    /// Who may know it.
    pub entitled: Who,
    /// Who of them reads the words on a page; others have them in what the site gives them of their own, or see what follows.
    pub readers: Who,
}

/// How a secret comes into a world.
pub enum What {
    /// The cell of the row with this id; to those not entitled it says something else as long.
    Words(i64),
    /// The cell of the row with this id has a value, in SQL; for those not entitled it stays as it was.
    Value(i64, &'static str),
    /// Rows; for those not entitled they are not there. `{canary}` stands for the words.
    Rows(&'static str),
}

impl Secret {
    /// What brings it into a world in which it is there, or is not.
    pub fn sql(&self, there: bool) -> String {
        let (table, column) = self.field.split_once('.').unwrap_or((self.field, ""));
        match self.what {
            What::Words(row) => {
                let words = if there { self.canary.to_owned() } else { turned(self.canary) };
                format!("update {table} set {column} = '{words}' where id = {row};\n")
            }
            What::Value(row, value) if there => format!("update {table} set {column} = {value} where id = {row};\n"),
            What::Rows(sql) if there => format!("{};\n", sql.replace("{canary}", self.canary)),
            _ => String::new(),
        }
    }
}

/// The same letters in another order: as long, sorted differently.
fn turned(canary: &str) -> String {
    let (head, tail) = canary.split_at(canary.find('@').unwrap_or(canary.len()));
    let mut letters: Vec<char> = head.chars().collect();
    if let Some(middle) = letters.get_mut(2..) {
        middle.reverse();
    }
    letters.into_iter().collect::<String>() + tail
}

type Who = &'static [&'static str];

const fn words(field: &'static str, row: i64, canary: &'static str, entitled: Who) -> Secret {
    Secret { field, what: What::Words(row), canary, readers: entitled, entitled }
}

/// Words that no page says.
const fn unsaid(field: &'static str, row: i64, canary: &'static str, entitled: Who) -> Secret {
    Secret { field, what: What::Words(row), canary, readers: NOBODY, entitled }
}

const fn value(field: &'static str, row: i64, sql: &'static str, entitled: Who) -> Secret {
    Secret { field, what: What::Value(row, sql), canary: "", readers: NOBODY, entitled }
}

const fn rows(field: &'static str, canary: &'static str, entitled: Who, sql: &'static str) -> Secret {
    Secret { field, what: What::Rows(sql), canary, readers: entitled, entitled }
}

/// Rows of which no page says the words.
const fn unsaid_rows(field: &'static str, canary: &'static str, entitled: Who, sql: &'static str) -> Secret {
    Secret { field, what: What::Rows(sql), canary, readers: NOBODY, entitled }
}

/// The same, read on a page by some of those entitled only.
const fn read_by(readers: Who, secret: Secret) -> Secret {
    Secret { readers, ..secret }
}

const NOBODY: Who = &[];
const ME: Who = &["subject"];
// The translator is accepted too: whom somebody accepts is a secret below.
const ACCEPTED: Who = &["subject", "accepted", "translator"];
const MEMBERS: Who = &[
    "member",
    "subject",
    "accepted",
    "editor",
    "representative",
    "owner",
    "directory",
    "directory elsewhere",
    "programme",
    "translator",
    "moderator",
    "custodian",
    "administrator",
    "auditor",
    "ended right",
    "without factor",
    "stale factor",
];
const PEOPLE: Who = &["editor", "representative", "owner"];
const PEOPLE_AND_DESK: Who = &["editor", "representative", "owner", "directory"];
const UNVERIFIED: Who = &["editor", "representative", "owner", "directory"];
const ADMINISTRATORS: Who = &["administrator", "stale factor"];

/// Every secret. Ids: see `base.rs`.
pub const SECRETS: &[Secret] = &[
    // What is only mine.
    words("accounts_address.address", 70_101, "zqbcdfghjklmnp@zqrst.example", ME),
    value("accounts_address.since", 70_101, "567993600000", ME),
    value("accounts_address.bounced_at", 70_101, "1795000000000", ME),
    words("accounts_session.device", 9_101, "zqdvcbrwsrmnpt", ME),
    // Who ends somebody's sessions may know that there were some.
    unsaid_rows("accounts_session", "zqscnddvcbcdfg", &["subject", "moderator", "administrator"],
        "insert into accounts_session (id, secret, member, shared, way, device, made_at, used_at, factor_at)
         values (9999, x'77', 101, 0, 'link', '{canary}', 1795521500000, 1795521500000, 1795521500000)"),
    words("kit_letter.kept_subject", 7_001, "zqsbjctlttrbcd", ME),
    words("kit_letter.kept_text", 7_001, "zqtxtlttrkptbc", ME),
    unsaid("kit_letter.address", 7_001, "zqlttrddrsbcdf@zqxyz.example", ME),
    unsaid("kit_letter.body", 7_001, "zqbdlttrbcdfgh", ME),
    value("accounts_member.language", 101, "'fr'", ME),
    value("accounts_member.sealed_identity", 101, "x'00'", ME),
    value("accounts_member.neutral_since", 101, "1", ME),
    value("accounts_member.acted_at", 101, "1795521000000", ME),
    value("accounts_member.reminded_at", 101, "1795521000000", ME),
    value("accounts_member.leaving_keeps", 101, "1", ME),
    rows("accounts_change", "zqchngbcdfghjk@zqnew.example", ME,
        "insert into accounts_change (id, member, old, new, browser, asked_at)
         values (1101, 101, 'subject@people.example', '{canary}', x'01', 1795521590000)"),
    unsaid_rows("accounts_code", "", ME,
        "insert into accounts_code (id, member, kind, ord, hash, made_at) values (1201, 101, 'recovery', 1, x'01', 1795521590000)"),
    unsaid_rows("accounts_factor", "", ME,
        "update accounts_factor set made_at = 1795521590000 where id = 7001"),
    unsaid_rows("accounts_typed", "zqtypdfldsbcdf", ME,
        "insert into accounts_typed (member, path, fields, at) values (101, '/en/my/x', '{canary}', 1795521590000)"),
    unsaid_rows("accounts_ask", "zqjnngbcdfghjk", ME,
        "insert into accounts_ask (id, kind, address, browser, language, shared, joining, back, asked_at, tries)
         values (1301, 'joining', 'subject@people.example', x'02', 'en', 0, '{canary}', x'03', 1795521590000, 0)"),
    unsaid_rows("accounts_wrong", "", NOBODY,
        "insert into accounts_wrong (account, way, day, tries) values (x'01', 'letter', 20782, 3)"),
    // Whom I accept, and what is for them.
    words("accounts_member.about", 101, "zqbtbcdfghjklm", ACCEPTED),
    value("accounts_member.country", 101, "'BO'", ACCEPTED),
    unsaid_rows("accounts_acceptance", "", &["subject", "translator"],
        "insert into accounts_acceptance (member, accepted, at) values (101, 116, 1)"),
    // What members see of each other.
    words("accounts_member.name", 101, "Zqnmbcdfghjklm", MEMBERS),
    unsaid("accounts_member.folded", 101, "zqnmbcdfghjklm", MEMBERS),
    value("accounts_member.sort_key", 101, "x'00'", MEMBERS),
    value("accounts_member.name_latin", 101, "'Zqltnbcdfghjkl'", MEMBERS),
    value("accounts_member.reads", 101, "'en es'", MEMBERS),
    value("accounts_member.writes", 101, "'en es'", MEMBERS),
    words("accounts_member.about", 103, "zqbtmmbrsbcdfg", MEMBERS),
    // A member who needs to stay unseen.
    rows("accounts_member", "Zqnsnmbcdfghjk", &["accepted", "custodian"],
        "insert into accounts_member (id, actor, number, name, sort_key, folded, language, reads, writes, country, country_for, about, about_for, bodies_for, joined_at, acted_at, unseen_since, made_up)
         values (130, 100000130, 100000130, '{canary}', x'05', 'zqnsnmbcdfghjk', 'en', 'en', 'en', 'CR', 'members', 'About', 'members', 'members', 1795521600000, 1795521600000, 1, 1);
         insert into accounts_address (id, member, address, since) values (70130, 130, 'hidden@people.example', 1);
         insert into accounts_acceptance (member, accepted, at) values (130, 102, 1);
         insert into directory_representative (id, organisation, member, role, focal, starts_at) values (5030, 2003, 130, 'owner', 0, 1)"),
    // Whom an organisation helps.
    rows("accounts_member.assisted_at", "Zqssstdbcdfghj", &["owner", "custodian"],
        "insert into accounts_member (id, actor, number, name, sort_key, folded, language, reads, writes, country_for, about_for, bodies_for, joined_at, acted_at, assisted_by, assisted_at, made_up)
         values (131, 100000131, 100000131, '{canary}', x'06', 'zqssstdbcdfghj', 'en', 'en', 'en', 'me', 'me', 'me', 1795521600000, 1795521600000, 2002, 1795521600000, 1);
         insert into accounts_acceptance (member, accepted, at) values (131, 112, 1);
         update accounts_member set unseen_since = 1 where id = 131"),
    // What the staff writes.
    words("accounts_right.reason", 6_001, "zqrghtrsnbcdfg", ADMINISTRATORS),
    rows("accounts_right", "zqrghtndbcdfgh", ADMINISTRATORS,
        "insert into accounts_right (id, member, role, scope_kind, scope, reason, granted_by, granted_at, starts_at, ends_at, ended_by, ended_at, end_reason)
         values (6002, 129, 'moderator', 'site', '', '{canary}', 119, 2, 2, 9, 119, 3, 'zq')"),
    words("desk_proposal.reason", 8_001, "zqprpslrsnbcdf", &["directory", "directory elsewhere"]),
    unsaid_rows("kit_audit_details", "zqdtdtlsbcdfgh", ME,
        "update kit_audit_details set details = '{canary}' where entry = 900001"),
    // An organisation that is not verified.
    rows("directory_organisation", "Zqrgnstnbcdfgh", UNVERIFIED,
        "insert into directory_organisation (id, slug, nature, country, place, mailbox, languages, made_at, acted_at, made_up) values (2001, 'zq-unverified', 'civil_society', 'CR', 'Upala', 'one@bodies.example', 'es', 1, 1, 1);
         insert into directory_name (id, organisation, ord, kind, language, name, sort_key, folded, since) values (3001, 2001, 0, 'own', 'es', '{canary}', x'01', 'zqrgnstnbcdfgh', 1);
         insert into directory_representative (id, organisation, member, role, focal, starts_at) values (5001, 2001, 112, 'owner', 0, 1);
         insert into directory_representative (id, organisation, member, role, focal, starts_at) values (5002, 2001, 111, 'representative', 0, 1);
         insert into directory_representative (id, organisation, member, role, focal, starts_at) values (5003, 2001, 110, 'editor', 0, 1);
         insert into directory_vouch_ask (id, organisation, voucher, by_member, reason, at) values (3602, 2001, 2002, 112, 'made up', 1795521600000)"),
    // What is an organisation's own.
    words("directory_organisation.mailbox", 2_002, "zqmlbxbcdfghjk@zq.example", PEOPLE_AND_DESK),
    value("directory_organisation.mailbox_bounced_at", 2_003, "1795000000000", &["directory"]),
    value("directory_organisation.made_by", 2_002, "101", ME),
    words("directory_invitation.address", 4_001, "zqnvtbcdfghjkl@zq.example", &["owner", "representative"]),
    unsaid("directory_invitation.unit", 4_001, "zqntnvtbcdfghj", &["owner"]),
    unsaid("directory_invitation.mandate", 4_001, "zqmndtnvtbcdfg", &["owner"]),
    rows("directory_invitation", "zqnvtdbcdfghjk@zq.example", &["owner", "representative"],
        "insert into directory_invitation (id, organisation, address, role, language, by_member, at, ends_at)
         values (4003, 2002, '{canary}', 'editor', 'en', 112, 1795521600000, 1796121600000)"),
    words("directory_representative.unit", 5_012, "zqntbcdfghjklm", PEOPLE),
    unsaid("directory_representative.end_reason", 5_021, "zqndrsnbcdfghj", NOBODY),
    words("directory_representative.mandate", 5_012, "zqmndtbcdfghjk", PEOPLE),
    rows("directory_step", "zqstprsnbcdfgh", PEOPLE_AND_DESK,
        "insert into directory_step (id, organisation, step, at, by_member, evidence, reason, ended_at, ended_by, end_reason)
         values (3103, 2002, 'claimed', 1, 112, 'statement', '{canary}', 2, 113, 'zq')"),
    rows("directory_proof", "zqprfbcdfghjkl@zq.example", &["owner"],
        "insert into directory_proof (id, organisation, by_member, address, asked_at, code, ends_at, tries)
         values (3401, 2002, 112, '{canary}', 1795521600000, x'01', 1796121600000, 0)"),
    words("directory_change.reason", 3_301, "zqchngrsnbcdfg", PEOPLE_AND_DESK),
    words("directory_change.objection", 3_301, "zqbjctnbcdfghj", PEOPLE_AND_DESK),
    rows("directory_change", "zqschngbcdfghj", PEOPLE_AND_DESK,
        "insert into directory_change (id, organisation, kind, member, reason, by_member, at, effect_at)
         values (3302, 2002, 'remove_owner', 112, '{canary}', 112, 1795521600000, 1796121600000)"),
    unsaid_rows("directory_evidence", "", &["owner", "directory"],
        "insert into directory_evidence (id, organisation, by_member, at, body, link) values (3501, 2002, 112, 1795521600000, 'A statement', 'https://zq.example')"),
    read_by(&["directory"], words("directory_evidence.body", 3_501, "zqvdncbcdfghjk", &["owner", "directory"])),
    words("directory_vouch_ask.reason", 3_602, "zqvchrsnbcdfgh", &["owner"]),
    unsaid_rows("directory_written", "", PEOPLE,
        "insert into directory_written (id, organisation, member, actor, act, at) values (3801, 2002, 112, 100000112, 'organisation_profile_changed', 1795521600000)"),
    unsaid_rows("directory_agreement", "", PEOPLE_AND_DESK,
        "insert into directory_agreement (change, way, agreed_by, agreed_at) values (3301, 'owners', 112, 1)"),
];

/// Fields of the registry that are no secret of a world, each with the reason.
pub const KNOWN_OTHERWISE: &[(&str, &str)] = &[
    (
        "accounts_member.id",
        "stands in addresses of pages for members; the crawl asks with the ids of things that are not there",
    ),
    ("accounts_member.actor", "a random number that no page shows"),
    ("accounts_member.number", "a random number that only they and the desk type"),
    ("accounts_member.country_for", "a choice: what follows from it is a secret above"),
    ("accounts_member.about_for", "a choice: what follows from it is a secret above"),
    ("accounts_member.bodies_for", "a choice: what follows from it is a secret above"),
    ("accounts_member.unseen_since", "the unseen member above"),
    ("accounts_member.joined_at", "decides only who is counted"),
    ("accounts_member.suspended_at", "who is suspended is in no list: their absence is the meaning of it"),
    ("accounts_member.leaving_at", "who leaves is in no list: their absence is the meaning of it"),
    ("accounts_member.silence", "decides who is counted, which `/figures` prints"),
    ("accounts_member.silence_at", "decides who is counted, which `/figures` prints"),
    (
        "directory_representative.member",
        "who speaks stands with the body's people; who needs to be unseen there is above",
    ),
    ("directory_representative.added_by", "a number that no page shows"),
    ("directory_representative.ended_by", "a number that no page shows"),
    ("desk_proposal.body", "numbers of the proposal above"),
    ("desk_proposal.about", "a number; the proposal above is seen whole or not at all"),
    ("desk_proposal.object", "a number; the proposal above is seen whole or not at all"),
    ("desk_proposal.by_member", "a number; the proposal above is seen whole or not at all"),
    ("desk_proposal.seconded_by", "a number; the proposal above is seen whole or not at all"),
    ("desk_proposal.refused_by", "a number; the proposal above is seen whole or not at all"),
    ("directory_vouch_ask.by_member", "a number; who asked is named to those who see the reason above"),
    ("accounts_address.until", "follows from a change of address"),
    ("kit_letter.owner", "who owns a letter sees it; nobody else sees any owner"),
    ("kit_letter.fault", "a mail server's answer in the program's own words: administrators see it"),
];
