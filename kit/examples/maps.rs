//! Writes a page with the sample's maps, to look at: `cargo run -p m4d-kit --example maps -- ar look.css > maps.html`.

use std::error::Error;
use std::fmt::Write as _;

use m4d_kit::map::{self, Drawing, LabelAt, Mark, MarkKind, Outlines, Overview, Point, Style, Thread};

const SAMPLE: &str = include_str!("../src/map/sample.csv");

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let language = arguments.next().unwrap_or_else(|| "en".to_owned());
    let css = arguments.next().map(std::fs::read_to_string).transpose()?.unwrap_or_default();
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/../app/data/land/");
    let world = Outlines::parse(&std::fs::read(format!("{data}world.bin"))?)?;
    let coarse = Outlines::parse(&std::fs::read(format!("{data}overview.bin"))?)?;
    let (marks, threads) = sample(&language)?;
    let rtl = language == "ar";

    let mut page = format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><title>Maps</title><style>{css}</style></head><body><main><div class=\"wrap\">\n",
        if rtl { "rtl" } else { "ltr" },
    );
    let sheets = map::sheets(&world, &marks, &threads);
    band(&mut page, &map::overview(&coarse, &sheets, &marks, &threads, 1000))?;
    page.push_str("<div class=\"cards two\">\n");
    for (i, sheet) in sheets.iter().enumerate() {
        writeln!(page, "<figure><h3 id=\"sheet-{i}\">{i}</h3>")?;
        drawing(&mut page, &map::draw(&world, sheet, &marks, &threads, 360, &Style::default()), rtl)?;
        page.push_str("</figure>\n");
    }
    page.push_str("</div>\n");
    if std::env::args().any(|a| a == "small") {
        little_maps(&mut page, &world, &marks, &threads, rtl)?;
    }
    page.push_str("</div></main></body></html>\n");
    print!("{page}");
    Ok(())
}

fn little_maps(page: &mut String, world: &Outlines, marks: &[Mark], threads: &[Thread], rtl: bool) -> std::fmt::Result {
    page.push_str("<div class=\"cards\">\n");
    for number in [1, 7, 11, 9, 15, 16] {
        let is_its = |m: &Mark| m.number == Some(number);
        let thread = threads.iter().find(|t| marks.iter().any(|m| is_its(m) && m.at == t.from));
        let of = marks.iter().filter(|m| is_its(m) || thread.is_some_and(|t| t.to == m.at));
        let (of, thread): (Vec<Mark>, Vec<Thread>) = (of.cloned().collect(), thread.copied().into_iter().collect());
        page.push_str("<figure>\n");
        drawing(page, &map::small(world, &of, &thread, 220), rtl)?;
        page.push_str("</figure>\n");
    }
    page.push_str("</div>\n");
    Ok(())
}

fn sample(language: &str) -> Result<(Vec<Mark>, Vec<Thread>), Box<dyn Error>> {
    let mut lines = SAMPLE.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let head = lines.next().ok_or("the sample is empty")?;
    let column = |name: &str| head.iter().position(|h| *h == name).ok_or("no such column");
    let (label, to) = (column(language)?, column("to")?);
    let (mut marks, mut threads) = (Vec::new(), Vec::new());
    for line in lines {
        let [number, end, lon, lat, ..] = line.as_slice() else {
            return Err("a line is short".into());
        };
        let at = Point { lon: lon.parse()?, lat: lat.parse()? };
        if let Some((lon, lat)) = line.get(to).and_then(|to| to.split_once(' ')) {
            threads.push(Thread { from: at, to: Point { lon: lon.parse()?, lat: lat.parse()? } });
        }
        marks.push(Mark {
            key: format!("p{number}"),
            label: (*line.get(label).ok_or("a line is short")?).to_owned(),
            number: number.parse().ok(),
            at,
            kind: if *end == "here" { MarkKind::Here } else { MarkKind::OtherEnd },
        });
    }
    Ok((marks, threads))
}

fn band(page: &mut String, band: &Overview) -> std::fmt::Result {
    writeln!(page, "<figure><svg class=\"map\" viewBox=\"0 0 {} {}\" role=\"group\">", band.width, band.height)?;
    writeln!(page, "<path class=\"l\" d=\"{}\"/>", band.land)?;
    for arc in &band.arcs {
        writeln!(page, "<path class=\"a\" d=\"{arc}\"/>")?;
    }
    writeln!(page, "<path class=\"p\" d=\"{}\"/>", map::dots_path(&band.dots))?;
    for f in &band.frames {
        let (n, x, y, w, h) = (f.sheet, f.x, f.y, f.w, f.h);
        writeln!(
            page,
            "<a href=\"#sheet-{n}\"><rect class=\"f\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"/></a>"
        )?;
    }
    writeln!(page, "</svg></figure>")
}

fn drawing(page: &mut String, map: &Drawing, rtl: bool) -> std::fmt::Result {
    writeln!(page, "<svg class=\"map\" viewBox=\"0 0 {} {}\" role=\"group\">", map.width, map.height)?;
    writeln!(page, "<path class=\"l\" d=\"{}\"/>", map.land)?;
    for arc in &map.arcs {
        writeln!(page, "<path class=\"a\" d=\"{arc}\"/>")?;
    }
    for ring in &map.rings {
        write!(page, "<circle class=\"o\" cx=\"{}\" cy=\"{}\" r=\"5\"/>", ring.x, ring.y)?;
        text(page, ring.text, &ring.label, rtl)?;
    }
    for mark in &map.placed {
        let (x, y) = (mark.x, mark.y);
        if map.width < 300 {
            write!(page, "<circle class=\"d\" cx=\"{x}\" cy=\"{y}\" r=\"6\"/>")?;
            text(page, mark.text, &mark.label, rtl)?;
            continue;
        }
        write!(page, "<a href=\"#{}\">", mark.key)?;
        if let (Some(leader), Some((ax, ay))) = (mark.leader(), mark.anchor) {
            write!(page, "<path class=\"a\" d=\"{leader}\"/><circle class=\"d\" cx=\"{ax}\" cy=\"{ay}\" r=\"4\"/>")?;
        }
        write!(page, "<circle cx=\"{x}\" cy=\"{y}\" r=\"13\"/>")?;
        if let Some(number) = mark.number {
            write!(page, "<text class=\"n\" x=\"{x}\" y=\"{y}.5\" dy=\"4\">{number}</text>")?;
        }
        text(page, mark.text, &mark.label, rtl)?;
        writeln!(page, "</a>")?;
    }
    writeln!(page, "</svg>")
}

fn text(page: &mut String, at: Option<LabelAt>, label: &str, rtl: bool) -> std::fmt::Result {
    let Some(at) = at else { return Ok(()) };
    let anchor = match at.side.anchor(rtl) {
        "start" => String::new(),
        other => format!(" text-anchor=\"{other}\""),
    };
    writeln!(page, "<text x=\"{}\" y=\"{}\"{anchor}>{label}</text>", at.x, at.y)
}
