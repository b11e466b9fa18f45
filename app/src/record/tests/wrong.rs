//! Whatever is wrong with a bundle is told with file, row, column and what to do; the good rows are kept.

use super::*;

const BASE: &[(&str, &str)] = &[
    ("sources.csv", "id,kind,title\ns1,press,A\n"),
    ("phases.csv", "id,programme,slug\np1,prog,one\n"),
    ("projects.csv", "id,no,phase,country,record\nx,1,p1,SN,complete\n"),
    ("organisations.csv", "id,kind,name_own\norg-a,donor,A\norg-b,donor,B\n"),
    ("places.csv", "id,name,kind,precision,source\npl-x,X,town,exact,s1\n"),
];

/// What is told of one file, taken in after the others.
async fn told(name: &str, bytes: &[u8]) -> Vec<String> {
    let (db, _kept) = m4d_kit::test::sqlite().await.unwrap();
    migrate(&db, &crate::schema::steps(), Moment(0)).await.unwrap();
    assert_eq!(take_in(&db, files(BASE)).await.wrong, []);
    let bundle = Bundle::of(vec![(name.to_owned(), bytes.to_vec())]);
    let report = take_in(&db, bundle).await;
    report.wrong.iter().map(ToString::to_string).collect()
}

/// One message, which ends in what to do.
async fn one(name: &str, text: &str) -> String {
    let mut all = told(name, text.as_bytes()).await;
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

#[tokio::test]
async fn a_file_that_cannot_be_read_at_all_is_told() {
    let unknown = one("people.csv", "a,b\n").await;
    assert_eq!(
        unknown,
        "people.csv: is no file of the bundle and was not read: rename it to what it holds; docs/import.md names the files"
    );
    assert_eq!(
        one("relations.csv", "").await,
        "relations.csv: is empty: its first line must be from,kind,to,note,source"
    );
    assert_eq!(
        one("relations.csv", "from;kind;to;note;source\nx;a;ext:b;;s1\n").await,
        "relations.csv, row 1: its columns are separated by ';': save it again as CSV with commas, in UTF-8"
    );
    assert_eq!(
        one("relations.csv", "from,kind,source\nx,a,s1\n").await,
        "relations.csv, row 1, column to: is missing from the first line, so the file was not read: add the column"
    );
    let utf16: Vec<u8> = "from,kind".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let utf16 = [&[0xff, 0xfe], utf16.as_slice()].concat();
    assert_eq!(
        told("relations.csv", &utf16).await,
        ["relations.csv, row 1: is not UTF-8: save the file again as CSV in UTF-8"]
    );
    let nowhere = take_file("/nowhere/sources.csv").await;
    assert!(nowhere.starts_with("sources.csv: cannot be read ("), "{nowhere}");
}

async fn take_file(file: &str) -> String {
    let (db, _kept) = m4d_kit::test::sqlite().await.unwrap();
    migrate(&db, &crate::schema::steps(), Moment(0)).await.unwrap();
    let report = take_in(&db, Bundle::file(Path::new(file))).await;
    report.wrong[0].to_string()
}

#[tokio::test]
async fn a_column_that_nobody_knows_is_told_and_the_rest_is_read() {
    let text = "from,kind,to,colour,source,to\nx,a,ext:b,red,s9,y\n";
    assert_eq!(
        told("relations.csv", text.as_bytes()).await,
        [
            "relations.csv, row 1, column colour: is not a column of relations.csv and was not read: remove it or correct its name; known: from, kind, to, note, source",
            "relations.csv, row 1, column to: stands twice in the first line; only the first was read: remove the other",
            "relations.csv, row 2, column source: there is no source \"s9\": add it to its file first, or correct the spelling",
        ]
    );
}

#[tokio::test]
async fn a_row_is_told_with_its_line_in_the_file() {
    let text = "\u{feff}from,kind,to,note,source\r\nx,a,ext:b,\"two\r\nlines\",s1\r\n\r\n,,,,\r\nx,a,ext:c,,s1,more\r\nx,a\r\nx,a,ext:d,,s9";
    assert_eq!(
        told("relations.csv", text.as_bytes()).await,
        [
            "relations.csv, row 6: has 6 cells where the first line has 5: look for a comma too many or too few, and put text with commas between quotation marks",
            "relations.csv, row 7: has 2 cells where the first line has 5: look for a comma too many or too few, and put text with commas between quotation marks",
            "relations.csv, row 8, column source: there is no source \"s9\": add it to its file first, or correct the spelling",
        ]
    );
}

#[tokio::test]
async fn broken_letters_are_told_with_their_cell_and_the_next_row_is_read() {
    let bytes = b"from,kind,to,note,source\nx,a,ext:b,caf\xe9,s1\nx,a,ext:c,\xc3,\xa9s1\nx,a,ext:d,,s9\n";
    assert_eq!(
        told("relations.csv", bytes).await,
        [
            "relations.csv, row 2, column note: is not UTF-8: save the file again as CSV in UTF-8",
            "relations.csv, row 3, column note: is not UTF-8: save the file again as CSV in UTF-8",
            "relations.csv, row 4, column source: there is no source \"s9\": add it to its file first, or correct the spelling",
        ]
    );
}

#[tokio::test]
async fn what_is_too_long_or_never_ends_is_told() {
    let long = "y".repeat(70_000);
    assert_eq!(
        one("relations.csv", &format!("from,kind,to,note,source\nx,a,ext:b,{long},s1\n")).await,
        "relations.csv, row 2, column note: has 70000 bytes and at most 65536 are taken in: shorten it"
    );
    let endless = "y,\n".repeat(700_000);
    let text = format!("from,kind,to,note,source\nx,a,ext:b,\"{endless}\",s1\nx,a,ext:b,,s9\n");
    assert_eq!(
        told("relations.csv", text.as_bytes()).await,
        [
            "relations.csv, row 2: is longer than a megabyte and was not read: look for a quotation mark that is never closed, or shorten it".to_owned(),
            "relations.csv, row 700003, column source: there is no source \"s9\": add it to its file first, or correct the spelling".to_owned(),
        ]
    );
    for size in [1, 700_000] {
        let text = format!("from,kind,to,note,source\nx,a,ext:b,\"{}", "y,\n".repeat(size));
        assert_eq!(
            one("relations.csv", &text).await,
            "relations.csv, row 2: opens a quotation mark that is never closed, so it and everything after it was not read: close it"
        );
    }
}

#[tokio::test]
async fn invisible_characters_are_told() {
    for bad in ["a\0b", "a\u{202e}b", "a\u{2066}b"] {
        assert_eq!(
            one("relations.csv", &format!("from,kind,to,note,source\nx,a,ext:b,{bad},s1\n")).await,
            "relations.csv, row 2, column note: holds invisible control characters: type the text again"
        );
    }
}

/// A row of a file with one cell that is wrong, and how the message about it begins.
const CELLS: &[(&str, &str, &str, &str)] = &[
    ("sources.csv", "id,kind,title\n,press,T", "id", "is empty: write a value"),
    ("sources.csv", "id,kind,title\nA b,press,T", "id", "\"A b\" cannot stand in an address: use small letters"),
    ("sources.csv", "id,kind,title\nq,gossip,T", "kind", "unknown code \"gossip\"; known: official_page, "),
    (
        "sources.csv",
        "id,kind,title,language\nq,press,T,french",
        "language",
        "\"french\" is not a language code: write two small letters",
    ),
    (
        "sources.csv",
        "id,kind,title,published\nq,press,T,1 May 2014",
        "published",
        "not a date: \"1 May 2014\"; accepted forms: 2014, ",
    ),
    (
        "projects.csv",
        "id,no,phase,country,record\nq,one,p1,SN,complete",
        "no",
        "\"one\" is not a whole number from 0 to ",
    ),
    (
        "projects.csv",
        "id,no,phase,country,record\nq,1,p9,SN,complete",
        "phase",
        "there is no phase \"p9\": add it to its file first",
    ),
    (
        "projects.csv",
        "id,no,phase,country,record\nq,1,p1,Senegal,complete",
        "country",
        "\"Senegal\" is not a country code: write two capital letters",
    ),
    ("organisations.csv", "id,kind,name_own\nq,donor,Q", "id", "does not begin with org-: write org- and a short name"),
    ("organisations.csv", "id,kind,name_own\norg-q,donor,", "name_own", "is empty, and so is name_printed: write"),
    (
        "places.csv",
        "id,name,kind,precision,source,lat,lon\nq,Q,town,exact,s1,91,0",
        "lat",
        "\"91\" is not a position: write degrees",
    ),
    (
        "places.csv",
        "id,name,kind,precision,source,lat,lon\nq,Q,town,exact,s1,NaN,0",
        "lat",
        "\"NaN\" is not a position: write degrees",
    ),
    (
        "places.csv",
        "id,name,kind,precision,source,lat,lon\nq,Q,town,exact,s1,9,",
        "lat",
        "has no partner: write both lat and lon, or neither",
    ),
    (
        "texts.csv",
        "subject,field,language,body,kind,source\nz,title,en,T,printed,s1",
        "subject",
        "nothing in the record has the id \"z\": add it",
    ),
    (
        "texts.csv",
        "subject,field,language,body,kind,source\nx,motto,en,T,printed,s1",
        "field",
        "unknown field; known: title, ",
    ),
    (
        "texts.csv",
        "subject,field,language,body,kind,translated_from,source\nx,title,en,T,translation,en,s1",
        "translated_from",
        "write the kind and language of the text",
    ),
    (
        "participations.csv",
        "subject_type,subject,organisation,role,source\nplace,pl-x,org-a,funder,s1",
        "subject_type",
        "nobody takes part in that: write project, phase or programme",
    ),
    (
        "participations.csv",
        "subject_type,subject,organisation,role,side,source\nproject,x,org-a,funder,left,s1",
        "side",
        "unknown code \"left\"; known: origin, ",
    ),
    (
        "money.csv",
        "subject,kind,currency,minor,precision,source\nx,agreed,$,1,exact,s1",
        "currency",
        "\"$\" is not a currency code: write three capital letters",
    ),
    (
        "money.csv",
        "subject,kind,currency,minor,precision,source\nx,agreed,USD,-1,exact,s1",
        "minor",
        "\"-1\" is not a whole number from 0 to ",
    ),
    (
        "dates.csv",
        "subject,kind,on,months,source\nx,decision,,,s1",
        "on",
        "is empty, and so is months: write a date or",
    ),
    (
        "dates.csv",
        "subject,kind,on,months,source\nx,decision,2014-02-30,,s1",
        "on",
        "not a date: \"2014-02-30\"; accepted forms: ",
    ),
    ("relations.csv", "from,kind,to,source\nx,part_of,y,s1", "to", "nothing in the record has the id \"y\": add it"),
    (
        "relations.csv",
        "from,kind,to,source\nx,Part of,ext:y,s1",
        "kind",
        "\"Part of\" is not a word of the record: use small letters",
    ),
    ("country-groups.csv", "group,country,from\neu,FR,later", "from", "not a date: \"later\"; accepted forms: "),
];

#[tokio::test]
async fn a_wrong_cell_is_told_with_its_column_and_what_to_do() {
    for (file, text, column, what) in CELLS {
        let message = one(file, text).await;
        let begins = format!("{file}, row 2, column {column}: {what}");
        assert!(message.starts_with(&begins), "{message}\n{begins}");
    }
}

#[tokio::test]
async fn a_second_row_that_says_something_else_of_a_thing_is_told() {
    assert_eq!(
        one("projects.csv", "id,no,phase,country,record\nq,1,p1,SN,complete\nq,1,p1,SN,complete\nq,2,p1,SN,complete\n")
            .await,
        "projects.csv, row 4: row 2 already says something else of q: give each its own id, or keep one of the rows"
    );
    assert_eq!(
        one("organisation-identifiers.csv", "organisation,scheme,value\norg-a,IATI,1\norg-b,IATI,1\n").await,
        "organisation-identifiers.csv, row 3, column value: already belongs to another organisation: correct the value or the organisation"
    );
}

#[tokio::test]
async fn a_message_repeats_little_of_a_cell_and_nothing_that_a_terminal_obeys() {
    let cell = format!("\u{1b}[2J{}", "z".repeat(1000));
    let message = one("sources.csv", &format!("id,kind,title\nq,{cell},T\n")).await;
    assert!(!message.contains('\u{1b}') && message.len() < 300, "{message}");
}

#[tokio::test]
async fn the_first_thousand_problems_are_kept_and_the_rest_counted() {
    let (db, _kept) = m4d_kit::test::sqlite().await.unwrap();
    migrate(&db, &crate::schema::steps(), Moment(0)).await.unwrap();
    let text = format!("id,kind,title\n{}", "a,b,c\n".repeat(1500));
    let report = take_in(&db, files(&[("sources.csv", &text)])).await;
    assert_eq!((report.wrong.len(), report.more_wrong), (1000, 500));
}
