//! `m4dnet demo`: the JMDI record from a fresh folder, on this machine only, without a network.

use super::serve::listen;
use super::{Common, Purpose, Trouble, database, folder, product};
use crate::made_up;
use crate::record::{Bundle, Options, import};
use m4d_kit::clock::Clock;
use m4d_rules::spans::DAY;
use std::net::{Ipv4Addr, SocketAddr};

/// Takes the record in, if it is not there yet, and serves it.
///
/// # Errors
/// The folder holds real data, or the port is in use.
pub async fn demo(common: &Common, port: u16, later: u16) -> Result<(), Trouble> {
    m4d_kit::log::start("warn");
    let mut config = common.config()?;
    if common.data.is_none() {
        config.data.folder = "demo".into();
    }
    config.database.address.clear();
    let listener = listen(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
    let address = listener.local_addr().map_err(|e| Trouble(format!("cannot tell the address: {e}")))?;
    config.site.url = format!("http://{address}");
    let (folder, clock) = (folder(&config, Purpose::Demo)?, Clock::ahead(i64::from(later) * DAY));
    let db = database(&config, &folder, &clock).await?;
    import(&db, embedded(), Options::default(), &clock, &mut |_| {}).await?;
    db.close().await;
    let url = config.site.url.clone();
    let app = product(config, &folder, clock, true).await?;
    made_up::put(&app).await?;
    crate::follow::catch_up(&app).await?;
    let links = made_up::links(&app).await?;
    super::serve::run(app, listener, || {
        println!("The JMDI record and a made-up network are served at {url}\n\nSign in as (each link works once, within a day):");
        links.iter().for_each(|(who, link)| println!("  {who}\n    {link}"));
        println!("\nLetters can be read at {url}/en/desk/letters by the administrator, and in {}.\nStop with Ctrl-C.", folder.join("letters").display());
    })
    .await
}

#[derive(rust_embed::RustEmbed)]
#[folder = "data/jmdi"]
struct JmdiFiles;

/// The record that the program carries.
pub fn embedded() -> Bundle {
    let file =
        |name: std::borrow::Cow<'static, str>| Some((name.to_string(), JmdiFiles::get(&name)?.data.into_owned()));
    Bundle::of(JmdiFiles::iter().filter_map(file).collect())
}
