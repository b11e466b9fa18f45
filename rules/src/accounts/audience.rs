//! For whom something is that a member says of themselves.

use crate::codes;

codes! {
    /// Who may see it. To a member who is unseen the words hold among those who see them at all.
    pub enum Audience {
        /// Every member.
        Members = "members",
        /// Those whom the member accepted.
        Accepted = "accepted",
        /// The member alone.
        Me = "me",
    }
}
