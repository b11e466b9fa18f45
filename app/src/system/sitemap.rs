//! The site map for search engines: every page in every language, each naming the others (`hreflang`).

use super::pages;
use crate::app::App;
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_rules::language::Language;
use std::fmt::Write as _;
use std::sync::Arc;

/// One file holds at most so many pages, each in four languages; more pages make an index of files. The protocol
/// allows 50,000 addresses and 50 MB a file; this is about 2 MB.
const MOST_PAGES: usize = 1_000;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// `GET /sitemap.xml`
pub async fn whole(app: Arc<App>, _: Asked) -> Result<Answer, Stop> {
    let pages = pages::all(&app).await?;
    Ok(if pages.len() <= MOST_PAGES {
        xml(file(app.url(), &pages))
    } else {
        xml(index(app.url(), pages.len().div_ceil(MOST_PAGES)))
    })
}

/// `GET /sitemap/1.xml`: a part, counted from one.
pub async fn part(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let number =
        asked.part("part").strip_suffix(".xml").filter(|n| !n.starts_with('0')).and_then(|n| n.parse::<usize>().ok());
    let pages = pages::all(&app).await?;
    let part = number.and_then(|n| pages.chunks(MOST_PAGES).nth(n.checked_sub(1)?));
    part.map(|pages| xml(file(app.url(), pages))).ok_or(Stop::Missing)
}

fn xml(text: String) -> Answer {
    Answer::whole("application/xml; charset=utf-8", text)
}

fn index(url: &str, parts: usize) -> String {
    let mut text = format!("{HEAD}<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for part in 1..=parts {
        add(&mut text, format_args!("<sitemap><loc>{}/sitemap/{part}.xml</loc></sitemap>\n", escaped(url)));
    }
    text.push_str("</sitemapindex>\n");
    text
}

fn file(url: &str, pages: &[String]) -> String {
    let mut text = format!(
        "{HEAD}<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    );
    for page in pages {
        let address = |language: &Language| escaped(&format!("{url}/{language}{page}"));
        let mut others = String::new();
        for language in Language::ALL {
            let other =
                format_args!("<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\"/>", address(language))
                    .to_string();
            others.push_str(&other);
        }
        for language in Language::ALL {
            add(&mut text, format_args!("<url><loc>{}</loc>{others}</url>\n", address(language)));
        }
    }
    text.push_str("</urlset>\n");
    text
}

/// Writing into memory cannot fail.
fn add(text: &mut String, line: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(line);
}

/// Text as it may stand in XML; what XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let allowed = text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}'));
    let mut out = String::with_capacity(text.len());
    for c in allowed {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_pages_than_a_file_holds_make_an_index() {
        let text = index("https://x.example", 2_100usize.div_ceil(MOST_PAGES));
        assert_eq!(text.matches("<sitemap>").count(), 3);
        assert_eq!(text.matches("<loc>https://x.example/sitemap/3.xml</loc>").count(), 1);
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out_or_escaped() {
        assert_eq!(escaped("a&b<c>\u{0}\u{8}\"\u{FFFF}"), "a&amp;b&lt;c&gt;&quot;");
    }
}
