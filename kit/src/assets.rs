//! The site's own files (sheet, script, icon), each under a name that holds its hash, so that it never changes.

use crate::cache::Finished;
use crate::ids::hash_text;
use bytes::Bytes;
use std::collections::BTreeMap;

/// All files, ready to be sent.
#[derive(Debug, Default)]
pub struct Assets {
    by_address: BTreeMap<String, Finished>,
    by_name: BTreeMap<String, String>,
}

impl Assets {
    /// Takes the files: (name, bytes).
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Assets {
        let mut assets = Assets::default();
        for (name, bytes) in files {
            let hash = hash_text(&bytes);
            let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
            let address = format!("/assets/{stem}.{}.{ending}", hash.get(..10).unwrap_or_default());
            let kind = match ending {
                "css" => "text/css; charset=utf-8",
                "js" => "text/javascript; charset=utf-8",
                "svg" => "image/svg+xml",
                "png" => "image/png",
                _ => "application/octet-stream",
            };
            let file = Finished::new(kind, "public, max-age=31536000, immutable", Vec::new(), Bytes::from(bytes));
            assets.by_address.insert(address.clone(), file);
            assets.by_name.insert(name, address);
        }
        assets
    }

    /// The file at an address.
    pub fn find(&self, address: &str) -> Option<&Finished> {
        if address.starts_with("/assets/") { self.by_address.get(address) } else { None }
    }

    /// The address of a file; empty if there is none.
    pub fn address(&self, name: &str) -> &str {
        self.by_name.get(name).map_or("", String::as_str)
    }
}
