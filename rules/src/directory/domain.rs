//! Whether a reply from a mail address can prove that somebody acts for the body behind a web site.
//!
//! Only an address on exactly the site's host does (safety.md, rule 13). A parent domain does not: every student has an
//! address at the university, and could claim its laboratory. What many share proves nothing of one.

use crate::accounts::Address;
use crate::accounts::address::FREQUENT;
use crate::codes;

codes! {
    /// Why an address proves nothing of a site.
    pub enum Refusal {
        /// The site is no address of the web, or its host no domain.
        NoSite = "no_site",
        /// The site or the address is written in another script or in its code (`xn--`): lookalikes cannot be told apart.
        OtherScript = "other_script",
        /// Anybody gets an address there.
        FreeMail = "free_mail",
        /// It is an ending under which many bodies have their domains (`gob.ec`), or none that is registered.
        PublicSuffix = "public_suffix",
        /// Many bodies have their pages or their mail on that host.
        SharedHost = "shared_host",
        /// The address only looks like the site: the site's host stands inside its domain (`upala.go.cr.evil.org`).
        Lookalike = "lookalike",
        /// The address is on another host.
        OtherHost = "other_host",
    }
}

/// A body's site, and what the directory knows of its host.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// The address of the page, with or without `https://`.
    pub address: &'a str,
    /// How many other bodies give a site on the same host ([`host`]).
    pub others_on_host: usize,
    /// Hosts that the site's country officers know to be shared by several authorities; a host below one is shared too.
    pub shared_hosts: &'a [&'a str],
}

/// Whether a code that was sent to `mail` and came back proves a part in the body with this site. It proves just that: not
/// that the site is the body's, which an officer sees to.
///
/// # Errors
/// Why not. Another way is open to every body: somebody vouches, or an officer looks at evidence.
pub fn proves(mail: &Address, site: &Site<'_>) -> Result<(), Refusal> {
    let host = host(site.address).ok_or(Refusal::NoSite)?;
    let domain = mail.domain();
    let known = |list: &[&str]| list.iter().any(|shared| is_below(&host, shared) || is_below(domain, shared));
    let foreign = |name: &str| !name.is_ascii() || name.split('.').any(|label| label.starts_with("xn--"));
    let refusals = [
        (foreign(&host) || foreign(domain), Refusal::OtherScript),
        (known(FREE_MAIL) || known(FREQUENT), Refusal::FreeMail),
        (is_public_suffix(&host) || is_public_suffix(domain), Refusal::PublicSuffix),
        (known(SHARED) || known(site.shared_hosts) || site.others_on_host > 0, Refusal::SharedHost),
        (is_deep(site.address), Refusal::SharedHost),
        (domain != host && format!(".{domain}.").contains(&format!(".{host}.")), Refusal::Lookalike),
        (domain != host, Refusal::OtherHost),
    ];
    refusals.into_iter().find_map(|(wrong, refusal)| wrong.then_some(refusal)).map_or(Ok(()), Err)
}

/// The host of a site in small letters, without `www.`: `https://www.Upala.go.cr/index.php` is `upala.go.cr`. `None` if that
/// is no domain: no dot, a number, a port, a name and password before it.
#[must_use]
pub fn host(site: &str) -> Option<String> {
    let (host, _) = split(site)?;
    let host = host.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let host = host.strip_suffix('.').unwrap_or(host);
    // Whatever could not stand behind the @ of an address is no domain here either.
    Address::parse(&format!("a@{host}")).ok().map(|address| address.domain().to_owned())
}

/// Host and path of a site's address.
fn split(site: &str) -> Option<(&str, &str)> {
    let site = site.trim();
    let rest = match site.split_once("://") {
        Some((scheme, rest)) if ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) => rest,
        Some(_) => return None,
        None => site,
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    Some(rest.split_at(end))
}

/// Whether a site is a page below others on its host: a municipality's page on a province's site. A language or a first
/// page's file is no depth.
fn is_deep(site: &str) -> bool {
    let path = split(site).map_or("", |(_, path)| path.split(['?', '#']).next().unwrap_or_default());
    let first =
        |part: &str| part.len() <= 2 || ["index.", "home", "default."].iter().any(|name| part.starts_with(name));
    path.split('/').any(|part| part.starts_with('~') || !part.is_empty() && !first(&part.to_lowercase()))
}

fn is_below(name: &str, parent: &str) -> bool {
    name == parent || name.strip_suffix(parent).is_some_and(|before| before.ends_with('.'))
}

/// Whether a name is an ending of the list of public suffixes, or under one that is not in the list (`mairie.local`).
fn is_public_suffix(name: &str) -> bool {
    psl::suffix(name.as_bytes()).is_none_or(|suffix| !suffix.is_known() || suffix.as_bytes() == name.as_bytes())
}

/// More hosts at which anybody gets a mail address, beside those where many people have theirs; with all below them.
const FREE_MAIL: &[&str] = &[
    "yahoo.com.mx",
    "pm.me",
    "tutanota.com",
    "tuta.io",
    "yandex.ru",
    "mail.ru",
    "qq.com",
    "163.com",
    "mailinator.com",
    "yopmail.com",
    "guerrillamail.com",
];

/// Hosts on which anybody has a page, with all below them. Many more are in the list of public suffixes.
const SHARED: &[&str] = &[
    "facebook.com",
    "fb.com",
    "instagram.com",
    "linkedin.com",
    "twitter.com",
    "x.com",
    "youtube.com",
    "whatsapp.com",
    "wa.me",
    "t.me",
    "google.com",
    "goo.gl",
    "bit.ly",
    "linktr.ee",
    "blogger.com",
    "blogspot.com",
    "wordpress.com",
    "wixsite.com",
    "weebly.com",
    "webnode.com",
    "jimdo.com",
    "jimdofree.com",
    "jimdosite.com",
    "over-blog.com",
    "e-monsite.com",
    "canalblog.com",
    "skyrock.com",
    "medium.com",
    "tumblr.com",
    "github.io",
    "github.com",
    "notion.site",
    "wikipedia.org",
];

#[cfg(test)]
#[path = "tests_domain.rs"]
mod tests;
