//! Time tells nothing: two thousand requests about known and unknown addresses, in turn, cannot be told apart.

use crate::test::site;
use m4d_kit::test::script;
use std::fmt::Write as _;

/// How often a time of the first kind is longer than one of the second: 0.5 when they cannot be told apart.
fn auc(first: &[u128], second: &[u128]) -> f64 {
    let wins: f64 = first
        .iter()
        .flat_map(|a| {
            second.iter().map(move |b| {
                if a > b {
                    1.0
                } else if a == b {
                    0.5
                } else {
                    0.0
                }
            })
        })
        .sum();
    wins / (f64::from(u32::try_from(first.len() * second.len()).unwrap()))
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "this test measures how long answers take")]
async fn known_and_unknown_addresses_take_the_same_time() {
    let site = site().await;
    let mut sql = String::new();
    for n in 1..=250 {
        write!(
            sql,
            "insert into accounts_member (id, actor, number, name, sort_key, folded, language, reads, writes, country_for, about_for, bodies_for, joined_at, acted_at, made_up)
             values ({n}, {n}, {n}, 'P', x'01', 'p', 'en', 'en', 'en', 'members', 'members', 'members', 1, 1, 1);
             insert into accounts_address (id, member, address, since) values ({n}, {n}, 'known{n}@x.example', 1);"
        )
        .unwrap();
    }
    script(&site.app.db, &sql).await.unwrap();
    let mut browser = site.browser();
    browser.get("/en/session").await;
    for (path, rest) in [
        ("/en/session", [("phone", "mine"), ("who", "self")]),
        ("/en/session/code", [("phone", "mine"), ("code", "12345678")]),
    ] {
        let mut times = [Vec::new(), Vec::new()];
        for round in 0..1000_usize {
            // In turn, and each first as often as the other.
            for kind in [round % 2, 1 - round % 2] {
                let address = format!("{}{}@x.example", if kind == 0 { "known" } else { "ghost" }, round % 250 + 1);
                if path.ends_with("code") {
                    if round >= 500 {
                        continue;
                    }
                    // Only the code is timed; its letter has gone out, as in life.
                    browser.post("/en/session", &[("email", &address), ("phone", "mine")]).await;
                    site.settle().await;
                }
                let began = std::time::Instant::now();
                let got = browser.post(path, &[("email", &address), rest[0], rest[1]]).await;
                times[kind].push(began.elapsed().as_nanos());
                assert!([303, 422].contains(&got.status.as_u16()), "{}", got.status);
            }
        }
        let auc = auc(&times[0], &times[1]);
        println!("{path}: AUC {auc:.3} over {} requests", times[0].len() + times[1].len());
        assert!((0.45..=0.55).contains(&auc), "{path}: AUC {auc}");
    }
}
