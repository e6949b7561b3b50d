//! Campaign statuses and substatuses: types that cannot say a status that does not exist,
//! and the help text of each in eight languages.
//!
//! ```
//! use campaign_statuses::{Entry, InProgress, Locale, Status};
//!
//! let status = Status::InProgress(InProgress::ConnectionWithdrawn { days: 3 });
//! assert_eq!(status.help(Locale::En), "LinkedIn connection request was withdrawn. 3 days remaining before retry.");
//! assert_eq!(Entry::from_path("error.missing_email"), Some(Entry::ErrorMissingEmail));
//! ```
//!
//! Everything is generated from the YAML in `catalog/` and the translations in `locales/`: while
//! building (feature `build-time`), or as committed in `generated/rust` without it. The crate needs
//! nothing at run time; `serde` is there when asked for, and each translation is behind a feature.

#![no_std]

#[cfg(feature = "build-time")]
include!(env!("STATUSBOOK_RUST"));

#[cfg(not(feature = "build-time"))]
include!("../generated/rust/campaign_statuses.rs");
