//! Guards on a template as Handlebars has read it: which tags it may use, and
//! which partials it includes.

use handlebars::template::{HelperTemplate, Parameter, Template, TemplateElement};

use super::Problem;

/// Line and column of a tag, as Handlebars counts them.
pub(super) type Tag = (usize, usize);

/// A partial that a template includes, and where.
pub(super) type Include = (String, Tag);

/// Looks at every tag. Gives the partials that are included.
pub(super) fn check(template: &Template) -> Result<Vec<Include>, (Tag, Problem)> {
    let mut includes = Vec::new();
    walk(template, (1, 1), &mut includes)?;
    Ok(includes)
}

/// The depth of the recursion is that of the blocks, which the scan has limited.
fn walk(
    template: &Template,
    start: Tag,
    includes: &mut Vec<Include>,
) -> Result<(), (Tag, Problem)> {
    for (index, element) in template.elements.iter().enumerate() {
        let tag = match template.mapping.get(index) {
            Some(place) => (place.0, place.1),
            None => start,
        };
        match element {
            TemplateElement::RawString(_) | TemplateElement::Comment(_) => {}
            TemplateElement::Expression(helper) => {
                expression(helper).map_err(|problem| (tag, problem))?
            }
            TemplateElement::HtmlExpression(_) => return Err((tag, Problem::Unescaped)),
            TemplateElement::HelperBlock(helper) => {
                block(helper).map_err(|problem| (tag, problem))?;
                for inner in [&helper.template, &helper.inverse].into_iter().flatten() {
                    walk(inner, tag, includes)?;
                }
            }
            TemplateElement::PartialExpression(partial) => match &partial.name {
                Parameter::Name(name) if !name.starts_with('@') => {
                    includes.push((name.clone(), tag))
                }
                _ => return Err((tag, Problem::NotAllowed("a computed partial name".into()))),
            },
            _ => {
                return Err((
                    tag,
                    Problem::NotAllowed("a decorator or a partial block".into()),
                ));
            }
        }
    }
    Ok(())
}

fn expression(helper: &HelperTemplate) -> Result<(), Problem> {
    let is_value = helper.params.is_empty() && helper.hash.is_empty();
    match &helper.name {
        Parameter::Path(_) if is_value => Ok(()),
        Parameter::Name(name) if is_value || name == "asset" => arguments(helper),
        name => Err(Problem::NotAllowed(format!(
            "`{}`",
            name.as_name().unwrap_or("this")
        ))),
    }
}

fn block(helper: &HelperTemplate) -> Result<(), Problem> {
    let name = helper.name.as_name().unwrap_or_default();
    if !matches!(name, "if" | "unless" | "each") {
        return Err(Problem::NotAllowed(format!("`#{name}`")));
    }
    // An `else` would hide a list that does not exist.
    if name == "each" && helper.inverse.is_some() {
        return Err(Problem::NotAllowed("`else` in `#each`".into()));
    }
    arguments(helper)
}

fn arguments(helper: &HelperTemplate) -> Result<(), Problem> {
    let computed = helper
        .params
        .iter()
        .chain(helper.hash.values())
        .any(|argument| matches!(argument, Parameter::Subexpression(_)));
    if computed {
        return Err(Problem::NotAllowed("a subexpression".into()));
    }
    Ok(())
}
