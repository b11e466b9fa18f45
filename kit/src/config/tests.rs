//! What an operator may set, and what is refused with a sentence.

use super::*;

fn read(pairs: &[(&str, &str)]) -> Result<Config, Unusable> {
    Config::read(None, pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())))
}

#[test]
fn it_is_sensible_without_anything() {
    let config = read(&[]).unwrap();
    assert_eq!(config.site.url, "http://127.0.0.1:8080");
    assert!(config.proxy.trusted.is_empty());
}

#[test]
fn the_environment_stands_over_the_file() {
    let config =
        read(&[("M4DNET_SITE_URL", "https://m4d.example.org/"), ("M4DNET_LIMITS_HEAD_SECONDS", "5"), ("HOME", "/")])
            .unwrap();
    assert_eq!(config.site.url, "https://m4d.example.org");
    assert_eq!(config.limits.head_seconds, 5);
}

#[test]
fn an_address_with_a_path_is_refused_with_what_to_write() {
    let refused = read(&[("M4DNET_SITE_URL", "https://example.org/m4d")]).unwrap_err();
    assert!(refused.0.contains("without a path"), "{refused}");
}

#[test]
fn the_keys_lie_beside_the_data_and_never_in_it() {
    let keys = |folder: &str, file: &str| {
        let config = read(&[("M4DNET_DATA_FOLDER", folder), ("M4DNET_SECRETS_KEY_FILE", file)]).unwrap();
        config.key_file().map(|file| file.display().to_string()).map_err(|e| e.0.split(':').next().unwrap().to_owned())
    };
    assert_eq!(keys("/srv/m4d/data/", ""), Ok("/srv/m4d/data.key".to_owned()));
    assert_eq!(keys("/srv/m4d.2026", ""), Ok("/srv/m4d.2026.key".to_owned()));
    assert_eq!(keys("/srv/m4d/data", "/etc/m4d/key"), Ok("/etc/m4d/key".to_owned()));
    assert_eq!(keys("/srv/m4d/data", "/srv/m4d/data/key"), Err("secrets.key_file is /srv/m4d/data/key".to_owned()));
    assert!(keys("/", "").is_err());
    let here = std::env::current_dir().unwrap();
    assert_eq!(keys("data", ""), Ok(here.join("data.key").display().to_string()));
    assert_eq!(keys(".", ""), Ok(format!("{}.key", here.display())));
    assert!(keys(".", "key").is_err());
}

#[test]
fn a_mail_server_needs_a_sender_and_a_signature_its_three_parts() {
    let server = ("M4DNET_LETTERS_SMTP", "smtps://mail.example.org");
    let sender = ("M4DNET_LETTERS_FROM", "letters@example.org");
    assert!(read(&[server]).unwrap_err().0.contains("letters.from"));
    assert_eq!(read(&[server, sender]).unwrap().letters.smtp, "smtps://mail.example.org");
    assert!(read(&[("M4DNET_LETTERS_DKIM_KEY_FILE", "key.pem")]).unwrap_err().0.contains("dkim_selector"));
}

#[test]
fn shared_hosts_are_hosts_alone() {
    let given = |hosts: &str| read(&[("M4DNET_DIRECTORY_SHARED_HOSTS", hosts)]);
    let hosts = given("Portal.gob.example., muni.example").unwrap().directory.shared_hosts;
    assert_eq!(hosts, ["portal.gob.example", "muni.example"]);
    for wrong in ["https://gob.example", "gob", "*.gob.example", ".gob.example"] {
        assert!(given(wrong).unwrap_err().0.contains("directory.shared_hosts"), "{wrong}");
    }
}

#[test]
fn an_unknown_key_is_named() {
    assert!(read(&[("M4DNET_SITE_COLOUR", "green")]).unwrap_err().0.contains("colour"));
}
