//! Which words find each other, and where the marks fall.

use super::{Asked, Change, Document, Found, Index, Piece, Text};

const PAGES: [&str; 4] = ["en", "fr", "es", "ar"];

fn text(language: Option<&'static str>, title: &str, body: &str) -> Text {
    Text { language, title: title.to_owned(), body: body.to_owned() }
}

fn document(id: i64, texts: Vec<Text>) -> Document {
    Document { kind: "project", id, key: format!("p-{id}"), texts }
}

fn index_of(documents: Vec<Document>) -> Index {
    let index = Index::in_memory().unwrap();
    index.feed(documents.into_iter().map(Change::Put), 1).unwrap();
    index
}

fn ask(index: &Index, words: &str, page_language: &str) -> Found {
    index.find(&Asked { words, page_language, kind: None, skip: 0, take: 10 }).unwrap()
}

fn found(index: &Index, words: &str, page_language: &str) -> Vec<i64> {
    ask(index, words, page_language).hits.iter().map(|hit| hit.id).collect()
}

/// Pieces with marks in brackets.
fn shown(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| if piece.mark { format!("[{}]", piece.text) } else { piece.text.clone() }).collect()
}

fn title_shown(language: &'static str, title: &str, words: &str) -> String {
    let index = index_of(vec![document(1, vec![text(Some(language), title, "")])]);
    ask(&index, words, "en").hits.first().map(|hit| shown(&hit.title)).unwrap_or_default()
}

#[test]
fn words_that_people_take_for_the_same_find_each_other_from_a_page_of_any_language() {
    let groups: [(&str, &[&str]); 11] = [
        ("fr", &["Sedhiou", "Sédhiou", "SÉDHIOU", "Se\u{301}dhiou"]),
        ("fr", &["femmes rurales", "femme rurale", "FEMMES RURALES"]),
        ("es", &["jóvenes", "joven", "jovenes"]),
        ("es", &["mujer", "mujeres"]),
        ("ar", &["المغرب", "المُغْرِب"]),
        ("ar", &["الهجرة", "هجرة"]),
        ("ar", &["للتنمية", "تنمية"]),
        ("ar", &["والأطفال", "اطفال"]),
        ("fr", &["l'école", "l’école", "école", "ecole", "ÉCOLES"]),
        ("en", &["women's", "women"]),
        ("en", &["municipality", "municipalities"]),
    ];
    for (language, words) in groups {
        for of_text in words {
            // In a title as in a body; the word after it keeps it from being a beginning only.
            let index = index_of(vec![
                document(1, vec![text(Some(language), &format!("{of_text} 2019"), "")]),
                document(2, vec![text(Some(language), "", &format!("{of_text}, 2019."))]),
                document(3, vec![text(Some(language), "2019", "aaa")]),
            ]);
            for asked in words {
                for page in PAGES {
                    let mut ids = found(&index, &format!("{asked} 2019"), page);
                    ids.sort_unstable();
                    assert_eq!(ids, [1, 2], "text {of_text}, asked {asked}, page {page}");
                }
            }
        }
    }
}

#[test]
fn a_text_whose_language_is_not_recorded_is_found_by_every_stem() {
    for language in [None, Some("pt")] {
        let index = index_of(vec![
            document(1, vec![text(language, "Association des femmes rurales", "")]),
            document(2, vec![text(language, "", "Las mujeres y la الهجرة")]),
        ]);
        assert_eq!(found(&index, "femme rurale", "es"), [1]);
        assert_eq!(found(&index, "mujer هجرة", "en"), [2]);
    }
}

#[test]
fn the_last_word_is_also_a_beginning_and_the_others_are_not() {
    let index = index_of(vec![
        document(1, vec![text(Some("fr"), "Les coopératives de Sédhiou", "")]),
        document(2, vec![text(Some("ar"), "برنامج الهجرة", "")]),
    ]);
    for (asked, ids) in [
        ("sedh", vec![1]),
        ("séd", vec![1]),
        ("cooper", vec![1]),
        ("de sédh", vec![1]),
        ("الهج", vec![2]),
        ("sedh les", vec![]),
        ("s", vec![]),
        ("hiou", vec![]),
    ] {
        assert_eq!(found(&index, asked, "en"), ids, "{asked}");
    }
}

#[test]
fn all_words_must_stand_in_one_thing_in_whichever_of_its_texts() {
    let index = index_of(vec![
        document(1, vec![text(Some("en"), "Rural women", ""), text(Some("es"), "Mujeres rurales", "Pichincha")]),
        document(2, vec![text(Some("en"), "Rural roads", "")]),
    ]);
    assert_eq!(found(&index, "women pichincha", "en"), [1]);
    assert_eq!(found(&index, "women roads", "en"), Vec::<i64>::new());
}

#[test]
fn titles_weigh_more_and_the_page_s_language_is_shown_and_ranked_first() {
    let index = index_of(vec![
        document(1, vec![text(Some("en"), "Roads", "Sédhiou is one of the places where roads are built today")]),
        document(2, vec![text(Some("en"), "Sédhiou", "Roads and bridges are built in one of the places today")]),
    ]);
    assert_eq!(found(&index, "sedhiou", "en"), [2, 1]);
    let two = |id, language, other| {
        document(id, vec![text(Some(language), "Sédhiou", "a b"), text(Some(other), "Kolda", "c d")])
    };
    let index = index_of(vec![two(1, "en", "es"), two(2, "fr", "es"), two(3, "es", "fr")]);
    assert_eq!(found(&index, "sedhiou", "fr").first(), Some(&2));
    assert_eq!(found(&index, "sedhiou", "es").first(), Some(&3));

    let both = index_of(vec![document(
        1,
        vec![text(Some("en"), "Women of Sédhiou", "x"), text(Some("fr"), "Femmes de Sédhiou", "x")],
    )]);
    let language = |words, page| ask(&both, words, page).hits.remove(0).language.unwrap();
    assert_eq!(language("sedhiou", "fr"), "fr");
    assert_eq!(language("women", "fr"), "en");
    assert_eq!(language("sedhiou", "ar"), "en");
}

#[test]
fn marks_fall_on_exactly_the_right_letters() {
    for (language, title, words, marked) in [
        ("fr", "À Sédhiou, 12 femmes", "sedhiou femme", "À [Sédhiou], 12 [femmes]"),
        ("fr", "A\u{300} Se\u{301}dhiou\u{301}!", "sédhiou", "A\u{300} [Se\u{301}dhiou\u{301}]!"),
        ("fr", "👩🏽‍🌾👩🏽‍🌾 coopératives", "cooper", "👩🏽‍🌾👩🏽‍🌾 [coopératives]"),
        ("fr", "L’école d'origine", "école", "L’[école] d'origine"),
        ("es", "Los jóvenes, y un joven", "joven", "Los [jóvenes], y un [joven]"),
        ("ar", "في المُغْرِبِ: دعم", "المغرب", "في [المُغْرِبِ]: دعم"),
        ("ar", "النساء والأطفال في سيديو", "اطفال", "النساء [والأطفال] في سيديو"),
        ("ar", "هـــجرة و\u{200F}الهجرة", "هجرة", "[هـــجرة] [و\u{200F}الهجرة]"),
        ("ar", "الهجرة ٢٠١٩", "الهج 2019", ""),
        ("ar", "الهجرة ٢٠١٩", "هجرة 2019", "[الهجرة] [٢٠١٩]"),
        ("en", "migration and migrants", "migr", "[migration] and [migrants]"),
        ("en", "Straße, œuvre, ﬁsh", "strasse fish", "[Straße], œuvre, [ﬁsh]"),
        ("en", "im\u{AD}migration", "immigration", "[im\u{AD}migration]"),
    ] {
        assert_eq!(title_shown(language, title, words), marked, "{words}");
    }
}

#[test]
fn an_excerpt_is_about_200_characters_of_whole_words_where_most_of_the_question_stands() {
    let filler = "lorem ipsum dolor sit amet ".repeat(40);
    let body = format!("  Migration. {filler}Rural women and migration in Sédhiou. {filler}");
    let index = index_of(vec![document(1, vec![text(Some("en"), "T", &body)])]);
    let excerpt = ask(&index, "migration sedhiou", "en").hits.remove(0).excerpt;
    assert_eq!(
        shown(&excerpt),
        "…dolor sit amet lorem ipsum dolor sit amet Rural women and [migration] in [Sédhiou]. lorem ipsum dolor \
         sit amet lorem ipsum dolor sit amet lorem ipsum dolor sit amet lorem ipsum dolor sit amet lorem ipsum…"
    );
    let start = ask(&index, "ipsum", "en").hits.remove(0).excerpt;
    assert_eq!(shown(&start).chars().take(30).collect::<String>(), "Migration. lorem [ipsum] dolor");
    assert_eq!(start.first().map(|piece| piece.text.as_str()), Some("Migration. lorem "));
    assert_eq!(start.last(), Some(&Piece { text: "…".to_owned(), mark: false }));
}

#[test]
fn short_empty_and_absurd_bodies_have_fitting_excerpts() {
    let of = |body: &str| {
        let index = index_of(vec![document(1, vec![text(Some("en"), "Women", body)])]);
        shown(&ask(&index, "women", "en").hits.remove(0).excerpt)
    };
    assert_eq!(of(""), "");
    assert_eq!(of(" \n "), "");
    assert_eq!(of("(Rural) women."), "(Rural) [women].");
    assert_eq!(of("Nothing here."), "Nothing here.");
    assert_eq!(of(&"é".repeat(10_000)), format!("{}…", "é".repeat(220)));
    assert_eq!(of(&"!".repeat(10_000)), format!("{}…", "!".repeat(220)));
    assert_eq!(of(&format!("{} women", "!".repeat(10_000))), "…[women]");
}

#[test]
fn a_thing_without_texts_or_titles_is_shown_as_it_is() {
    let index = index_of(vec![
        document(1, vec![]),
        document(2, vec![text(Some("fr"), "", "Des femmes"), text(Some("en"), "Women", "")]),
    ]);
    let hit = ask(&index, "femmes", "ar").hits.remove(0);
    assert_eq!((hit.id, hit.key.as_str(), hit.language.as_deref()), (2, "p-2", Some("fr")));
    assert_eq!((shown(&hit.title), shown(&hit.excerpt)), ("Women".to_owned(), "Des [femmes]".to_owned()));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_is_found_by_its_own_words_and_shown_as_it_was_fed(title in "\\PC{0,60}", body in ".{0,400}", nth in 0_usize..4) {
        let index = index_of(vec![document(1, vec![text(Some(PAGES[nth]), &title, &body)])]);
        let hits = ask(&index, &title, "en").hits;
        let has_words = !super::query::Question::of(&title).is_empty();
        proptest::prop_assert_eq!(hits.len(), usize::from(has_words));
        for hit in hits {
            let joined = |pieces: &[Piece]| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
            proptest::prop_assert_eq!(joined(&hit.title), title.clone());
            let excerpt = joined(&hit.excerpt);
            proptest::prop_assert!(body.contains(excerpt.trim_start_matches('…').trim_end_matches('…')));
        }
    }
}
