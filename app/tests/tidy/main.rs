//! The architecture, the documents and the messages as tests: what a reviewer would otherwise have to look for. Fast, no
//! server. Each exception stands in a list with its reason; the lists are to become shorter, and an entry that is no
//! longer needed fails.

#[cfg(test)]
mod acts;
#[cfg(test)]
mod codes;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod files;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod rights;
#[cfg(test)]
mod rust;
#[cfg(test)]
mod sentences;
#[cfg(test)]
mod slices;
#[cfg(test)]
mod templates;
