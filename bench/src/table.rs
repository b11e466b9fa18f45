//! What was measured: lines for a person, the same as JSON for a machine.

use serde_json::{Map, Value, json};
use std::fmt;

/// What a number should be, as the issue says it.
#[derive(Clone, Copy)]
pub enum Target {
    /// At most this.
    Most(f64),
    /// At least this.
    Least(f64),
}

impl Target {
    fn met(self, value: f64) -> bool {
        match self {
            Target::Most(most) => value <= most,
            Target::Least(least) => value >= least,
        }
    }

    fn text(self) -> String {
        match self {
            Target::Most(most) => format!("≤ {most}"),
            Target::Least(least) => format!("≥ {least}"),
        }
    }
}

/// One thing measured, with its numbers.
struct Line {
    section: &'static str,
    what: String,
    values: Vec<(&'static str, f64)>,
    /// The number that has a target, by name.
    target: Option<(&'static str, Target)>,
}

impl Line {
    fn met(&self) -> Option<bool> {
        let (name, target) = self.target?;
        let value = self.values.iter().find(|(n, _)| *n == name).map(|(_, v)| *v);
        Some(value.is_some_and(|v| target.met(v)))
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cells: String = self.values.iter().map(|(_, v)| format!(" {:>15}", number(*v))).collect();
        write!(f, "  {:<52}{cells}", self.what)?;
        match (self.target, self.met()) {
            (Some((name, target)), Some(true)) => write!(f, "   {name} {} met", target.text()),
            (Some((name, target)), _) => write!(f, "   {name} {} NOT MET", target.text()),
            _ => Ok(()),
        }
    }
}

/// Everything measured in a run.
#[derive(Default)]
pub struct Table {
    lines: Vec<Line>,
    notes: Vec<String>,
}

impl Table {
    /// Adds a line.
    pub fn add(&mut self, section: &'static str, what: impl Into<String>, values: &[(&'static str, f64)]) {
        self.line(section, what.into(), values, None);
    }

    /// Adds a line, one of whose numbers has a target.
    pub fn aim(
        &mut self,
        section: &'static str,
        what: impl Into<String>,
        values: &[(&'static str, f64)],
        name: &'static str,
        target: Target,
    ) {
        self.line(section, what.into(), values, Some((name, target)));
    }

    /// Says something that has no number: above all, what did not run.
    pub fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    fn line(
        &mut self,
        section: &'static str,
        what: String,
        values: &[(&'static str, f64)],
        target: Option<(&'static str, Target)>,
    ) {
        eprintln!("measured: {section}: {what}");
        self.lines.push(Line { section, what, values: values.to_vec(), target });
    }

    /// Prints everything, section by section.
    pub fn print(&self) {
        let mut sections: Vec<&str> = Vec::new();
        for line in &self.lines {
            if !sections.contains(&line.section) {
                sections.push(line.section);
            }
        }
        for section in sections {
            println!("\n{section}");
            let mut heads: Vec<&str> = Vec::new();
            for line in self.lines.iter().filter(|l| l.section == section) {
                let names: Vec<&str> = line.values.iter().map(|v| v.0).collect();
                if names != heads {
                    let cells: String = names.iter().map(|name| format!(" {name:>15}")).collect();
                    println!("  {:<52}{cells}", "");
                    heads = names;
                }
                println!("{line}");
            }
        }
        println!();
        self.notes.iter().for_each(|note| println!("  {note}"));
        let (met, missed) = self.verdict();
        println!("\n{met} targets met, {missed} not met");
    }

    /// How many targets were met, and how many not.
    pub fn verdict(&self) -> (usize, usize) {
        let met = |wanted| self.lines.iter().filter(|l| l.met() == Some(wanted)).count();
        (met(true), met(false))
    }

    /// The same for a machine.
    pub fn json(&self) -> Value {
        let line = |l: &Line| {
            let values: Map<String, Value> = l.values.iter().map(|(n, v)| ((*n).to_owned(), json!(v))).collect();
            let target = l.target.map(|(name, target)| json!({ "of": name, "is": target.text(), "met": l.met() }));
            json!({ "section": l.section, "what": l.what, "values": values, "target": target })
        };
        json!({ "lines": self.lines.iter().map(line).collect::<Vec<_>>(), "notes": self.notes })
    }
}

/// As many digits as say something.
fn number(n: f64) -> String {
    match n.abs() {
        x if x >= 100.0 => format!("{n:.0}"),
        x if x >= 10.0 => format!("{n:.1}"),
        x if x >= 1.0 => format!("{n:.2}"),
        _ => format!("{n:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_met_or_not_and_never_forgotten() {
        let mut table = Table::default();
        table.aim("a", "fast", &[("ms", 1.0)], "ms", Target::Most(2.0));
        table.aim("a", "slow", &[("ms", 3.0)], "ms", Target::Most(2.0));
        table.aim("a", "misnamed", &[("ms", 3.0)], "s", Target::Least(2.0));
        assert_eq!(table.verdict(), (1, 2));
    }
}
