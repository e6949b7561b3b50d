//! From codes to entries: a comparison by length and text for small books, a perfect hash above.
//!
//! rustc's time for a `match` on texts grows with the square of its arms; at 256 it is still small,
//! and the `match` is several times faster than any hash.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use self::hash::{bucket, hash, slot};
use super::tables::Storage;
use super::{literal, names};
use crate::model::{Book, Entry, EntryId, Status};

/// The hash as the generated code has it: one source for both.
#[path = "support/hash.rs"]
mod hash;

/// More keys than this are looked up by hash.
const MATCH_LIMIT: usize = 256;

/// How codes are looked up.
pub(super) enum Lookup<'a> {
    /// By `match`.
    Match(Vec<Key<'a>>),
    /// By perfect hash.
    Hash {
        /// The keys that are no entry's path.
        aliases: Vec<Key<'a>>,
        /// The table.
        table: PerfectHash,
    },
}

/// What an entry is found by: its path, or one it once had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key<'a> {
    status: &'a str,
    substatus: Option<&'a str>,
    entry: usize,
}

/// Hash and displace: a bucket's displacement sends each of its keys to a slot of its own.
pub(super) struct PerfectHash {
    seed: u64,
    displacements: Vec<usize>,
    /// One more than the key's position; 0 where no key is.
    slots: Vec<usize>,
}

impl<'a> Lookup<'a> {
    pub(super) fn of(book: &'a Book) -> Self {
        let (paths, aliases) = keys(book);
        let all: Vec<_> = paths.into_iter().chain(aliases.iter().copied()).collect();
        if all.len() > MATCH_LIMIT
            && let Some(table) = PerfectHash::build(&all)
        {
            return Self::Hash { aliases, table };
        }
        Self::Match(all)
    }

    /// The tables of the hash.
    pub(super) fn tables(&self, storage: Storage, out: &mut String) {
        let Self::Hash { aliases, table } = self else {
            return;
        };
        storage.numbers("displacement", &table.displacements, out);
        storage.numbers("slot", &table.slots, out);
        if !aliases.is_empty() {
            let entries: Vec<_> = aliases.iter().map(|key| key.entry).collect();
            let paths: Vec<_> = aliases.iter().map(Key::path).collect();
            storage.numbers("aliased", &entries, out);
            storage.texts("aliases", paths.iter().map(String::as_str), out);
        }
    }

    /// `fn find(status, substatus)`.
    pub(super) fn function(&self, book: &Book) -> TokenStream {
        match self {
            Self::Match(keys) => by_match(book, keys),
            Self::Hash { aliases, table } => by_hash(book, !aliases.is_empty(), table),
        }
    }
}

impl Key<'_> {
    fn path(&self) -> String {
        match self.substatus {
            Some(substatus) => format!("{}.{substatus}", self.status),
            None => self.status.to_owned(),
        }
    }
}

/// Every key once: the paths in the order of the entries, then what once was one.
fn keys(book: &Book) -> (Vec<Key<'_>>, Vec<Key<'_>>) {
    // Only looked up, never walked. No code has a dot, so paths are as distinct as keys.
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut paths = Vec::with_capacity(book.entries.len());
    for (index, entry) in book.entries.iter().enumerate() {
        let key = Key {
            status: &book.status(entry.status).code,
            substatus: entry.code.as_deref(),
            entry: index,
        };
        seen.insert(key.path(), index);
        paths.push(key);
    }
    let mut aliases = Vec::new();
    for status in &book.statuses {
        for &EntryId(entry) in &status.entries {
            for key in spellings(status, &book.entries[entry], entry) {
                if seen.insert(key.path(), entry).is_none() {
                    aliases.push(key);
                }
            }
        }
    }
    (paths, aliases)
}

/// An entry's present and former codes under its status' present and former ones.
fn spellings<'a>(status: &'a Status, entry: &'a Entry, index: usize) -> Vec<Key<'a>> {
    let key = |status, substatus| Key {
        status,
        substatus,
        entry: index,
    };
    let statuses = std::iter::once(&status.code).chain(&status.aliases);
    match &entry.code {
        // A leaf has no substatus: what it was once called is another status.
        None => statuses
            .chain(&entry.aliases)
            .map(|code| key(code, None))
            .collect(),
        Some(code) => statuses
            .flat_map(|status| {
                let substatuses = std::iter::once(code).chain(&entry.aliases);
                substatuses.map(move |substatus| key(status, Some(substatus.as_str())))
            })
            .collect(),
    }
}

impl PerfectHash {
    /// `None` when no seed separates the keys, which takes keys made for the purpose.
    fn build(keys: &[Key<'_>]) -> Option<Self> {
        (0..16).find_map(|seed| Self::with_seed(keys, seed))
    }

    fn with_seed(keys: &[Key<'_>], seed: u64) -> Option<Self> {
        let size = keys.len() + keys.len() / 4 + 1;
        let mut buckets = vec![Vec::new(); keys.len() / 4 + 1];
        for (position, key) in keys.iter().enumerate() {
            let hash = hash(seed, key.status, key.substatus);
            buckets[bucket(hash, keys.len() / 4 + 1)].push((position, hash));
        }
        let mut slots = vec![0; size];
        let mut displacements = vec![0; buckets.len()];
        let longest = buckets.iter().map(Vec::len).max().unwrap_or(0);
        // The fullest buckets first, while there is room; a pass for each of the few lengths.
        for length in (1..=longest).rev() {
            for (index, bucket) in buckets.iter().enumerate() {
                if bucket.len() != length {
                    continue;
                }
                let (displacement, taken) = (0..=u16::MAX).find_map(|displacement| {
                    Some((displacement, place(bucket, displacement, &slots)?))
                })?;
                displacements[index] = usize::from(displacement);
                for (slot, position) in taken {
                    slots[slot] = position + 1;
                }
            }
        }
        Some(Self {
            seed,
            displacements,
            slots,
        })
    }
}

/// The free slots that a bucket's keys get under a displacement, if each gets one.
fn place(
    bucket: &[(usize, u64)],
    displacement: u16,
    slots: &[usize],
) -> Option<Vec<(usize, usize)>> {
    let mut taken: Vec<(usize, usize)> = Vec::with_capacity(bucket.len());
    for &(position, hash) in bucket {
        let slot = slot(hash, displacement, slots.len());
        if slots[slot] != 0 || taken.iter().any(|&(other, _)| other == slot) {
            return None;
        }
        taken.push((slot, position));
    }
    Some(taken)
}

fn by_match(book: &Book, keys: &[Key<'_>]) -> TokenStream {
    let length = |key: &Key<'_>| key.substatus.map_or(0, str::len);
    let mut keys = keys.to_vec();
    keys.sort_by(|a, b| {
        let order = a.status.cmp(b.status);
        let order = order.then_with(|| length(a).cmp(&length(b)));
        order.then_with(|| a.substatus.cmp(&b.substatus))
    });
    let variant = |key: &Key<'_>| names::entry(&book.entries[key.entry]);
    let arms = keys.chunk_by(|a, b| a.status == b.status).map(|keys| {
        let status = literal::string(keys[0].status);
        let leaves = keys.iter().take_while(|key| key.substatus.is_none());
        let (leaves, substatuses) = keys.split_at(leaves.count());
        let leaf = match leaves.last().map(variant) {
            Some(entry) => quote!(::core::option::Option::Some(Entry::#entry)),
            None => quote!(::core::option::Option::None),
        };
        if substatuses.is_empty() {
            return quote! {
                #status => match substatus {
                    ::core::option::Option::None => #leaf,
                    ::core::option::Option::Some(_) => ::core::option::Option::None,
                },
            };
        }
        let lengths = substatuses.chunk_by(|a, b| length(a) == length(b));
        let lengths = lengths.map(|keys| {
            let length = proc_macro2::Literal::usize_unsuffixed(length(&keys[0]));
            let texts = keys.iter().filter_map(|key| key.substatus);
            let texts = texts.map(literal::string);
            let entries = keys.iter().map(variant);
            quote! {
                #length => match substatus {
                    #(#texts => ::core::option::Option::Some(Entry::#entries),)*
                    _ => ::core::option::Option::None,
                },
            }
        });
        quote! {
            #status => match substatus {
                ::core::option::Option::None => #leaf,
                ::core::option::Option::Some(substatus) => match substatus.len() {
                    #(#lengths)*
                    _ => ::core::option::Option::None,
                },
            },
        }
    });
    quote! {
        /// The entry that has or had these codes.
        fn find(status: &str, substatus: ::core::option::Option<&str>) -> ::core::option::Option<Entry> {
            match status {
                #(#arms)*
                _ => ::core::option::Option::None,
            }
        }
    }
}

fn by_hash(book: &Book, aliases: bool, table: &PerfectHash) -> TokenStream {
    let seed = proc_macro2::Literal::u64_unsuffixed(table.seed);
    let [count, buckets, slots] = [
        book.entries.len(),
        table.displacements.len(),
        table.slots.len(),
    ]
    .map(proc_macro2::Literal::usize_unsuffixed);
    let (path, entry) = if aliases {
        (
            quote! {
                match position.checked_sub(#count) {
                    ::core::option::Option::None => tables::paths().get(position),
                    ::core::option::Option::Some(alias) => tables::aliases().get(alias),
                }
            },
            quote! {
                match position.checked_sub(#count) {
                    ::core::option::Option::None => position,
                    ::core::option::Option::Some(alias) => tables::aliased(alias),
                }
            },
        )
    } else {
        (quote!(tables::paths().get(position)), quote!(position))
    };
    quote! {
        /// The entry that has or had these codes: hash and displace, then one comparison.
        fn find(status: &str, substatus: ::core::option::Option<&str>) -> ::core::option::Option<Entry> {
            let hash = hash::hash(#seed, status, substatus);
            let displacement = tables::displacement(hash::bucket(hash, #buckets));
            let slot = hash::slot(hash, displacement as u16, #slots);
            let position = tables::slot(slot).checked_sub(1)?;
            let path = #path;
            let found = match (path.strip_prefix(status)?, substatus) {
                ("", ::core::option::Option::None) => !status.contains('.'),
                (rest, ::core::option::Option::Some(substatus)) => rest.strip_prefix('.') == ::core::option::Option::Some(substatus),
                _ => false,
            };
            if found {
                ::core::option::Option::Some(tables::entry(#entry))
            } else {
                ::core::option::Option::None
            }
        }
    }
}
