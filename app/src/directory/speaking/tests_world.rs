//! A body with people, and officers, for the stories of this folder.

use super::store;
use crate::directory::own_store;
use crate::test::{Browser, Got, T0, TestSite, site};
use m4d_kit::clock::{Moment, random_id};
use m4d_kit::db::Ask as _;
use m4d_kit::locale::sort_key;
use m4d_kit::search::folded;
use m4d_kit::sql;
use m4d_rules::spans::DAY;

sql!(/// Whose address it is.
FIND_WHO(address: String) -> WhoRow { member: i64 } = "select member from accounts_address where address = $1");
sql!(/// A member's number.
FIND_OWN_NUMBER(member: i64) -> NumberRow { number: i64 } = "select number from accounts_member where id = $1");
sql!(/// A second factor, as if it had been set up.
ADD_FACTOR(id: i64, member: i64, sealed: Vec<u8>, now: i64) =
    "insert into accounts_factor (id, member, sealed, made_at, confirmed_at, step) values ($1, $2, $3, $4, $4, 0)");
sql!(/// A right.
ADD_RIGHT(id: i64, member: i64, role: String, country: String, now: i64) =
    "insert into accounts_right (id, member, role, scope_kind, scope, reason, granted_at, starts_at)
     values ($1, $2, $3, 'country', $4, 'for a test', $5, $5)");
sql!(/// The second factor was given just now.
PROVE(member: i64, now: i64) = "update accounts_session set factor_at = $2 where member = $1 and ended_at is null");
sql!(/// The mailbox of a body.
SAVE_MAILBOX(id: i64, mailbox: String) = "update directory_organisation set mailbox = $2 where id = $1");
sql!(/// Everything that moves when somebody gets or loses power over a body.
COUNT_POWER() -> PowerRow { n: i64 } =
    "select cast((select count(*) from directory_representative where ended_at is null) * 1000000
        + (select count(*) from directory_invitation where accepted_at is not null or refused_at is not null) * 10000
        + (select count(*) from kit_outbox) as bigint) as n");

/// A body in Costa Rica with an owner, Olga.
pub struct World {
    /// The site.
    pub site: TestSite,
    /// The body.
    pub body: i64,
}

/// Olga's address.
pub const OLGA: &str = "olga@example.org";
/// The address of the body's mailbox.
pub const MAILBOX: &str = "muni@example.com";
/// Its pages.
pub fn people(body: i64) -> String {
    format!("/en/my/organisations/{body}/representatives")
}

impl World {
    /// A body that is verified, or not, and whose owner is signed in.
    pub async fn new(verified: bool) -> World {
        let site = site().await;
        let body = random_id().unwrap();
        let mut tx = site.app.db.begin().await.unwrap();
        let row = (
            body,
            "upala".to_owned(),
            None,
            "local_authority".to_owned(),
            "CR".to_owned(),
            None,
            "en".to_owned(),
            T0.0,
            None,
            1,
        );
        tx.run(&own_store::ADD_ORGANISATION, row).await.unwrap();
        let name = "Municipality of Upala";
        let named = (
            random_id().unwrap(),
            body,
            1,
            "own".to_owned(),
            Some("en".to_owned()),
            name.to_owned(),
            sort_key(name),
            folded(name),
            T0.0,
        );
        tx.run(&own_store::ADD_NAME, named).await.unwrap();
        tx.run(&SAVE_MAILBOX, (body, MAILBOX.to_owned())).await.unwrap();
        if verified {
            let step = (
                random_id().unwrap(),
                body,
                "verified".to_owned(),
                T0.0,
                None,
                None,
                "register".to_owned(),
                "seen".to_owned(),
                None,
            );
            tx.run(&own_store::ADD_STEP, step).await.unwrap();
        }
        tx.commit().await.unwrap();
        World { site, body }
    }

    /// A member who has a part in the body.
    pub async fn speaker(&self, name: &str, address: &str, role: &str) -> Browser<'_> {
        let browser = self.site.member(name, address).await;
        self.part(address, role, None).await;
        browser
    }

    /// Gives a member a part; its id.
    pub async fn part(&self, address: &str, role: &str, ends: Option<i64>) -> i64 {
        let (part, member) = (random_id().unwrap(), self.id(address).await);
        let mut tx = self.site.app.db.begin().await.unwrap();
        let row = (part, self.body, member, role.to_owned(), None, 0, None, T0.0, ends, None);
        tx.run(&store::ADD_PART, row).await.unwrap();
        tx.commit().await.unwrap();
        part
    }

    /// The member with an address.
    pub async fn id(&self, address: &str) -> i64 {
        self.site.app.read().await.unwrap().one(&FIND_WHO, (address.to_owned(),)).await.unwrap().unwrap().member
    }

    /// A member's number.
    pub async fn number(&self, address: &str) -> String {
        let id = self.id(address).await;
        let row = self.site.app.read().await.unwrap().one(&FIND_OWN_NUMBER, (id,)).await.unwrap().unwrap();
        row.number.to_string()
    }

    /// A member who is an officer of the directory in a country, with a fresh factor.
    pub async fn officer(&self, address: &str, country: &str) -> Browser<'_> {
        let browser = self.site.member("An officer", address).await;
        let id = self.id(address).await;
        let mut tx = self.site.app.db.begin().await.unwrap();
        tx.run(&ADD_FACTOR, (random_id().unwrap(), id, vec![0], T0.0)).await.unwrap();
        tx.run(&ADD_RIGHT, (random_id().unwrap(), id, "directory".to_owned(), country.to_owned(), T0.0)).await.unwrap();
        tx.commit().await.unwrap();
        self.prove(address).await;
        browser
    }

    /// Somebody gives their second factor now.
    pub async fn prove(&self, address: &str) {
        let id = self.id(address).await;
        let mut tx = self.site.app.db.begin().await.unwrap();
        tx.run(&PROVE, (id, self.site.app.now().0)).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// An officer signs in again, with both steps.
    pub async fn back(&self, officer: &mut Browser<'_>, address: &str) {
        officer.sign_in(address).await;
        self.prove(address).await;
    }

    /// The time, so many days after the beginning, and so many milliseconds.
    pub fn day(&self, days: i64, more: i64) {
        self.site.at(Moment(T0.0 + days * DAY + more));
    }

    /// A number that changes whenever power over the body, or any fact, does.
    pub async fn power(&self) -> i64 {
        self.site.app.read().await.unwrap().one(&COUNT_POWER, ()).await.unwrap().unwrap().n
    }

    /// Invites an address; the link of the letter.
    pub async fn invited(&self, by: &mut Browser<'_>, address: &str, role: &str) -> String {
        by.get(&people(self.body)).await;
        let to = format!("/en/my/organisations/{}/invitations", self.body);
        let got = by.post(&to, &[("email", address), ("role", role)]).await;
        assert_eq!(
            (got.status.as_u16(), got.location().to_owned()),
            (303, format!("{}?done=invited", people(self.body))),
            "{}",
            got.text()
        );
        self.site.settle().await;
        self.site.link(address)
    }
}

/// Who speaks for it, as one of them sees it: (name, part).
pub fn speakers(got: &Got) -> Vec<(String, String)> {
    let text = got.text();
    let rows = text.split("<tr><th scope=\"row\">").skip(1).map(|row| {
        let between = |from: &str, to: &str| row.split(from).nth(1).unwrap().split(to).next().unwrap().to_owned();
        (between("<bdi>", "</bdi>"), between("data-th=\"Part\"><span>", "<"))
    });
    rows.collect()
}

/// The page of somebody's part, from the list.
pub fn part_of(got: &Got, name: &str) -> String {
    let text = got.text();
    let before = text.split(&format!("\"><bdi>{name}</bdi>")).next().unwrap().to_owned();
    before.rsplit("href=\"").next().unwrap().to_owned()
}
