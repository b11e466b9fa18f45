//! The directory and the members with many of each: lists in memory and as whole pages, search, machine forms, and how
//! long a change takes until every page shows it. All in this process, on made-up data.

use crate::ceiling::Trouble;
use crate::made_up::Dice;
use crate::network::{Size, put};
use crate::network_store as store;
use crate::scale::{answer, open};
use crate::table::{Table, Target};
use crate::watch::{Times, Watch};
use m4d_kit::address;
use m4d_kit::clock::Clock;
use m4d_kit::config::Config;
use m4d_kit::db::Ask;
use m4d_kit::locale::sort_key;
use m4d_kit::search::folded;
use m4d_kit::site::Site;
use m4d_kit::visit::Secret;
use m4d_rules::language::Language;
use m4dnet::accounts::seen::{Wanted, catch_up};
use m4dnet::accounts::store::ADD_SESSION;
use m4dnet::app::App;
use m4dnet::command::{self, Purpose};
use m4dnet::directory::list::PAGE;
use m4dnet::directory::register::FACETS;
use m4dnet::events::{Event, announce};
use m4dnet::follow;
use m4dnet::record::{Options, import};
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How many choices of filters are tried.
const CHOICES: usize = 80;
/// How often each is tried; the middle time counts.
const TIMES: usize = 5;
/// How many organisations are changed.
const CHANGES: u32 = 20;
/// Words in names of organisations, rare and frequent ones, in the languages of the pages.
const WORDS: &[(&str, &str)] = &[
    ("en", "municipality"),
    ("en", "savings kando"),
    ("en", "made up women"),
    ("fr", "commune de"),
    ("fr", "coopérative seb"),
    ("es", "mujeres"),
    ("es", "retornados tal"),
    ("ar", "بلدية"),
    ("ar", "العائدون"),
    ("en", "777"),
    ("en", "sedhiou"),
];
/// Places, and beginnings of them.
const PLACES: &[&str] = &["kan", "dor", "sebou", "talmi", "zupel", "nolam", "shi", "diourbel"];
/// Names of members, and beginnings of them.
const NAMES: &[&str] = &["amina", "dia", "ram bah", "made up", "josefa santos", "حداد", "elo", "12", "inés ejemplo"];

/// What is expected, in milliseconds (issue 4, line 7: the portfolio's limits).
pub struct Hopes {
    /// A list with any filters and all counts.
    pub list: Option<Target>,
    /// The same with text.
    pub text: Option<Target>,
    /// A search.
    pub search: Option<Target>,
}

/// Makes a data folder with the record and the made-up network, and lets the next start find what it keeps beside them.
///
/// # Errors
/// The folder cannot be used.
pub async fn fill(data: &Path, size: Size) -> Result<(), Trouble> {
    let mut config = Config::default();
    config.data.folder = data.to_owned();
    let clock = Clock::default();
    let folder = command::folder(&config, Purpose::Real).map_err(|t| t.0)?;
    let db = command::database(&config, &folder, &clock).await.map_err(|t| t.0)?;
    import(&db, command::demo::embedded(), Options::default(), &clock, &mut |_| {}).await?;
    put(&db, size, clock.now().0).await?;
    let index = command::index(&folder).map_err(|t| t.0)?;
    follow::prepare(&db, &index, &folder).await?;
    db.close().await;
    Ok(())
}

struct Run<'a> {
    table: &'a mut Table,
    app: Arc<App>,
    site: Arc<Site<App>>,
    cookie: String,
    size: String,
}

/// Measures a data folder.
///
/// # Errors
/// A page is not answered.
pub async fn measure(table: &mut Table, data: &Path, size: Size, hopes: &Hopes) -> Result<(), Trouble> {
    let (app, site) = open(data).await?;
    let cookie = signed_in(&app).await?;
    let (bodies, people) = (size.organisations, size.members);
    let mut run = Run { table, app, site, cookie, size: format!("{bodies} organisations") };
    let all = choices(&run.app);
    run.bodies_in_memory("list in memory", &all, hopes.list)?;
    let with_text = with(&all, "q", WORDS);
    run.bodies_in_memory("list in memory, with text", &with_text, hopes.text)?;
    run.pages("list, whole page", "organisations", &all, hopes.list).await?;
    run.pages("list with text, whole page", "organisations", &with_text, hopes.text).await?;
    let places: Vec<(&'static str, &'static str)> = PLACES.iter().map(|place| ("en", *place)).collect();
    run.pages("list of a place, whole page", "organisations", &with(&all, "place", &places), hopes.text).await?;
    run.pages("search, whole page", "search", &with(&[Choice::default()], "q", WORDS), hopes.search).await?;
    run.pages("list as JSON", "organisations.json", &all, hopes.list).await?;
    let (one, few) = (vec![Choice::default()], all.get(..8).unwrap_or_default().to_vec());
    run.pages("map", "organisations", &with(&few, "view", &[("en", "map")]), None).await?;
    run.pages("all rows as CSV", "organisations.csv", &one, None).await?;
    run.pages("all rows as GeoJSON", "organisations.geojson", &one, None).await?;
    run.one_page().await?;

    run.size = format!("{people} members");
    catch_up(&run.app).await?;
    let all = persons(None);
    let with_text = persons(Some(NAMES));
    run.people_in_memory("list in memory", &all, hopes.list);
    run.people_in_memory("list in memory, with text", &with_text, hopes.text);
    run.pages("list, whole page", "members", &all, hopes.list).await?;
    run.pages("list with text, whole page", "members", &with_text, hopes.text).await?;

    run.size = format!("{bodies} organisations, {people} members");
    for address in
        ["/en/organisations", "/ar/organisations?country=SN&q=771", "/en/members", "/en/members?country=SN&q=am"]
    {
        run.statements(address).await?;
    }
    run.changes().await?;
    run.app.db.close().await;
    Ok(())
}

/// A session of a made-up member, as a cookie's header.
///
/// # Errors
/// The database fails.
pub async fn signed_in(app: &App) -> Result<String, Trouble> {
    let (secret, now) = (Secret::new()?, app.now());
    let mut tx = app.db.begin().await?;
    let member = tx.one(&m4dnet::accounts::store::FIND_BY_ADDRESS, (crate::network::mailbox(1),)).await?;
    let member = member.ok_or("the made-up members are not there")?.member;
    let id = m4d_kit::clock::random_id()?;
    tx.run(&ADD_SESSION, (id, secret.hash(), member, 0, "letter".to_owned(), String::new(), now.0, None)).await?;
    tx.commit().await?;
    Ok(format!("m4d={}", secret.text()))
}

/// What a reader may choose: the page's language, and the parameters of the address.
#[derive(Clone)]
struct Choice {
    language: &'static str,
    pairs: Vec<(&'static str, String)>,
}

impl Default for Choice {
    fn default() -> Choice {
        Choice { language: "en", pairs: Vec::new() }
    }
}

impl Choice {
    fn of(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str())
    }
}

/// Filters by chance, from none to four, always the same.
fn choices(app: &App) -> Vec<Choice> {
    let register = app.register();
    let everything = register.list.everything();
    let mut dice = Dice::new(624);
    let choice = |n: u32| {
        let mut choice = Choice::default();
        for facet in FACETS {
            let values = register.list.counts(facet, &everything, &[]);
            if dice.below(6) < n % 5
                && let Some((value, _)) = dice.pick(&values)
            {
                choice.pairs.push((facet, (*value).to_owned()));
            }
        }
        choice
    };
    (0u32..).take(CHOICES).map(choice).collect()
}

/// Each choice with one of these values more; where there are more values than choices, each value once.
fn with(all: &[Choice], name: &'static str, values: &[(&'static str, &'static str)]) -> Vec<Choice> {
    let most = all.len().max(values.len());
    let pairs = all.iter().cycle().zip(values.iter().cycle()).take(most);
    let one = |(choice, (language, value)): (&Choice, &(&'static str, &'static str))| {
        let pairs = choice.pairs.iter().cloned().chain([(name, (*value).to_owned())]).collect();
        Choice { language, pairs }
    };
    pairs.map(one).collect()
}

/// What is asked of the members: some words, a country, a language, or none of them.
fn persons(words: Option<&[&str]>) -> Vec<Choice> {
    let mut dice = Dice::new(100);
    let choice = |n: usize| {
        let mut pairs = Vec::new();
        if let Some(word) = words.and_then(|words| words.get(n % words.len().max(1))) {
            pairs.push(("q", (*word).to_owned()));
        }
        if dice.below(2) == 0 {
            pairs.push(("country", dice.pick(&["SN", "MA", "PH", "IT"]).map_or("SN", |c| c).to_owned()));
        }
        if dice.below(2) == 0 {
            pairs.push(("reads", dice.pick(Language::ALL).map_or("en", |l| l.code()).to_owned()));
        }
        Choice { pairs, ..Choice::default() }
    };
    (0..CHOICES).map(choice).collect()
}

impl Run<'_> {
    /// What the page asks of the register.
    fn bodies_in_memory(&mut self, kind: &str, choices: &[Choice], target: Option<Target>) -> Result<(), Trouble> {
        let mut times = Times::default();
        for choice in choices {
            let mut each = Times::default();
            for _ in 0..TIMES {
                let watch = Watch::start();
                black_box(self.bodies(choice)?);
                each.add(watch.time());
            }
            times.add_number(each.at(500));
        }
        self.line(kind, &times, target);
        Ok(())
    }

    fn bodies(&self, choice: &Choice) -> Result<usize, Trouble> {
        let register = self.app.register();
        let list = &register.list;
        let within = match choice.of("q") {
            None => list.everything(),
            Some(words) => list.of_ids(&self.app.search.matching(words, choice.language, "organisation")?),
        };
        let filters: Vec<(&str, &str)> =
            choice.pairs.iter().filter(|(f, _)| *f != "q").map(|(f, v)| (*f, v.as_str())).collect();
        let chosen = list.choose(&within, &filters);
        let (page, _) = register.page(&chosen, Language::parse(choice.language).unwrap_or(Language::En), None, PAGE);
        let counts = list.all_counts(FACETS, &within, &filters);
        Ok(black_box((page.len(), counts.len())).1)
    }

    /// What the page asks of the members in memory.
    fn people_in_memory(&mut self, kind: &str, choices: &[Choice], target: Option<Target>) {
        let mut times = Times::default();
        for choice in choices {
            let wanted = Wanted {
                words: folded(choice.of("q").unwrap_or_default()).split_whitespace().map(ToOwned::to_owned).collect(),
                country: choice.of("country").map(ToOwned::to_owned),
                reads: choice.of("reads").and_then(Language::parse),
                after: None,
            };
            let mut each = Times::default();
            for _ in 0..TIMES {
                let watch = Watch::start();
                black_box(self.app.seen.choose(&wanted, 16));
                each.add(watch.time());
            }
            times.add_number(each.at(500));
        }
        self.line(kind, &times, target);
    }

    /// Whole pages, through the site; the members' for somebody who is signed in.
    async fn pages(
        &mut self,
        kind: &str,
        page: &str,
        choices: &[Choice],
        target: Option<Target>,
    ) -> Result<(), Trouble> {
        let cookie = (page == "members").then_some(self.cookie.as_str());
        let mut times = Times::default();
        for choice in choices {
            let query = address::query(choice.pairs.iter().map(|(f, v)| (*f, v.as_str())));
            let mut to = format!("/{}/{page}{query}", choice.language);
            to = self.canonical(&to, cookie).await?;
            let mut each = Times::default();
            for _ in 0..TIMES {
                let watch = Watch::start();
                black_box(answer(&self.app, &self.site, &to, cookie).await?);
                each.add(watch.time());
            }
            times.add_number(each.at(500));
        }
        self.line(kind, &times, target);
        Ok(())
    }

    /// The address in the one order of parameters that is answered.
    async fn canonical(&self, to: &str, cookie: Option<&str>) -> Result<String, Trouble> {
        crate::scale::moved(&self.app, &self.site, to, cookie).await
    }

    /// Pages of single organisations.
    async fn one_page(&mut self) -> Result<(), Trouble> {
        let slugs: Vec<String> = self.app.register().bodies().step_by(251).map(|body| body.slug.clone()).collect();
        let mut times = Times::default();
        for slug in slugs {
            let watch = Watch::start();
            black_box(answer(&self.app, &self.site, &format!("/en/organisations/{slug}"), None).await?);
            times.add(watch.time());
        }
        self.line("one organisation's page", &times, None);
        Ok(())
    }

    async fn statements(&mut self, to: &str) -> Result<(), Trouble> {
        let cookie = to.contains("/members").then_some(self.cookie.as_str());
        let to = self.canonical(to, cookie).await?;
        let before = self.app.db.asked();
        answer(&self.app, &self.site, &to, cookie).await?;
        let n = f64::from(u32::try_from(self.app.db.asked() - before).unwrap_or(u32::MAX));
        let section = "Statements of a page made anew";
        self.table.aim(section, format!("{}: {to}", self.size), &[("statements", n)], "statements", Target::Most(5.0));
        Ok(())
    }

    /// Gives organisations another name, one after the other, and asks a page again and again meanwhile.
    async fn changes(&mut self) -> Result<(), Trouble> {
        let over = Arc::new(AtomicBool::new(false));
        let (app, site, stop) = (self.app.clone(), self.site.clone(), over.clone());
        let others = tokio::spawn(async move {
            let mut times = Times::default();
            while !stop.load(Ordering::Relaxed) {
                let watch = Watch::start();
                answer(&app, &site, "/en/organisations?nature=union", None).await?;
                times.add(watch.time());
            }
            Ok::<Times, Trouble>(times)
        });
        let (mut times, mut after) = (Times::default(), 0);
        for n in 0..CHANGES {
            let found = self.app.read().await?.one(&store::FIND_BODY, (after,)).await?;
            let body = found.ok_or("there is no organisation to change")?;
            after = body.id + (1 << 47);
            let name = format!("Made up: another name {n}");
            let row = (body.name, name.clone(), sort_key(&name), folded(&name));
            let watch = Watch::start();
            let mut tx = self.app.db.begin().await?;
            tx.run(&store::SAVE_NAME, row).await?;
            announce(&mut tx, &Event::OrganisationChanged { organisation: body.id, record: None }, self.app.now())
                .await?;
            tx.commit().await?;
            follow::catch_up(&self.app).await?;
            times.add(watch.time());
            let register = self.app.register();
            if !register.body(body.id).is_some_and(|b| b.names.iter().any(|held| held.name == name)) {
                return Err("a change is not shown".into());
            }
        }
        over.store(true, Ordering::Relaxed);
        let others = others.await??;
        self.line("a change, until every page shows it", &times, Some(Target::Most(100.0)));
        self.line("a list page meanwhile", &others, None);
        Ok(())
    }

    fn line(&mut self, kind: &str, times: &Times, target: Option<Target>) {
        let values = [("p50 ms", times.at(500)), ("p95 ms", times.at(950)), ("slowest ms", times.at(1000))];
        let what = format!("{}: {kind}", self.size);
        match target {
            Some(target) => self.table.aim("People and organisations", what, &values, "p95 ms", target),
            None => self.table.add("People and organisations", what, &values),
        }
    }
}
