//! Addresses that prove something of a site, and those that only seem to.

use super::{Refusal, Site, host, proves};
use crate::accounts::Address;
use proptest::prelude::*;

fn proof(mail: &str, site: &str) -> Result<(), Refusal> {
    let address = Address::parse(mail).unwrap();
    proves(&address, &Site { address: site, others_on_host: 0, shared_hosts: &["shared.gob.ec"] })
}

#[test]
fn an_address_on_exactly_the_sites_host_proves() {
    for site in [
        "https://www.upala.go.cr/",
        "http://upala.go.cr",
        "WWW.Upala.go.cr/index.php",
        "upala.go.cr/es/",
        "https://upala.go.cr?lang=es",
    ] {
        assert_eq!(proof("Alcaldia@Upala.go.cr", site), Ok(()), "{site}");
    }
}

#[test]
fn an_organisation_is_not_taken_over_by_an_address_that_only_seems_its_own() {
    for (mail, site, refusal) in [
        ("a@gmail.com", "https://upala.go.cr", Refusal::FreeMail),
        ("a@gmail.com", "https://gmail.com", Refusal::FreeMail),
        ("a@mail.yahoo.com", "https://mail.yahoo.com", Refusal::FreeMail),
        ("a@gob.ec", "https://gob.ec", Refusal::PublicSuffix),
        ("a@gob.ec", "https://www.gob.ec", Refusal::PublicSuffix),
        ("a@go.cr", "https://upala.go.cr", Refusal::PublicSuffix),
        ("a@mairie.local", "https://mairie.local", Refusal::PublicSuffix),
        ("a@shared.gob.ec", "https://shared.gob.ec", Refusal::SharedHost),
        ("a@x.shared.gob.ec", "https://x.shared.gob.ec", Refusal::SharedHost),
        ("a@facebook.com", "https://www.facebook.com/upala", Refusal::SharedHost),
        ("a@upala.wordpress.com", "https://upala.wordpress.com", Refusal::SharedHost),
        ("a@provincia.gob.ec", "https://provincia.gob.ec/municipios/upala", Refusal::SharedHost),
        ("a@ucm.es", "https://ucm.es/~lab", Refusal::SharedHost),
        ("a@upala.go.cr.evil.org", "https://upala.go.cr", Refusal::Lookalike),
        ("a@mail.upala.go.cr", "https://upala.go.cr", Refusal::Lookalike),
        ("a@upala.go.cr.co", "https://upala.go.cr", Refusal::Lookalike),
        ("a@ucm.es", "https://lab.ucm.es", Refusal::OtherHost),
        ("a@upa1a.go.cr", "https://upala.go.cr", Refusal::OtherHost),
        ("a@evilupala.go.cr", "https://upala.go.cr", Refusal::OtherHost),
        ("a@upаla.go.cr", "https://upala.go.cr", Refusal::OtherScript),
        ("a@upаla.go.cr", "https://upаla.go.cr", Refusal::OtherScript),
        ("a@xn--upla-43d.go.cr", "https://xn--upla-43d.go.cr", Refusal::OtherScript),
        ("a@upala.go.cr", "https://evil.org@upala.go.cr", Refusal::NoSite),
        ("a@upala.go.cr", "https://upala.go.cr:8443/", Refusal::NoSite),
        ("a@upala.go.cr", "ftp://upala.go.cr", Refusal::NoSite),
        ("a@upala.go.cr", "", Refusal::NoSite),
        ("a@upala.go.cr", "https://127.0.0.1/", Refusal::NoSite),
    ] {
        assert_eq!(proof(mail, site), Err(refusal), "{mail} {site}");
    }
}

#[test]
fn a_host_on_which_another_body_has_its_site_is_shared() {
    let address = Address::parse("a@upala.go.cr").unwrap();
    let site = Site { address: "https://upala.go.cr", others_on_host: 1, shared_hosts: &[] };
    assert_eq!(proves(&address, &site), Err(Refusal::SharedHost));
}

#[test]
fn a_host_is_in_small_letters_and_without_www() {
    assert_eq!(host("https://WWW.Sedhiou.SN/fr#top").as_deref(), Some("sedhiou.sn"));
    assert_eq!(host("https://www.sn"), None);
}

proptest! {
    /// Whatever is put before or behind a host, or taken from it, is another host.
    #[test]
    fn only_the_same_host_ever_proves(before in "([a-z]{1,4}\\.?)?", behind in "(\\.[a-z]{2,3}){0,2}", drop in 0..3usize) {
        let host = "upala.go.cr";
        let domain = format!("{before}{}{behind}", host.split('.').skip(drop).collect::<Vec<_>>().join("."));
        if let Ok(address) = Address::parse(&format!("a@{domain}")) {
            let site = Site { address: "https://www.upala.go.cr", others_on_host: 0, shared_hosts: &[] };
            prop_assert_eq!(proves(&address, &site).is_ok(), domain == host);
        }
    }
}
