//! Amounts as sources give them, which of them stands, and the only sums that may be made.

mod currency;

use std::collections::BTreeSet;
use std::fmt;

use crate::codes;

pub use currency::{Currency, NotACurrency, NotAnAmount, decimal, minor_of};

codes! {
    /// What an amount is. Amounts of two kinds are never added.
    pub enum MoneyKind {
        /// Asked for in an application.
        Requested = "requested",
        /// Recommended by the assessors.
        Recommended = "recommended",
        /// Approved by the committee.
        Approved = "approved",
        /// The grant as the programme's page prints it.
        ProgrammeGrant = "programme_grant",
        /// Agreed in the grant agreement.
        Agreed = "agreed",
        /// What others report to have been agreed.
        AgreedAsReported = "agreed_as_reported",
        /// Agreed in an amendment.
        Amended = "amended",
        /// Received by the programme.
        IncomingFund = "incoming_fund",
        /// Promised to be paid.
        Commitment = "commitment",
        /// Paid to the grant holder.
        Disbursement = "disbursement",
        /// Spent.
        Expenditure = "expenditure",
        /// Paid back.
        Refund = "refund",
        /// The cost of the whole project, of which the grant is a part.
        TotalCost = "total_cost",
        /// Brought in by the partners themselves.
        OwnContribution = "own_contribution",
        /// Brought in as work or goods.
        InKind = "in_kind",
        /// Paid by another funder.
        CoFunding = "co_funding",
        /// A budget printed without saying what it is.
        ListedBudget = "listed_budget",
    }
}

codes! {
    /// How exact an amount is.
    pub enum MoneyPrecision {
        /// To the minor unit, as printed.
        Exact = "exact",
        /// Rounded by the source.
        Rounded = "rounded",
        /// The source says "about".
        Approximate = "approximate",
    }
}

/// One amount as one source gives it. Amounts are never negative: what flows back is a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    kind: MoneyKind,
    currency: Option<Currency>,
    minor: i64,
    precision: MoneyPrecision,
    superseded: bool,
}

/// An amount below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Negative {
    /// The amount in minor units.
    pub minor: i64,
}

impl Money {
    /// An amount in minor units; the currency may be unknown. `superseded` says that a later fact replaces it.
    ///
    /// # Errors
    /// If the amount is below zero.
    pub fn new(
        kind: MoneyKind,
        currency: Option<Currency>,
        minor: i64,
        precision: MoneyPrecision,
        superseded: bool,
    ) -> Result<Self, Negative> {
        if minor < 0 {
            return Err(Negative { minor });
        }
        Ok(Self { kind, currency, minor, precision, superseded })
    }

    /// What the amount is.
    #[must_use]
    pub const fn kind(&self) -> MoneyKind {
        self.kind
    }

    /// Its currency, if recorded.
    #[must_use]
    pub const fn currency(&self) -> Option<Currency> {
        self.currency
    }

    /// The amount in minor units.
    #[must_use]
    pub const fn minor(&self) -> i64 {
        self.minor
    }

    /// How exact it is.
    #[must_use]
    pub const fn precision(&self) -> MoneyPrecision {
        self.precision
    }

    /// Whether a later fact replaces it.
    #[must_use]
    pub const fn superseded(&self) -> bool {
        self.superseded
    }

    /// The amount as a decimal, see [`decimal`].
    #[must_use]
    pub fn decimal(&self) -> String {
        decimal(self.minor, self.currency)
    }
}

/// What stands for one project, kind and currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No exact amount that is not superseded.
    None,
    /// One amount, in minor units, given by one source or by several that agree.
    One(i64),
    /// Different amounts, in minor units, smallest first: none of them stands.
    Disagree(Vec<i64>),
}

/// The amount that stands: not superseded, exact, of that kind and currency. An amount whose currency
/// is not recorded never stands, because nobody knows with what it may be added.
#[must_use]
pub fn standing(facts: &[Money], kind: MoneyKind, currency: Currency) -> Standing {
    let amounts: BTreeSet<i64> = facts
        .iter()
        .filter(|fact| fact.kind == kind && fact.currency == Some(currency))
        .filter(|fact| fact.precision == MoneyPrecision::Exact && !fact.superseded)
        .map(|fact| fact.minor)
        .collect();
    match (amounts.len(), amounts.first()) {
        (1, Some(&minor)) => Standing::One(minor),
        (0, _) => Standing::None,
        _ => Standing::Disagree(amounts.into_iter().collect()),
    }
}

/// A sum over projects. Only [`sum`] makes one, so a sum is always over one kind, one currency, exact
/// amounts, one per project (record.md, "money fact").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    kind: MoneyKind,
    currency: Currency,
    minor: i64,
    counted: usize,
    without: usize,
}

/// Why there is no sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The amounts of one project disagree.
    Disagree {
        /// Which project, counted from zero in the order given.
        project: usize,
        /// Its amounts in minor units, smallest first.
        amounts: Vec<i64>,
    },
    /// The sum is too large to keep.
    Overflow {
        /// The project with which it became too large, counted from zero.
        project: usize,
    },
}

/// Adds the amounts that stand, one per project.
///
/// # Errors
/// If the amounts of a project disagree, or if the sum is too large.
pub fn sum<'a>(
    kind: MoneyKind,
    currency: Currency,
    per_project: impl Iterator<Item = &'a [Money]>,
) -> Result<Sum, Refusal> {
    let mut sum = Sum { kind, currency, minor: 0, counted: 0, without: 0 };
    for (project, facts) in per_project.enumerate() {
        match standing(facts, kind, currency) {
            Standing::None => sum.without += 1,
            Standing::One(minor) => {
                sum.minor = sum.minor.checked_add(minor).ok_or(Refusal::Overflow { project })?;
                sum.counted += 1;
            }
            Standing::Disagree(amounts) => return Err(Refusal::Disagree { project, amounts }),
        }
    }
    Ok(sum)
}

impl Sum {
    /// Of what the amounts are.
    #[must_use]
    pub const fn kind(&self) -> MoneyKind {
        self.kind
    }

    /// In which currency they are.
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// The sum in minor units.
    #[must_use]
    pub const fn minor(&self) -> i64 {
        self.minor
    }

    /// How many projects have an amount in it.
    #[must_use]
    pub const fn counted(&self) -> usize {
        self.counted
    }

    /// How many projects have no amount that stands; a page says so beside the sum.
    #[must_use]
    pub const fn without(&self) -> usize {
        self.without
    }
}

/// Whether sources differ about one figure of a project, so that a page shows where each comes from
/// (product.md, "when sources differ"). Amounts that are superseded do not count; an amount without a
/// currency is compared by its number; amounts in two known currencies are not compared.
#[must_use]
pub fn amounts_differ(facts: &[Money]) -> bool {
    let claims = || {
        let current = facts.iter().filter(|fact| !fact.superseded);
        current.filter_map(|fact| figure(fact.kind).map(|figure| (figure, fact)))
    };
    claims().any(|(figure, one)| {
        claims().any(|(same, other)| {
            let comparable = one.currency == other.currency || one.currency.is_none() || other.currency.is_none();
            figure == same && comparable && one.minor != other.minor
        })
    })
}

/// The figure about which an amount of this kind says something; `None` for the kinds of which a
/// project rightly has many. Page, agreement, report and an unexplained budget all speak of the grant.
fn figure(kind: MoneyKind) -> Option<MoneyKind> {
    match kind {
        MoneyKind::ProgrammeGrant | MoneyKind::Agreed | MoneyKind::AgreedAsReported | MoneyKind::ListedBudget => {
            Some(MoneyKind::Agreed)
        }
        MoneyKind::Requested | MoneyKind::Recommended | MoneyKind::Approved | MoneyKind::TotalCost => Some(kind),
        MoneyKind::Amended
        | MoneyKind::IncomingFund
        | MoneyKind::Commitment
        | MoneyKind::Disbursement
        | MoneyKind::Expenditure
        | MoneyKind::Refund
        | MoneyKind::OwnContribution
        | MoneyKind::InKind
        | MoneyKind::CoFunding => None,
    }
}

impl fmt::Display for Negative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an amount below zero: {} minor units", self.minor)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disagree { project, amounts } => {
                write!(f, "no sum: the amounts of project {project} disagree: {amounts:?} minor units")
            }
            Self::Overflow { project } => write!(f, "no sum: too large at project {project}"),
        }
    }
}

impl std::error::Error for Negative {}
impl std::error::Error for Refusal {}

#[cfg(test)]
mod tests;
