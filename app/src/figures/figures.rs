//! Every number of the site: what it is, how it is computed, and where sources say something else.

use super::claims::{self, Difference, Held};
use super::{differ, store};
use crate::app::App;
use crate::layout::{Shell, render};
use crate::programme::evidence::{self, Row, count, proved};
use crate::programme::sheet::Cells;
use askama::Template;
use m4d_kit::db::Ask;
use m4d_kit::lists::NOT_RECORDED;
use m4d_kit::locale::{Arg, Words};
use m4d_kit::route::{Answer, Asked, Stop};
use m4d_kit::sql::Sixteen;
use m4d_rules::accounts::activity::ACTIVE;
use m4d_rules::evidence::Evidence;
use m4d_rules::money::{Currency, Money, MoneyKind, sum};
use m4d_rules::spans::DAY;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "figures/figures.html")]
struct Figures<'a> {
    shell: Shell<'a>,
    w: &'a Words,
    day: String,
    figures: Vec<Figure>,
    differences: Vec<Difference>,
}

/// A number of the site.
struct Figure {
    name: String,
    value: String,
    /// How it is computed, as HTML.
    how: String,
}

/// `GET /figures`
pub async fn figures(app: Arc<App>, asked: Asked) -> Result<Answer, Stop> {
    let w = app.words(asked.language);
    let mut db = app.read().await?;
    let counted = db.all(&store::COUNT_RECORD, ()).await?;
    let money = db.all(&store::LIST_MONEY, ()).await?;
    let dates = db.all(&store::LIST_DATES, ()).await?;
    let said = db.all(&store::LIST_SAID, ()).await?;
    let names = db.all(&store::LIST_NAMES, ()).await?;
    let amounts = differ::by_project(&money);
    let (by_amount, by_length) = (differ::amounts(&amounts), differ::lengths(&dates));
    let ids: Vec<i64> = by_amount.iter().copied().chain(by_length.iter().map(|(id, ..)| *id)).collect();
    let titles = db.all(&store::LIST_TITLES, (Sixteen::of(&ids),)).await?;
    // As the day began: what happens during it tells nobody who came or went.
    let day = app.now().day() * DAY;
    let people = db.one(&store::COUNT_PEOPLE, (day, day - ACTIVE)).await?;
    drop(db);
    let of = |kind: &'static str| said.iter().filter(move |r| r.kind == kind);
    let held = Held {
        evidence: of(evidence::SHEET).map(|r| Row::read(&r.body)).collect(),
        programme: of("programme").map(|r| Cells::read(&r.body)).collect(),
        money,
        dates,
        titles,
        said,
    };
    let (organisations, sources) = counted.first().map_or((0, 0), |c| (c.organisations, c.sources));
    let mut figures = of_the_list(&app, w, &amounts);
    figures.push(figure(w, "organisations", w.number(organisations), &[], &["/organisations"]));
    figures.push(figure(w, "sources", w.number(sources), &[], &["/sources"]));
    figures.extend(of_the_evidence(w, &held.evidence));
    figures.extend(people.iter().flat_map(|counted| of_the_network(w, counted)));
    let mut differences = claims::counts(w, &held, app.portfolio().list.len());
    differences.extend(by_amount.iter().map(|id| claims::amounts(w, &held, *id)));
    differences.extend(by_length.iter().map(|length| claims::lengths(w, &held, *length)));
    differences.extend(differ::spellings(&names).iter().map(|s| claims::spelling(w, s)));
    let shell = Shell::new(&app, &asked, "figures", w.text("figures-title")).about(w.text("figures-about"));
    render(&Figures { w, day: w.day(app.now().day()), figures, differences, shell }).map_err(Stop::from)
}

/// A number with its messages `figures-x` and `figures-x-how`; the n-th path goes to the n-th link.
fn figure(w: &Words, id: &str, value: String, args: &[(&'static str, Arg)], paths: &[&str]) -> Figure {
    let addresses: Vec<String> = paths.iter().map(|path| format!("/{}{path}", w.language)).collect();
    let addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
    Figure {
        name: w.text(&format!("figures-{id}")),
        value,
        how: w.rich(&format!("figures-{id}-how"), args, &addresses),
    }
}

/// The numbers of the list of projects, checked against the record where that can be done.
fn of_the_list(app: &App, w: &Words, amounts: &[(i64, Vec<Money>)]) -> Vec<Figure> {
    let portfolio = app.portfolio();
    let list = &portfolio.list;
    let all = list.everything();
    let countries = list.counts("country", &all, &[]);
    let each = each(w, &countries.iter().map(|(_, n)| *n).collect::<Vec<_>>());
    let (cents, with, without) = list.sum("usd", &all).unwrap_or_default();
    let (months, printed, silent) = list.sum("months", &all).unwrap_or_default();
    let known = |facet: &str| list.counts(facet, &all, &[]).iter().filter(|(value, _)| *value != NOT_RECORDED).count();
    let beside =
        list.counts("place", &all, &[]).iter().find(|(value, _)| *value == NOT_RECORDED).map_or(0, |(_, n)| *n);
    let number = |n: usize| w.number(i64::try_from(n).unwrap_or(i64::MAX));
    let checked = match again(amounts) {
        Some(sum) if sum == cents => w.text("figures-checked"),
        _ => w.text("figures-unchecked"),
    };
    vec![
        figure(w, "projects", number(list.len()), &[], &["/projects", "/programmes/jmdi/phase-1"]),
        figure(w, "countries", number(countries.len()), &[("each", each.into())], &["/countries"]),
        figure(
            w,
            "usd",
            format!("USD {}", w.amount(cents, 2)),
            &[("n", with.into()), ("without", without.into()), ("checked", checked.into())],
            &["/projects"],
        ),
        figure(w, "months", w.number(months), &[("n", printed.into()), ("without", silent.into())], &["/projects"]),
        figure(w, "places", number(known("place")), &[], &["/projects?view=map"]),
        figure(w, "beside", w.number(i64::try_from(beside).unwrap_or(i64::MAX)), &[], &["/projects?view=map"]),
        figure(w, "corridors", number(known("thread")), &[], &["/projects?view=map"]),
    ]
}

/// How many projects each country has, found by looking at all of them.
fn each(w: &Words, projects: &[u64]) -> String {
    let least = projects.iter().min().copied().unwrap_or_default();
    let most = projects.iter().max().copied().unwrap_or_default();
    if least == most {
        w.n("figures-each", most)
    } else {
        w.with("figures-between", &[("least", least.into()), ("most", most.into())])
    }
}

/// The sum of the programme's grants, made once more from the record: one kind, one currency, exact, one a project.
fn again(amounts: &[(i64, Vec<Money>)]) -> Option<i64> {
    let usd = Currency::parse("USD")?;
    sum(MoneyKind::ProgrammeGrant, usd, amounts.iter().map(|(_, facts)| facts.as_slice())).ok().map(|sum| sum.minor())
}

/// Who is in the network: the definition stands beside each count.
fn of_the_network(w: &Words, counted: &store::PeopleRow) -> [Figure; 6] {
    [
        figure(w, "members", w.number(counted.members), &[], &[]),
        figure(w, "active", w.number(counted.active), &[], &[]),
        figure(w, "dormant", w.number(counted.dormant), &[], &[]),
        figure(w, "unreachable", w.number(counted.unreachable), &[], &[]),
        figure(w, "verified", w.number(counted.organisations), &[], &["/organisations?standing=verified"]),
        figure(w, "acting", w.number(counted.acting), &[], &[]),
    ]
}

fn of_the_evidence(w: &Words, rows: &[Row]) -> Vec<Figure> {
    let number = |n: usize| w.number(i64::try_from(n).unwrap_or(i64::MAX));
    let named = count(rows, Evidence::Named) + count(rows, Evidence::NamedUncertain);
    let path = &["/programmes/jmdi/phase-1"];
    vec![
        figure(w, "proved", number(proved(rows)), &[("n", rows.len().into())], path),
        figure(w, "named", number(named), &[("sure", count(rows, Evidence::Named).into())], path),
        figure(w, "uncounted", number(count(rows, Evidence::NotCounted)), &[], path),
    ]
}
