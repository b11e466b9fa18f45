//! The list, its filters and the search with many projects: in memory alone, and whole pages made anew, in this process.

use crate::ceiling::Trouble;
use crate::made_up::{Dice, SEARCHES};
use crate::table::{Table, Target};
use crate::watch::{Times, Watch};
use axum::body::Body;
use http::header::{COOKIE, HOST, LOCATION};
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use m4d_kit::address;
use m4d_kit::clock::Clock;
use m4d_kit::config::Config;
use m4d_kit::site::Site;
use m4dnet::app::App;
use m4dnet::command::product;
use m4dnet::projects::list::PAGE;
use m4dnet::projects::portfolio::Portfolio;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

/// The filters of the list, in the order of its address.
const FACETS: &[&str] = &["phase", "country", "nature", "role", "side", "status", "year"];
/// How many choices of filters are tried.
const CHOICES: usize = 80;
/// How often each is tried; the middle time counts.
const TIMES: usize = 5;

/// What is expected at a size, in milliseconds (issue 3, line 5).
pub struct Hopes {
    /// The list with any filters and all counts.
    pub list: Option<Target>,
    /// The same with text.
    pub text: Option<Target>,
    /// A search.
    pub search: Option<Target>,
}

struct Run<'a> {
    table: &'a mut Table,
    app: Arc<App>,
    site: Arc<Site<App>>,
    what: String,
}

/// A product on a data folder, that keeps no page.
///
/// # Errors
/// The folder cannot be used.
pub async fn open(data: &Path) -> Result<(Arc<App>, Arc<Site<App>>), Trouble> {
    let mut config = Config::default();
    config.data.folder = data.to_owned();
    config.cache.bytes = 0;
    let app = product(config, data, Clock::default(), false).await.map_err(|t| t.0)?;
    let site = Site::new(app.clone(), m4dnet::routes());
    Ok((app, site))
}

/// Measures a data folder.
///
/// # Errors
/// A page is not answered.
pub async fn measure(table: &mut Table, data: &Path, projects: u32, hopes: &Hopes) -> Result<(), Trouble> {
    let (app, site) = open(data).await?;
    let what = |kind: &str| format!("{projects} projects: {kind}");
    let mut run = Run { table, app, site, what: String::new() };
    let choices = choices(&run.app.portfolio());

    run.what = what("list in memory");
    run.in_memory(&choices, hopes.list)?;
    run.what = what("list in memory, with text");
    let with_text = with_text(&choices);
    run.in_memory(&with_text, hopes.text)?;
    run.what = what("list, whole page");
    run.pages("projects", &choices, hopes.list).await?;
    run.what = what("list with text, whole page");
    run.pages("projects", &with_text, hopes.text).await?;
    run.what = what("search, whole page");
    let searches: Vec<Choice> =
        SEARCHES.iter().map(|(language, words)| Choice { language, filters: Vec::new(), words: Some(words) }).collect();
    run.pages("search", &searches, hopes.search).await?;
    run.app.db.close().await;
    Ok(())
}

/// What a reader may choose.
#[derive(Clone)]
struct Choice {
    language: &'static str,
    filters: Vec<(&'static str, String)>,
    words: Option<&'static str>,
}

/// Choices by chance, from none to four filters, always the same.
fn choices(portfolio: &Portfolio) -> Vec<Choice> {
    let list = &portfolio.list;
    let everything = list.everything();
    let mut dice = Dice::new(326);
    let choice = |n: u32| {
        let mut filters: Vec<(&'static str, String)> = Vec::new();
        for facet in FACETS {
            if dice.below(7) < n % 5
                && let Some((value, _)) = dice.pick(&list.counts(facet, &everything, &[]))
            {
                filters.push((facet, (*value).to_owned()));
            }
        }
        Choice { language: "en", filters, words: None }
    };
    (0u32..).take(CHOICES).map(choice).collect()
}

fn with_text(choices: &[Choice]) -> Vec<Choice> {
    let texts = SEARCHES.iter().cycle();
    choices
        .iter()
        .zip(texts)
        .map(|(choice, (language, words))| Choice { language, words: Some(words), ..choice.clone() })
        .collect()
}

impl Run<'_> {
    /// What the page asks of the list in memory.
    fn in_memory(&mut self, choices: &[Choice], target: Option<Target>) -> Result<(), Trouble> {
        let mut times = Times::default();
        for choice in choices {
            let mut each = Times::default();
            for _ in 0..TIMES {
                let watch = Watch::start();
                black_box(self.work(choice)?);
                each.add(watch.time());
            }
            times.add_number(each.at(500));
        }
        self.line(&times, target);
        Ok(())
    }

    fn work(&self, choice: &Choice) -> Result<usize, Trouble> {
        let portfolio = self.app.portfolio();
        let list = &portfolio.list;
        let within = match choice.words {
            None => list.everything(),
            Some(words) => list.of_ids(&self.app.search.matching(words, choice.language, "project")?),
        };
        let filters: Vec<(&str, &str)> = choice.filters.iter().map(|(f, v)| (*f, v.as_str())).collect();
        let chosen = list.choose(&within, &filters);
        let page = list.page(&chosen, "record", None, PAGE);
        let counts = list.all_counts(FACETS, &within, &filters);
        let sums = (list.sum("months", &chosen), list.sum("usd", &chosen));
        let ends = list.different("thread", &chosen);
        Ok(black_box((page, sums, ends, counts.len())).3)
    }

    /// Whole pages, through the site.
    async fn pages(&mut self, page: &str, choices: &[Choice], target: Option<Target>) -> Result<(), Trouble> {
        let mut times = Times::default();
        for choice in choices {
            let words = choice.words.map(|w| ("q", w));
            let pairs = choice.filters.iter().map(|(f, v)| (*f, v.as_str())).chain(words);
            let address = format!("/{}/{page}{}", choice.language, address::query(pairs));
            let mut each = Times::default();
            for _ in 0..TIMES {
                let watch = Watch::start();
                black_box(answer(&self.app, &self.site, &address, None).await?);
                each.add(watch.time());
            }
            times.add_number(each.at(500));
        }
        self.line(&times, target);
        Ok(())
    }

    fn line(&mut self, times: &Times, target: Option<Target>) {
        let values = [("p50 ms", times.at(500)), ("p95 ms", times.at(950)), ("slowest ms", times.at(1000))];
        match target {
            Some(target) => self.table.aim("Scale", self.what.as_str(), &values, "p95 ms", target),
            None => self.table.add("Scale", self.what.as_str(), &values),
        }
    }
}

fn request(app: &App, address: &str, cookie: Option<&str>) -> Result<Request<Body>, Trouble> {
    let request = Request::get(address).header(HOST, app.url().trim_start_matches("http://"));
    let request = match cookie {
        Some(cookie) => request.header(COOKIE, cookie),
        None => request,
    };
    Ok(request.body(Body::empty())?)
}

/// One answer's body, for a browser with this cookie, if any; anything but 200 is our trouble.
pub async fn answer(app: &App, site: &Arc<Site<App>>, address: &str, cookie: Option<&str>) -> Result<usize, Trouble> {
    let response = site.answer(request(app, address, cookie)?).await;
    if response.status() != StatusCode::OK {
        return Err(format!("{address}: {}", response.status()).into());
    }
    Ok(response.into_body().collect().await?.to_bytes().len())
}

/// The address to which the site leads from one whose parameters stand in another order; else the same.
///
/// # Errors
/// The site leads nowhere.
pub async fn moved(app: &App, site: &Arc<Site<App>>, address: &str, cookie: Option<&str>) -> Result<String, Trouble> {
    let response = site.answer(request(app, address, cookie)?).await;
    if response.status() != StatusCode::PERMANENT_REDIRECT {
        return Ok(address.to_owned());
    }
    let to = response.headers().get(LOCATION).ok_or("the answer leads nowhere")?;
    Ok(to.to_str()?.to_owned())
}

/// How many statements each of these pages takes when it is made anew.
///
/// # Errors
/// A page is not answered.
pub async fn statements(table: &mut Table, data: &Path, pages: &[(&str, Option<Target>)]) -> Result<(), Trouble> {
    let (app, site) = open(data).await?;
    for (address, target) in pages {
        let before = app.db.asked();
        let bytes = match answer(&app, &site, address, None).await {
            Ok(bytes) => bytes,
            Err(e) => {
                table.note(format!("not measured: {e}"));
                continue;
            }
        };
        let number = |n: u64| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        let values = [("statements", number(app.db.asked() - before)), ("bytes", number(u64::try_from(bytes)?))];
        match target {
            Some(target) => table.aim("Statements of a page made anew", *address, &values, "statements", *target),
            None => table.add("Statements of a page made anew", *address, &values),
        }
    }
    app.db.close().await;
    Ok(())
}
