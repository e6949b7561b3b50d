//! Partials that include each other would be expanded without end, and
//! Handlebars only notices a partial that includes itself.

use std::collections::{BTreeMap, BTreeSet};

use super::program::Tag;

/// A cycle as the names along it, the first repeated at the end.
pub(super) fn find(includes: &BTreeMap<&str, Vec<(&str, Tag)>>) -> Option<Vec<String>> {
    let mut done = BTreeSet::new();
    for &start in includes.keys() {
        // A path of (template, next include to follow): depth first, without recursion.
        let mut path: Vec<(&str, usize)> = vec![(start, 0)];
        while let Some((name, next)) = path.pop() {
            let Some(&(target, _)) = includes.get(name).and_then(|list| list.get(next)) else {
                done.insert(name);
                continue;
            };
            path.push((name, next + 1));
            if let Some(from) = path.iter().position(|(name, _)| *name == target) {
                let mut names: Vec<String> = path
                    .iter()
                    .skip(from)
                    .map(|(name, _)| (*name).to_owned())
                    .collect();
                names.push(target.to_owned());
                return Some(names);
            }
            if !done.contains(target) {
                path.push((target, 0));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::find;

    fn graph(edges: &[(&str, &[&str])]) -> Option<Vec<String>> {
        let includes = edges
            .iter()
            .map(|(from, to)| {
                let list = to.iter().map(|to| (*to, (1, 1))).collect();
                (*from, list)
            })
            .collect::<BTreeMap<_, _>>();
        find(&includes)
    }

    #[test]
    fn finds_cycles() {
        assert_eq!(graph(&[("a", &["a"])]), Some(vec!["a".into(), "a".into()]));
        let long = graph(&[("a", &["b", "c"]), ("b", &[]), ("c", &["d"]), ("d", &["c"])]);
        assert_eq!(long, Some(vec!["c".into(), "d".into(), "c".into()]));
    }

    #[test]
    fn lets_shared_partials_be() {
        assert_eq!(
            graph(&[
                ("a", &["b", "c"]),
                ("b", &["d"]),
                ("c", &["d", "d"]),
                ("d", &[])
            ]),
            None
        );
    }
}
