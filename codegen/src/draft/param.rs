use super::ParamDraft;
use crate::decimal::SAFE;
use crate::format::PARAM_TYPES;
use crate::source::Span;
use crate::suggest::did_you_mean;
use crate::yaml::{Plain, Scalar};

/// A parameter whose keys make sense together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParamType {
    /// A whole number.
    Integer {
        /// Smallest value.
        min: i64,
        /// Largest value.
        max: i64,
        /// A typical value, within the bounds.
        example: Option<i64>,
    },
    /// A number with `scale` decimals; all values count units of `10^-scale`.
    Decimal {
        /// Decimals, 1 to 9.
        scale: u8,
        /// Smallest value.
        min: i64,
        /// Largest value.
        max: i64,
        /// A typical value, within the bounds.
        example: Option<i64>,
    },
    /// Any text.
    Text,
    /// One of `values:`.
    Choice,
    /// A fixed whole number.
    ConstInteger(i64),
    /// A fixed number with decimals.
    ConstDecimal {
        /// In units of `10^-scale`.
        value: i64,
        /// Decimals.
        scale: u8,
    },
    /// A fixed text.
    ConstText(String),
}

/// Why a parameter's keys make no sense.
#[derive(Debug)]
pub struct ParamProblem {
    /// The value to mend.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// The way out.
    pub help: String,
}

type Typed = Result<ParamType, ParamProblem>;

impl ParamDraft {
    /// The parameter's type, when its keys make sense together.
    ///
    /// Without bounds an integer is 32 bits wide: signed, or unsigned when `min`
    /// is 0 or more. A decimal without bounds takes what fits ±(2^53 − 1) units.
    ///
    /// # Errors
    /// The first key that makes no sense. A missing or unknown `type` is
    /// another rule's to tell and counts as text here.
    pub fn typed(&self) -> Typed {
        let kind = self.kind.as_ref().map_or("text", |kind| kind.text.as_str());
        self.refuse_foreign_keys(kind)?;
        match kind {
            "integer" => self.integer(),
            "decimal" => self.decimal(),
            "enum" => self.choice(),
            _ => Ok(match &self.constant {
                Some(text) => ParamType::ConstText(text.text.clone()),
                None => ParamType::Text,
            }),
        }
    }

    /// Whether `type` is one that there is; whether it is not, another rule tells.
    #[must_use]
    pub fn has_type(&self) -> bool {
        let kind = self.kind.as_ref().map(|kind| kind.text.as_str());
        kind.is_some_and(|kind| PARAM_TYPES.contains(&kind))
    }

    /// Whether the text states this value rather than takes it.
    #[must_use]
    pub fn is_constant(&self) -> bool {
        self.constant.is_some()
    }

    fn integer(&self) -> Typed {
        if let Some(constant) = &self.constant {
            return whole(constant).map(ParamType::ConstInteger);
        }
        let min = self.min.as_ref().map(whole).transpose()?;
        let max = self.max.as_ref().map(whole).transpose()?;
        let example = self.example.as_ref().map(whole).transpose()?;
        let (default_min, default_max) = match min {
            Some(0..) => (0, i64::from(u32::MAX)),
            _ => (i64::from(i32::MIN), i64::from(i32::MAX)),
        };
        let (min, max) = (
            min.unwrap_or(default_min.min(max.unwrap_or(0))),
            max.unwrap_or(default_max.max(min.unwrap_or(0))),
        );
        self.bounds(min, max, example)?;
        Ok(ParamType::Integer { min, max, example })
    }

    fn decimal(&self) -> Typed {
        let scale = match &self.scale {
            Some(scale) => match scale.text.parse::<u8>() {
                Ok(digits @ 1..=9) => digits,
                _ => {
                    return Err(problem(
                        scale,
                        "a decimal has 1 to 9 decimals",
                        "write a whole number from 1 to 9",
                    ));
                }
            },
            None => {
                return Err(ParamProblem {
                    span: self.name.span,
                    message: format!(
                        "the decimal `{}` does not say how many decimals it has",
                        self.name.value
                    ),
                    help: "add `scale: 2` for two decimals".to_owned(),
                });
            }
        };
        let read = |scalar: &Scalar| scaled(scalar, scale);
        if let Some(constant) = &self.constant {
            let value = read(constant)?;
            return Ok(ParamType::ConstDecimal { value, scale });
        }
        let min = self.min.as_ref().map(read).transpose()?.unwrap_or(-SAFE);
        let max = self.max.as_ref().map(read).transpose()?.unwrap_or(SAFE);
        let example = self.example.as_ref().map(read).transpose()?;
        self.bounds(min, max, example)?;
        Ok(ParamType::Decimal {
            scale,
            min,
            max,
            example,
        })
    }

    fn choice(&self) -> Typed {
        match &self.values {
            Some(values) if !values.is_empty() => {
                let known: Vec<_> = values
                    .iter()
                    .map(|value| value.code.value.as_str())
                    .collect();
                match &self.example {
                    Some(example) if !known.contains(&example.text.as_str()) => Err(problem(
                        example,
                        &format!("`{}` is no value of `{}`", example.text, self.name.value),
                        &did_you_mean(&example.text, &known, "a value"),
                    )),
                    _ => Ok(ParamType::Choice),
                }
            }
            _ => Err(ParamProblem {
                span: self.name.span,
                message: format!("the enum `{}` has no values", self.name.value),
                help: "add `values:` with a code and a label for each".to_owned(),
            }),
        }
    }

    fn bounds(&self, min: i64, max: i64, example: Option<i64>) -> Result<(), ParamProblem> {
        if min > max {
            let at = self.max.as_ref().or(self.min.as_ref());
            if let Some(at) = at {
                return Err(problem(
                    at,
                    "`min` is larger than `max`",
                    "swap the two, or mend one of them",
                ));
            }
        }
        match (example, &self.example) {
            (Some(value), Some(at)) if !(min..=max).contains(&value) => Err(problem(
                at,
                "the example is outside of `min` and `max`",
                "give an example that can occur",
            )),
            _ => Ok(()),
        }
    }

    /// Keys that mean nothing for this type would be believed to work.
    fn refuse_foreign_keys(&self, kind: &str) -> Result<(), ParamProblem> {
        let number = matches!(kind, "integer" | "decimal");
        let variable = self.constant.is_none();
        let foreign = [
            ("min", self.min.as_ref(), number && variable),
            ("max", self.max.as_ref(), number && variable),
            ("scale", self.scale.as_ref(), kind == "decimal"),
            ("const", self.constant.as_ref(), kind != "enum"),
            ("example", self.example.as_ref(), variable),
        ];
        for (key, scalar, allowed) in foreign {
            if let (Some(scalar), false) = (scalar, allowed) {
                let what = match variable {
                    true => format!("a parameter of type {kind}"),
                    false => format!("a fixed value of type {kind}"),
                };
                return Err(problem(
                    scalar,
                    &format!("`{key}` means nothing for {what}"),
                    &format!("remove `{key}`, or change the type"),
                ));
            }
        }
        match &self.values {
            Some(_) if kind != "enum" => Err(ParamProblem {
                span: self.name.span,
                message: format!("`values` means nothing for a parameter of type {kind}"),
                help: "write `type: enum`, or remove `values`".to_owned(),
            }),
            _ => Ok(()),
        }
    }
}

fn problem(scalar: &Scalar, message: &str, help: &str) -> ParamProblem {
    ParamProblem {
        span: scalar.span,
        message: message.to_owned(),
        help: help.to_owned(),
    }
}

fn whole(scalar: &Scalar) -> Result<i64, ParamProblem> {
    let fits = |value: &i64| (-SAFE..=SAFE).contains(value);
    let value = scalar.text.parse::<i64>().ok().filter(fits);
    let (problem_is, help) = match (value, scalar.plain()) {
        (Some(value), Plain::Integer) => return Ok(value),
        (Some(_), _) => (
            "is in quotes, and a number has none",
            "take the quotes away",
        ),
        (None, Plain::Integer) if scalar.text.len() > 15 => (
            "is too large",
            "write at most 9007199254740991, which every program can carry",
        ),
        (None, _) => (
            "is not a whole number",
            "write the digits alone, as 1900; each language groups them its own way",
        ),
    };
    let message = format!("`{}` {problem_is}", scalar.text);
    Err(problem(scalar, &message, help))
}

fn scaled(scalar: &Scalar, scale: u8) -> Result<i64, ParamProblem> {
    decimal(&scalar.text, scale)
        .filter(|_| matches!(scalar.plain(), Plain::Integer | Plain::Float))
        .ok_or_else(|| {
            problem(
                scalar,
                &format!(
                    "`{}` is not a number with at most {scale} decimals",
                    scalar.text
                ),
                "write digits and a point, without quotes, as 12.50",
            )
        })
}

/// `12.5` at scale 2 is 1250; `None` for more decimals than the scale has, and beyond ±(2^53 − 1).
fn decimal(text: &str, scale: u8) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let scale = usize::from(scale);
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || fraction.len() > scale || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let value = format!("{whole}{fraction:0<scale$}").parse::<i64>().ok()?;
    (value <= SAFE).then_some(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn decimals_are_scaled_integers() {
        assert_eq!(decimal("12.5", 2), Some(1250));
        assert_eq!(decimal("-0.05", 2), Some(-5));
        assert_eq!(decimal("3", 1), Some(30));
        assert_eq!(decimal("1.234", 2), None);
        assert_eq!(decimal("99999999999999999999", 2), None);
    }
}
