//! Which amount stands, and what may be added.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;

fn currency(code: &str) -> Currency {
    Currency::parse(code).unwrap()
}

fn exact(minor: i64) -> Money {
    let usd = Some(currency("USD"));
    Money::new(MoneyKind::ProgrammeGrant, usd, minor, MoneyPrecision::Exact, false).unwrap()
}

fn grants(projects: &[Vec<Money>]) -> Result<Sum, Refusal> {
    sum(MoneyKind::ProgrammeGrant, currency("USD"), projects.iter().map(Vec::as_slice))
}

/// Few amounts, kinds and currencies, so that they often meet.
fn any_money() -> impl Strategy<Value = Money> {
    let kinds = select(vec![MoneyKind::ProgrammeGrant, MoneyKind::TotalCost, MoneyKind::ListedBudget]);
    let currencies = select(vec![None, Currency::parse("USD"), Currency::parse("EUR")]);
    (kinds, currencies, 0..4i64, select(MoneyPrecision::ALL), any::<bool>()).prop_map(
        |(kind, currency, minor, precision, superseded)| {
            Money::new(kind, currency, minor, precision, superseded).unwrap()
        },
    )
}

proptest! {
    #[test]
    fn exact_amounts_of_one_kind_add_up(amounts in prop::collection::vec(0..1_000_000_000i64, 0..40)) {
        let projects: Vec<Vec<Money>> = amounts.iter().map(|&minor| vec![exact(minor)]).collect();
        let sum = grants(&projects).unwrap();
        prop_assert_eq!(sum.minor(), amounts.iter().sum::<i64>());
        prop_assert_eq!((sum.counted(), sum.without()), (amounts.len(), 0));
    }

    #[test]
    fn a_sum_adds_what_stands_and_is_refused_at_the_first_disagreement(
        projects in prop::collection::vec(prop::collection::vec(any_money(), 0..5), 0..8),
    ) {
        let stands: Vec<Standing> = projects
            .iter()
            .map(|facts| standing(facts, MoneyKind::ProgrammeGrant, currency("USD")))
            .collect();
        let disagreement = stands.iter().position(|stand| matches!(stand, Standing::Disagree(_)));
        match grants(&projects) {
            Err(Refusal::Disagree { project, .. }) => prop_assert_eq!(Some(project), disagreement),
            Err(Refusal::Overflow { .. }) => prop_assert!(false, "small amounts cannot overflow"),
            Ok(sum) => {
                let ones: Vec<i64> = stands
                    .iter()
                    .filter_map(|stand| if let Standing::One(minor) = stand { Some(*minor) } else { None })
                    .collect();
                prop_assert_eq!(disagreement, None);
                prop_assert_eq!(sum.minor(), ones.iter().sum::<i64>());
                prop_assert_eq!((sum.counted(), sum.without()), (ones.len(), projects.len() - ones.len()));
            }
        }
    }

    #[test]
    fn what_stands_is_exact_current_and_of_its_kind(facts in prop::collection::vec(any_money(), 0..8)) {
        let mut stand: Vec<i64> = facts
            .iter()
            .filter(|fact| !fact.superseded() && fact.precision() == MoneyPrecision::Exact)
            .filter(|fact| fact.kind() == MoneyKind::ProgrammeGrant)
            .filter(|fact| fact.currency() == Currency::parse("USD"))
            .map(Money::minor)
            .collect();
        stand.sort_unstable();
        stand.dedup();
        let expected = match stand.as_slice() {
            [] => Standing::None,
            [one] => Standing::One(*one),
            _ => Standing::Disagree(stand),
        };
        prop_assert_eq!(standing(&facts, MoneyKind::ProgrammeGrant, currency("USD")), expected);
    }

    #[test]
    fn an_amount_reads_back_as_it_was_written(
        minor in any::<i64>(),
        code in select(vec!["", "XOF", "USD", "TND", "CLF"]),
    ) {
        let currency = Currency::parse(code);
        prop_assert_eq!(minor_of(&decimal(minor, currency), currency), Ok(minor));
    }
}

#[test]
fn amounts_are_written_with_the_decimals_of_their_currency() {
    let written = |minor, code| decimal(minor, Currency::parse(code));
    assert_eq!(written(23_000_000, "USD"), "230000.00");
    assert_eq!(written(22_999_800, ""), "229998.00");
    assert_eq!(written(42_000_000, "XOF"), "42000000");
    assert_eq!(written(5, "TND"), "0.005");
    assert_eq!(written(-5, "EUR"), "-0.05");
}

#[test]
fn amounts_are_read_as_typed_or_refused() {
    let read = |typed| minor_of(typed, Currency::parse("USD")).ok();
    assert_eq!(["230000", " 230000.5 ", "0.05"].map(read), [Some(23_000_000), Some(23_000_050), Some(5)]);
    let refused = ["", ".", "5.", ".5", "230,000", "230 000", "230.000", "1e3", "+5", "--5", "9999999999999999999"];
    assert_eq!(refused.map(read), [None; 11]);
    assert_eq!(minor_of("1.5", Currency::parse("XOF")), Err(NotAnAmount { typed: "1.5".to_owned(), decimals: 0 }));
}

#[test]
fn a_currency_is_three_capital_letters() {
    assert_eq!(currency("USD").code(), "USD");
    assert_eq!(["", "usd", "US", "USDT", "U$D", "ÉU"].map(Currency::parse), [None; 6]);
}

#[test]
fn an_amount_below_zero_is_refused() {
    let money = Money::new(MoneyKind::Refund, None, -1, MoneyPrecision::Exact, false);
    assert_eq!(money, Err(Negative { minor: -1 }));
}

#[test]
fn a_sum_that_nobody_can_keep_is_refused() {
    let projects = [vec![exact(i64::MAX)], vec![exact(1)]];
    assert_eq!(grants(&projects), Err(Refusal::Overflow { project: 1 }));
}

#[test]
fn sources_that_agree_stand_and_sources_that_disagree_do_not() {
    let grant = MoneyKind::ProgrammeGrant;
    assert_eq!(standing(&[exact(7), exact(7)], grant, currency("USD")), Standing::One(7));
    assert_eq!(standing(&[exact(8), exact(7)], grant, currency("USD")), Standing::Disagree(vec![7, 8]));
    assert_eq!(standing(&[exact(7)], grant, currency("EUR")), Standing::None);
}

#[test]
fn payments_may_be_many_and_currencies_are_not_compared() {
    let fact =
        |kind, code, minor| Money::new(kind, Currency::parse(code), minor, MoneyPrecision::Exact, false).unwrap();
    let (grant, budget, paid) = (MoneyKind::ProgrammeGrant, MoneyKind::ListedBudget, MoneyKind::Disbursement);
    assert!(!amounts_differ(&[fact(paid, "USD", 1), fact(paid, "USD", 2)]));
    assert!(!amounts_differ(&[fact(grant, "USD", 1), fact(grant, "EUR", 2)]));
    assert!(!amounts_differ(&[fact(grant, "USD", 1), fact(MoneyKind::TotalCost, "USD", 2)]));
    assert!(amounts_differ(&[fact(grant, "USD", 1), fact(budget, "", 2)]));
}
