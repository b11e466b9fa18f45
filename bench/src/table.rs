//! What was measured: lines for a person, the same as JSON for a machine.

use serde_json::{Map, Value, json};

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
        let value = self
            .values
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, v)| *v);
        Some(value.is_some_and(|v| target.met(v)))
    }
}

/// Everything measured in a run. Lines are printed as they come.
#[derive(Default)]
pub struct Table {
    lines: Vec<Line>,
    notes: Vec<String>,
}

impl Table {
    /// Adds a line.
    pub fn add(
        &mut self,
        section: &'static str,
        what: impl Into<String>,
        values: &[(&'static str, f64)],
    ) {
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
        println!("  {note}");
        self.notes.push(note);
    }

    fn line(
        &mut self,
        section: &'static str,
        what: String,
        values: &[(&'static str, f64)],
        target: Option<(&'static str, Target)>,
    ) {
        let line = Line {
            section,
            what,
            values: values.to_vec(),
            target,
        };
        let last = self.lines.last();
        if last.is_none_or(|l| l.section != section) {
            println!("\n{section}");
        }
        let names = |l: &Line| l.values.iter().map(|v| v.0).collect::<Vec<_>>();
        if last.is_none_or(|l| l.section != section || names(l) != names(&line)) {
            let heads: String = names(&line)
                .iter()
                .map(|name| format!(" {name:>13}"))
                .collect();
            println!("  {:<46}{heads}", "");
        }
        let cells: String = line
            .values
            .iter()
            .map(|(_, v)| format!(" {:>13}", number(*v)))
            .collect();
        let verdict = match (line.target, line.met()) {
            (Some((name, target)), Some(true)) => format!("   {name} {} met", target.text()),
            (Some((name, target)), _) => format!("   {name} {} NOT MET", target.text()),
            _ => String::new(),
        };
        println!("  {:<46}{cells}{verdict}", line.what);
        self.lines.push(line);
    }

    /// How many targets were met, and how many not.
    pub fn verdict(&self) -> (usize, usize) {
        let met = |wanted| {
            self.lines
                .iter()
                .filter(|l| l.met() == Some(wanted))
                .count()
        };
        (met(true), met(false))
    }

    /// The same for a machine.
    pub fn json(&self) -> Value {
        let line = |l: &Line| {
            let values: Map<String, Value> = l
                .values
                .iter()
                .map(|(n, v)| ((*n).to_owned(), json!(v)))
                .collect();
            let target = l
                .target
                .map(|(name, target)| json!({ "of": name, "is": target.text(), "met": l.met() }));
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
