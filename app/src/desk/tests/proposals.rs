//! What takes two people.

use crate::test::{Browser, T0, TestSite, site, staff_address};
use m4d_kit::audit::list::{Sought, list};
use m4d_kit::clock::Moment;
use m4d_rules::rights::{Role, Scope};

const HOUR: i64 = 3_600_000;

async fn two<'a>(site: &'a TestSite, role: Role) -> (Browser<'a>, Browser<'a>) {
    (site.staff("Ada", role, Scope::SITE).await, site.staff("Ben", role, Scope::SITE).await)
}

#[tokio::test]
async fn an_auditor_is_made_by_two_administrators() {
    let site = site().await;
    let (mut ada, mut ben) = two(&site, Role::Administrator).await;
    let mut omar = site.member("Omar Officer", "omar@example.org").await;
    site.factor(site.id("omar@example.org").await).await;
    let number = site.number("omar@example.org").await.to_string();
    let fields =
        [("member", number.as_str()), ("role", "auditor"), ("scope_kind", "site"), ("reason", "Reads what we did")];
    let proposed = {
        ada.get(&format!("/en/desk/rights?member={number}")).await;
        ada.post("/en/desk/rights", &fields).await
    };
    assert_eq!(
        (proposed.status.as_u16(), proposed.location()),
        (303, "/en/desk/rights?done=proposed"),
        "{}",
        proposed.text()
    );
    assert_eq!(ada.post("/en/desk/rights", &fields).await.status, 303, "twice is once");
    assert!(ben.get("/en/desk").await.text().contains("<b>One waits.</b>"));
    let list = ben.get("/en/desk/proposals").await;
    let one = list.links().into_iter().find(|l| l.starts_with("/en/desk/proposals/")).unwrap();
    assert!(list.text().contains("Omar Officer") && list.text().contains("<bdi>Ada</bdi>"));
    ada.get(&one).await;
    let own = ada.post(&format!("{one}/second"), &[]).await;
    assert!(own.status == 422 && own.text().contains("You proposed it: somebody else has to agree"), "{}", own.text());
    let page = ben.get(&one).await.text();
    assert!(page.contains("Auditor") && page.contains("Reads what we did"), "{page}");
    let agreed = ben.post(&format!("{one}/second"), &[]).await;
    assert_eq!((agreed.status.as_u16(), agreed.location()), (303, one.as_str()), "{}", agreed.text());
    assert!(ben.get(&one).await.text().contains("Two people agreed, and it is done."));
    let again = ben.post(&format!("{one}/second"), &[]).await;
    assert!(again.status == 422 && again.text().contains("It was decided already"));
    omar.sign_in("omar@example.org").await;
    omar.prove().await;
    assert_eq!(omar.get("/en/desk/audit").await.status, 200);
    assert!(ben.get("/en/desk/proposals").await.text().contains("Nothing waits."));
}

#[tokio::test]
async fn what_is_refused_is_over_and_what_its_proposer_may_not_do_any_more_is_not_done() {
    let site = site().await;
    let (mut ada, mut ben) = two(&site, Role::Administrator).await;
    site.member("Omar Officer", "omar@example.org").await;
    site.factor(site.id("omar@example.org").await).await;
    let number = site.number("omar@example.org").await.to_string();
    let propose = |role: &'static str| {
        [("member", number.clone()), ("role", role.into()), ("scope_kind", "site".into()), ("reason", "Why not".into())]
    };
    let mut ones = Vec::new();
    for role in ["auditor", "custodian"] {
        let fields = propose(role);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        {
            ada.get(&format!("/en/desk/rights?member={number}")).await;
            ada.post("/en/desk/rights", &fields).await
        };
        let links = ben.get("/en/desk/proposals").await.links();
        ones.push(links.into_iter().find(|l| l.starts_with("/en/desk/proposals/") && !ones.contains(l)).unwrap());
    }
    ben.get(&ones[0]).await;
    let wordless = ben.post(&format!("{}/refusal", ones[0]), &[("reason", "")]).await;
    assert_eq!(wordless.status, 422);
    assert_eq!(ben.post(&format!("{}/refusal", ones[0]), &[("reason", "Not needed")]).await.status, 303);
    let late = ben.post(&format!("{}/second", ones[0]), &[]).await;
    assert!(late.status == 422 && late.text().contains("It was decided already"));
    // Ada's right ends before Ben agrees.
    let ada_number = site.number(&staff_address("Ada")).await.to_string();
    let page = ben.get(&format!("/en/desk/rights?member={ada_number}")).await;
    let right = page.links().into_iter().find(|l| l.starts_with("/en/desk/rights/")).unwrap();
    ben.get(&right).await;
    assert_eq!(ben.post(&format!("{right}/ending"), &[("reason", "She left")]).await.status, 303);
    ben.get(&ones[1]).await;
    let alone = ben.post(&format!("{}/second", ones[1]), &[]).await;
    assert!(alone.status == 422 && alone.text().contains("may not do so any more"), "{}", alone.text());
}

#[tokio::test]
async fn two_custodians_take_details_out_of_the_audit_and_the_chain_stays_whole() {
    let site = site().await;
    site.member("Otto", "otto@example.org").await;
    let (mut ada, mut ben) = two(&site, Role::Custodian).await;
    let fields = [("entry", "1"), ("reason", "It names somebody")];
    let proposed = ada.fill("/en/desk/audit/redaction", &fields).await;
    let one = proposed.location().to_owned();
    assert!(proposed.status == 303 && one.starts_with("/en/desk/proposals/"), "{}", proposed.text());
    assert_eq!(ada.fill("/en/desk/audit/redaction", &[("entry", "999999"), ("reason", "x")]).await.status, 422);
    ben.get(&one).await;
    assert_eq!(ben.post(&format!("{one}/second"), &[]).await.status, 303);
    site.settle().await;
    let letter = site.letters("otto@example.org").pop().unwrap();
    assert!(letter.contains("took details out of an entry") && letter.contains("It names somebody"), "{letter}");
    let verdict = m4d_kit::audit::verify::verify(&mut site.app.read().await.unwrap(), &[]).await.unwrap();
    assert_eq!((verdict.sound(), verdict.redacted), (true, 1));
    let mut uma = site.staff("Uma", Role::Auditor, Scope::SITE).await;
    uma.fill("/en/desk/audit/details", &[("reason", "Yearly review")]).await;
    let text = uma.get("/en/desk/audit").await.text();
    assert!(text.contains("Details were taken out of the audit") && text.contains("It names somebody"), "{text}");
}

#[tokio::test]
async fn nobody_takes_their_own_act_out_of_the_audit_nor_that_something_was_taken_out() {
    let site = site().await;
    site.member("Otto", "otto@example.org").await;
    let (mut ada, mut ben) = two(&site, Role::Custodian).await;
    let mut cleo = site.staff("Cleo", Role::Custodian, Scope::SITE).await;
    let number = site.number("otto@example.org").await;
    let last = || async {
        let entries = list(&mut site.app.read().await.unwrap(), &Sought::default()).await.unwrap();
        entries.first().unwrap().id.to_string()
    };
    // Ada proposes to open an identity: the entry has her as its actor, and Otto as whom it concerns.
    ada.fill(&format!("/en/desk/members/{number}/identity"), &[("reason", "A court asks")]).await;
    let entry = last().await;
    let own = ada.fill("/en/desk/audit/redaction", &[("entry", &entry), ("reason", "Forget it")]).await;
    assert!(own.status == 422 && own.text().contains("It is about you"), "{}", own.text());
    let proposed = ben.fill("/en/desk/audit/redaction", &[("entry", &entry), ("reason", "Forget it")]).await;
    let one = proposed.location().to_owned();
    assert_eq!(proposed.status, 303, "{}", proposed.text());
    let page = ada.get(&one).await;
    assert!(page.status == 200 && !page.text().contains("Otto"), "whom it concerns stays a number");
    let hers = ada.post(&format!("{one}/second"), &[]).await;
    assert!(hers.status == 422 && hers.text().contains("It is about you"), "{}", hers.text());
    cleo.get(&one).await;
    assert_eq!(cleo.post(&format!("{one}/second"), &[]).await.status, 303);
    let entries = list(&mut site.app.read().await.unwrap(), &Sought::default()).await.unwrap();
    let redaction = entries.iter().find(|entry| entry.act == "audit_redacted").unwrap().id.to_string();
    let mut dora = site.staff("Dora", Role::Custodian, Scope::SITE).await;
    let again = dora.fill("/en/desk/audit/redaction", &[("entry", &redaction), ("reason", "Forget that too")]).await;
    assert_eq!(again.status, 422, "that something was taken out stays");
}

#[tokio::test]
async fn two_custodians_open_an_identity_for_a_day_and_the_member_is_told() {
    let site = site().await;
    let (mut ada, mut ben) = two(&site, Role::Custodian).await;
    let mut third = site.staff("Cleo", Role::Custodian, Scope::SITE).await;
    site.member("Luna", "luna@example.org").await;
    let (id, number) = (site.id("luna@example.org").await, site.number("luna@example.org").await);
    site.stand_behind(id, "Lucía Real").await;
    let page = format!("/en/desk/members/{number}/identity");
    let proposed = ada.fill(&page, &[("reason", "A court asks")]).await;
    let one = proposed.location().to_owned();
    assert!(proposed.status == 303 && one.starts_with("/en/desk/proposals/"), "{}", proposed.text());
    assert_eq!(ada.post(&format!("{one}/identity"), &[]).await.status, 404, "not before two agreed");
    ben.get(&one).await;
    assert_eq!(ben.post(&format!("{one}/second"), &[]).await.status, 303);
    site.settle().await;
    assert!(site.letters("luna@example.org").pop().unwrap().contains("Reason: A court asks"));
    for browser in [&mut ada, &mut ben] {
        browser.get(&one).await;
        assert!(browser.post(&format!("{one}/identity"), &[]).await.text().contains("Lucía Real"));
    }
    third.get("/en/desk/members").await;
    assert_eq!(third.post(&format!("{one}/identity"), &[]).await.status, 404);
}

#[tokio::test]
async fn a_lost_factor_is_taken_off_by_two_after_three_days() {
    let site = site().await;
    let (mut ada, mut ben) = two(&site, Role::Directory).await;
    site.member("Omar Officer", "omar@example.org").await;
    site.factor(site.id("omar@example.org").await).await;
    let number = site.number("omar@example.org").await;
    let proposed =
        ada.fill(&format!("/en/desk/members/{number}/factor"), &[("reason", "Called back at the town hall")]).await;
    let one = proposed.location().to_owned();
    assert!(proposed.status == 303 && one.starts_with("/en/desk/proposals/"), "{}", proposed.text());
    ben.get(&one).await;
    assert_eq!(ben.post(&format!("{one}/second"), &[]).await.status, 303);
    site.settle().await;
    let letter = site.letters("omar@example.org").pop().unwrap();
    assert!(letter.contains("agreed to take it off on 27 November 2026"), "{letter}");
    let mut omar = site.browser();
    site.at(Moment(T0.0 + 71 * HOUR));
    site.settle().await;
    omar.sign_in("omar@example.org").await;
    assert_eq!(omar.get("/en/my").await.location(), "/en/session/factor", "it still stands");
    site.at(Moment(T0.0 + 72 * HOUR));
    site.settle().await;
    site.settle().await;
    assert!(
        site.letters("omar@example.org").iter().any(|l| l.contains("was taken off, and all your sessions have ended"))
    );
    omar.sign_in("omar@example.org").await;
    assert_eq!(omar.get("/en/my").await.status, 200);
}

#[tokio::test]
async fn who_asks_for_themselves_is_no_first_person_of_two() {
    let site = site().await;
    let (mut ada, mut ben) = two(&site, Role::Directory).await;
    site.member("Omar Officer", "omar@example.org").await;
    site.factor(site.id("omar@example.org").await).await;
    let mut omar = site.browser();
    omar.sign_in("omar@example.org").await;
    let asked = omar.fill("/en/session/factor/lost", &[("reason", "My phone is gone")]).await;
    assert_eq!(asked.status, 303, "{}", asked.text());
    let links = ada.get("/en/desk/proposals").await.links();
    let one = links.into_iter().find(|l| l.starts_with("/en/desk/proposals/")).unwrap();
    ada.get(&one).await;
    let alone = ada.post(&format!("{one}/second"), &[]).await;
    assert!(alone.status == 422 && alone.text().contains("first somebody of the staff"), "{}", alone.text());
    let taken = ada.post(&format!("{one}/support"), &[("evidence", "Called back at the town hall")]).await;
    assert_eq!(taken.status, 303, "{}", taken.text());
    let own = ada.post(&format!("{one}/second"), &[]).await;
    assert!(own.status == 422 && own.text().contains("You proposed it"), "{}", own.text());
    ben.get(&one).await;
    assert_eq!(ben.post(&format!("{one}/second"), &[]).await.status, 303);
    site.at(Moment(T0.0 + 72 * HOUR));
    site.settle().await;
    site.settle().await;
    omar.sign_in("omar@example.org").await;
    assert_eq!(omar.get("/en/my").await.status, 200, "taken off by two of the staff");
}

#[tokio::test]
async fn nothing_is_taken_up_that_nobody_asked_for() {
    let site = site().await;
    let mut tx = site.app.db.begin().await.unwrap();
    let done = tx.run(&crate::desk::proposal_store::TAKE_UP, (1, 2, 3, "reason".to_owned())).await.unwrap();
    assert_eq!(done, 0);
}
