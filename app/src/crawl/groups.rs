//! The secrets: each personal field and each thing that can be hidden, in groups that the same visitors may know.

use super::visitors::is_member;

/// A secret.
pub struct Secret {
    /// Its table and column, or what exists.
    pub name: &'static str,
    /// How it comes into a world. `{canary}` stands for its value; a secret without it exists in world A only.
    pub sql: &'static str,
    /// Its value in world A; in B it is as long. Empty for what exists or not.
    pub canary: &'static str,
    /// Whether some page shows it to those entitled.
    pub shown: bool,
}

/// Secrets that the same visitors may know.
pub struct Group {
    /// What they have in common.
    pub name: &'static str,
    /// Who may know them.
    pub entitled: fn(&str) -> bool,
    /// The secrets.
    pub secrets: &'static [Secret],
}

impl Group {
    /// One of its secrets.
    pub fn secret(&self, name: &str) -> &'static Secret {
        self.secrets.iter().find(|s| s.name == name).expect("a secret of this group")
    }
}

const fn shown(name: &'static str, canary: &'static str, sql: &'static str) -> Secret {
    Secret { name, sql, canary, shown: true }
}

const fn kept(name: &'static str, canary: &'static str, sql: &'static str) -> Secret {
    Secret { name, sql, canary, shown: false }
}

/// Every group. Ids: see `world.rs`.
pub const GROUPS: &[Group] = &[
    Group {
        name: "only me",
        entitled: |visitor| visitor == "subject",
        secrets: &[
            shown(
                "accounts_address.address",
                "zqbcdfghjklmnp@zqrst.example",
                "update accounts_address set address = '{canary}' where member = 101",
            ),
            shown(
                "accounts_session.device",
                "zqdvcbrwsrmnpt",
                "update accounts_session set device = '{canary}' where id = 9101",
            ),
            shown(
                "kit_letter.kept_subject",
                "zqsbjctlttrbcd",
                "update kit_letter set kept_subject = '{canary}' where id = 7001",
            ),
            shown(
                "kit_letter.kept_text",
                "zqtxtlttrkptbc",
                "update kit_letter set kept_text = '{canary}' where id = 7001",
            ),
            kept(
                "kit_letter.address",
                "zqlttrddrsbcdf@zqxyz.example",
                "update kit_letter set address = '{canary}' where id = 7001",
            ),
            kept(
                "accounts_member.sealed_identity",
                "",
                "update accounts_member set sealed_identity = x'00' where id = 101",
            ),
            kept("accounts_member.neutral_since", "", "update accounts_member set neutral_since = 1 where id = 101"),
            kept(
                "accounts_typed.fields",
                "zqtypdfldsbcdf",
                "insert into accounts_typed (member, path, fields, at) values (101, '/en/my/x', '{canary}', 1)",
            ),
            kept(
                "accounts_wrong.tries",
                "",
                "insert into accounts_wrong (account, day, tries) values (x'01', 20782, 3)",
            ),
            kept(
                "accounts_ask.joining",
                "zqjnngbcdfghjk",
                "insert into accounts_ask (id, kind, address, browser, language, shared, joining, asked_at, tries) values (1, 'joining', 'x@x.example', x'02', 'en', 0, '{canary}', 1, 0)",
            ),
        ],
    },
    Group {
        name: "those I accept",
        entitled: |visitor| matches!(visitor, "subject" | "accepted"),
        secrets: &[shown(
            "accounts_member.about",
            "zqbtbcdfghjklm",
            "update accounts_member set about = '{canary}', about_for = 'accepted' where id = 101",
        )],
    },
    Group {
        name: "members",
        entitled: is_member,
        secrets: &[
            shown(
                "accounts_member.name",
                "Zqnmbcdfghjklm",
                "update accounts_member set name = '{canary}', folded = '{canary}' where id = 101",
            ),
            shown(
                "accounts_member.about, for members",
                "zqbtmmbrsbcdfg",
                "update accounts_member set about = '{canary}' where id = 103",
            ),
        ],
    },
    Group {
        name: "unseen",
        entitled: |visitor| matches!(visitor, "subject" | "accepted" | "custodian"),
        secrets: &[shown(
            "an unseen member",
            "Zqnsnmbcdfghjk",
            "update accounts_member set unseen_since = 1, name = '{canary}', folded = '{canary}' where id = 101",
        )],
    },
    Group {
        name: "unverified organisation",
        entitled: |visitor| {
            matches!(visitor, "editor" | "representative" | "owner" | "directory" | "programme" | "moderator")
        },
        secrets: &[shown(
            "directory_name.name",
            "Zqrgnstnbcdfgh",
            "update directory_name set name = '{canary}', folded = '{canary}' where id = 3001",
        )],
    },
    Group {
        name: "organisation's own",
        entitled: |visitor| matches!(visitor, "editor" | "representative" | "owner" | "directory"),
        secrets: &[
            shown(
                "directory_organisation.mailbox",
                "zqmlbxbcdfghjk@zq.example",
                "update directory_organisation set mailbox = '{canary}' where id = 2002",
            ),
            kept(
                "directory_invitation.address",
                "zqnvtbcdfghjkl@zq.example",
                "update directory_invitation set address = '{canary}' where id = 4001",
            ),
            kept(
                "directory_representative.mandate",
                "zqmndtbcdfghjk",
                "update directory_representative set mandate = '{canary}' where id = 5012",
            ),
        ],
    },
    Group {
        name: "desk",
        entitled: |visitor| {
            matches!(
                visitor,
                "directory" | "administrator" | "stale factor" | "auditor" | "custodian" | "moderator" | "programme"
            )
        },
        secrets: &[
            kept(
                "accounts_right.reason",
                "zqrghtrsnbcdfg",
                "update accounts_right set reason = '{canary}' where id = 6001",
            ),
            kept(
                "desk_proposal.reason",
                "zqprpslrsnbcdf",
                "update desk_proposal set reason = '{canary}' where id = 8001",
            ),
        ],
    },
];
