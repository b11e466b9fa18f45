//! The table cell by cell, against the rows of safety.md as they were written there.

use super::{Act, Role, TABLE, as_markdown, mark};

/// The rows of safety.md. Row 28 differs: its members' cell and its words are the issue's ("by its people and staff only").
const TYPED: &str = r#"
| 1 | read record, figures, public pages, machine forms | ● | ● | ● | ● | ● | ● | ● | ● | ● | ● | ● | ● | ● | ● | ● |
| 2 | read rows of an import not yet published | – | – | – | – | – | – | – | – | ◐ | – | – | – | – | – | ● |
| 3 | edit record text, status, money fact (supersede) | – | – | – | – | – | – | – | – | ◐ | – | – | – | – | – | – |
| 4 | publish / withdraw a record row | – | – | – | – | – | – | – | – | ◐⏲ | – | – | – | – | – | – |
| 5 | translate a record text, mark checked | – | – | – | – | – | – | – | – | ◐ | ◐ | – | – | – | – | – |
| 6 | import (only rows of its own dataset), dry run | – | – | – | – | – | – | – | – | ◐⏲ | – | – | – | – | – | ● |
| 7 | export public bundle | ● | ● | – | – | – | – | – | – | ● | – | – | – | – | – | ● |
| 8 | export everything, backup, restore, move, reindex | – | – | – | – | – | – | – | – | – | – | – | – | – | – | ● |
| 9 | join, ask for link, enter code | ● | – | – | – | – | – | – | – | – | – | – | – | – | – | – |
| 10 | see member page: field "everyone" | ● | ● | ● | ● | ● | ● | ● | ● | ● | ● | ● | ● | – | – | – |
| 11 | field "members" | – | ● | ● | ● | ● | ● | ● | ● | ● | ● | ● | ● | – | – | – |
| 12 | field "those I accept" | – | – | ● | ● | – | – | – | – | – | – | – | – | – | – | – |
| 13 | field "only me" incl. e-mail, phone | – | – | ● | – | – | – | – | – | – | – | – | – | – | – | – |
| 14 | find / see an unseen member at all | – | – | ● | ● | – | – | – | – | – | – | – | ● | – | – | – |
| 15 | open who stands behind a name | – | – | ● | – | – | – | – | – | – | – | – | ②⏲ | – | – | – |
| 16 | edit profile, audiences, consents | – | – | ● | – | – | – | – | – | – | – | – | – | – | – | – |
| 17 | change address, factors; end sessions | – | – | ⏲ | – | – | – | – | – | – | – | – | – | – | – | – |
| 18 | end another person's sessions, suspend account | – | – | – | – | – | – | – | – | – | – | ◐⏲ | – | ⏲ | – | ● |
| 19 | start recovery of a lost factor | – | – | ● | – | – | – | – | ② | – | – | – | – | – | – | – |
| 20 | export my data; erase me | – | – | ⏲ | – | – | – | – | – | – | – | – | – | – | – | – |
| 21 | run erasure proof report | – | – | – | – | – | – | – | – | – | – | – | ⏲ | – | – | ● |
| 22 | send first message (request) | – | ● | ● | ● | as org | as org | as org | – | – | – | – | – | – | – | – |
| 23 | read a conversation as a person | – | – | ○ | ○ | – | – | – | – | – | – | – | – | – | – | – |
| 24 | read a conversation held as the organisation | – | – | ○ other end | – | – | ◐ | ◐ | – | – | – | – | – | – | – | – |
| 25 | read the reported messages of a report | – | – | ○ own report | – | – | – | – | – | – | – | ◐ | – | – | – | – |
| 26 | accept, decline, block, report | – | ● | ● | ● | – | ◐ as org | ◐ as org | – | – | – | – | – | – | – | – |
| 27 | create organisation | – | ● | – | – | – | – | – | ● | – | – | – | – | – | – | – |
| 28 | see unverified organisation (its people and staff, marked) | – | – | – | – | ● | ● | ● | ● | ● | – | ● | – | – | – | – |
| 29 | edit organisation profile | – | – | – | – | ◐ | ◐ | ◐ | ◐ | – | – | – | – | – | – | – |
| 30 | write as the organisation | – | – | – | – | ◐ draft | ◐ | ◐ | – | – | – | – | – | – | – | – |
| 31 | see which human wrote as it | – | – | ● | – | – | ◐ | ◐ | – | – | – | ◐ reported | – | – | ◐ id | – |
| 32 | invite editor / representative | – | – | – | – | – | ◐ E | ◐ | – | – | – | – | – | – | – | – |
| 33 | add owner, remove another, hand over | – | – | – | – | – | – | ⏲⌛ | – | – | – | – | – | – | – | – |
| 34 | leave an organisation (not as last owner) | – | – | ○ | – | ● | ● | ● | – | – | – | – | – | – | – | – |
| 35 | rescue an ownerless organisation | – | – | – | – | – | – | – | ②⏲⌛ | – | – | – | – | – | – | – |
| 36 | claim a body of the record | – | ● | – | – | – | – | – | decide ⌛ | – | – | – | – | – | – | – |
| 37 | verify, renew, withdraw; see evidence | – | – | – | – | – | – | upload | ◐⏲ | – | – | – | – | – | – | – |
| 38 | vouch for another body | – | – | – | – | – | – | ◐ if verified by evidence | – | – | – | – | – | – | – | – |
| 39 | merge organisations, undo | – | – | – | – | – | – | both agree ⌛ | ②⏲ | – | – | – | – | – | – | – |
| 40 | grant or end a right | – | – | – | – | – | – | – | – | – | – | – | – | ⏲ | – | first A |
| 41 | grant A, C, U | – | – | – | – | – | – | – | – | – | – | – | – | ②⏲ | – | first A |
| 42 | read audit (without details) / with details | – | – | ○ about me | – | – | – | ◐ org | – | – | – | – | – | – | ● / ⏲ reason | ● |
| 43 | redact audit details | – | – | – | – | – | – | – | – | – | – | – | ②⏲ | – | – | – |
| 44 | see letter queue: envelope / body | – | – | ○ / ○ | – | – | – | – | – | – | – | – | – | ● / – | – | ● / – |
| 45 | configure, keys, metrics | – | – | – | – | – | – | – | – | – | – | – | – | read | – | ● |
"#;

#[test]
fn every_cell_is_what_the_design_says() {
    let mut cells = 0;
    for (act, line) in Act::ALL.iter().zip(TYPED.trim().lines()) {
        let mut typed = line.trim_matches('|').split('|').map(str::trim);
        assert_eq!(typed.next(), Some(act.number().to_string().as_str()));
        assert_eq!(typed.next(), TABLE.iter().find(|row| row.act == *act).map(|row| row.says), "{act}");
        for role in Role::ALL {
            let said = mark(*act, *role).map_or_else(|| "–".to_owned(), |mark| mark.to_string());
            assert_eq!(Some(said.as_str()), typed.next(), "{act} {role}");
            cells += 1;
        }
        assert_eq!(typed.next(), None, "{act}");
    }
    assert_eq!(cells, 45 * 15);
}

#[test]
fn the_rows_stand_in_the_order_of_their_acts_and_no_cell_twice() {
    assert_eq!(TABLE.iter().map(|row| row.act).collect::<Vec<_>>(), Act::ALL);
    for row in TABLE {
        let mut named: Vec<Role> = row.cells.iter().flat_map(|(roles, _)| roles.iter().copied()).collect();
        let all = named.len();
        named.sort_unstable();
        named.dedup();
        assert_eq!(named.len(), all, "{}", row.act);
    }
}

#[test]
fn what_an_editor_may_a_representative_may_and_what_they_may_an_owner_may() {
    for act in Act::ALL {
        for (more, less) in [(Role::Owner, Role::Representative), (Role::Representative, Role::Editor)] {
            assert!(mark(*act, less).is_none() || mark(*act, more).is_some(), "{act}");
            assert!(more.contains(less) && !less.contains(more));
        }
    }
}

#[test]
fn no_role_of_the_staff_contains_another() {
    for (role, other) in Role::ALL.iter().flat_map(|role| Role::ALL.iter().map(move |other| (role, other))) {
        let speaks = role.speaks_for_an_organisation() && other.speaks_for_an_organisation() && role >= other;
        assert_eq!(role.contains(*other), role == other || speaks, "{role} {other}");
    }
}

#[test]
fn the_printed_table_holds_the_rows_as_they_were_written() {
    assert!(as_markdown().contains(TYPED.trim()));
}
