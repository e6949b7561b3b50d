//! A locale's plural rules, spelled out in JavaScript.
//!
//! For integers every operand but `n` is zero, so most of a rule folds away. For decimals the
//! operands are read from the text, since CLDR looks at the digits that are shown.

use std::collections::BTreeSet;

use super::writer::{Compare, Term, Writer};
use crate::cldr::{Operand, PluralRules, Relation, Rule};

/// An operand, perhaps modulo a power of ten, given by the count of digits that stay.
type Variable = (Operand, Option<u32>);

/// Writes `name(value)` for integers, `name(value, scale)` for what is shown with `scale` fraction
/// digits. Both give a category's keyword.
pub(super) fn write(w: &mut Writer, name: &str, rules: &PluralRules, decimal: bool) {
    let mut used = BTreeSet::new();
    let mut tests = Vec::new();
    for rule in rules.rules {
        let alternatives = alternatives(rule, decimal, &mut used);
        let always = alternatives.iter().any(Vec::is_empty);
        tests.push((rule.category.as_str(), alternatives));
        if always {
            break;
        }
    }
    let parameters = if used.is_empty() {
        ""
    } else if shows_fraction(&used) {
        "value, scale"
    } else {
        "value"
    };
    w.open(&format!("function {name}({parameters}) {{"));
    if decimal {
        declare_decimal(w, &used);
    } else {
        declare_integer(w, &used);
    }
    for (category, alternatives) in &tests {
        for terms in alternatives {
            if terms.is_empty() {
                w.line(&format!("return \"{category}\";"));
                w.close("}");
                return;
            }
            w.condition("if", terms);
            w.line(&format!("return \"{category}\";"));
            w.close("}");
        }
    }
    w.line("return \"other\";");
    w.close("}");
}

/// The alternatives that can hold, each without the relations that always hold.
fn alternatives(rule: &Rule, decimal: bool, used: &mut BTreeSet<Variable>) -> Vec<Vec<Term>> {
    let mut out = Vec::new();
    for all in rule.condition.any {
        let mut terms = Vec::new();
        let mut variables = BTreeSet::new();
        let possible = all.iter().all(|relation| {
            let operand = match (relation.operand, decimal) {
                (Operand::N | Operand::I, false) => Operand::N,
                (Operand::E, _) | (_, false) => return holds_for_zero(relation),
                (operand, true) => operand,
            };
            let variable = (operand, relation.modulus.map(u32::ilog10));
            variables.insert(variable);
            push_terms(&mut terms, &spelling(variable), relation);
            true
        });
        if possible {
            used.extend(variables);
            let always = terms.is_empty();
            out.push(terms);
            if always {
                break;
            }
        }
    }
    out
}

fn holds_for_zero(relation: &Relation) -> bool {
    relation.ranges.iter().any(|&(low, _)| low == 0) != relation.negated
}

fn push_terms(terms: &mut Vec<Term>, name: &str, relation: &Relation) {
    let compare = |operator: &str, value: u32| Compare {
        left: format!("{name} {operator}"),
        right: value.to_string(),
    };
    if relation.negated {
        for &(low, high) in relation.ranges {
            terms.push(if low == high {
                Term::Compare(compare("!==", low))
            } else {
                Term::Any(vec![compare("<", low).flat(), compare(">", high).flat()])
            });
        }
        return;
    }
    match relation.ranges {
        [(low, high)] if low == high => terms.push(Term::Compare(compare("===", *low))),
        [(low, high)] => terms.extend([
            Term::Compare(compare(">=", *low)),
            Term::Compare(compare("<=", *high)),
        ]),
        ranges => terms.push(Term::Any(
            ranges
                .iter()
                .map(|&(low, high)| {
                    if low == high {
                        compare("===", low).flat()
                    } else {
                        let (low, high) = (compare(">=", low), compare("<=", high));
                        format!("({} && {})", low.flat(), high.flat())
                    }
                })
                .collect(),
        )),
    }
}

/// `n`, or `n100` for the last two digits of `n`.
fn spelling((operand, digits): Variable) -> String {
    let letter = letter(operand);
    digits.map_or(letter.to_owned(), |digits| {
        format!("{letter}{}", power(digits))
    })
}

/// A power of ten, as it is written.
fn power(digits: u32) -> String {
    format!("1{}", "0".repeat(digits as usize))
}

fn letter(operand: Operand) -> &'static str {
    match operand {
        Operand::N => "n",
        Operand::I => "i",
        Operand::V => "v",
        Operand::W => "w",
        Operand::F => "f",
        Operand::T => "t",
        Operand::E => "e",
    }
}

fn shows_fraction(used: &BTreeSet<Variable>) -> bool {
    used.iter()
        .any(|(operand, _)| matches!(operand, Operand::V | Operand::F))
}

fn declare_integer(w: &mut Writer, used: &BTreeSet<Variable>) {
    if !used.is_empty() {
        w.line("const n = Math.abs(value);");
    }
    for &(operand, digits) in used {
        if let Some(digits) = digits {
            let name = spelling((operand, Some(digits)));
            w.line(&format!("const {name} = n % {};", power(digits)));
        }
    }
}

fn declare_decimal(w: &mut Writer, used: &BTreeSet<Variable>) {
    if used.is_empty() {
        return;
    }
    w.line("const parts = String(value).replace(\"-\", \"\").split(\".\");");
    let uses = |wanted: &[Operand]| used.iter().any(|(operand, _)| wanted.contains(operand));
    if uses(&[Operand::N, Operand::I]) {
        w.line("const integer = parts[0];");
    }
    if uses(&[Operand::F]) {
        w.line("const fraction = (parts[1] ?? \"\").padEnd(scale, \"0\");");
    }
    if uses(&[Operand::N, Operand::W, Operand::T]) {
        w.line("const trimmed = (parts[1] ?? \"\").replace(/0+$/, \"\");");
    }
    for &(operand, digits) in used {
        let of = |text: &str| match digits {
            // The last digits as they stand: exact where a number would be rounded.
            Some(digits) => format!("Number({text}.slice(-{digits}))"),
            None => format!("Number({text})"),
        };
        let value = match operand {
            // A value with a fraction equals no integer; -1 is in no range.
            Operand::N => format!("trimmed === \"\" ? {} : -1", of("integer")),
            Operand::I => of("integer"),
            Operand::V => "scale".to_owned(),
            Operand::W => "trimmed.length".to_owned(),
            Operand::F => of("fraction"),
            Operand::T => of("trimmed"),
            Operand::E => continue,
        };
        w.line(&format!("const {} = {value};", spelling((operand, digits))));
    }
}
