//! A row as values, for who gives out everything of it.

use super::{Row, Take};
use crate::fault::Fault;
use crate::sql::{Kind, Value};

impl Row {
    /// Its values, in the order in which its statement declares them.
    ///
    /// # Errors
    /// The row has not the declared types.
    pub fn values(&self) -> Result<Vec<Value>, Fault> {
        let one = |(column, (_, kind, _)): (usize, &crate::sql::Column)| match kind {
            Kind::Int => Take::take(self, column).map(Value::Int),
            Kind::Real => Take::take(self, column).map(Value::Real),
            Kind::Text => Take::take(self, column).map(Value::Text),
            Kind::Blob => Take::take(self, column).map(Value::Blob),
        };
        self.1.gives.iter().enumerate().map(one).collect()
    }
}
