//! `{{asset "style"}}`: the only way in for markup.
//!
//! The helper reads the view's `assets`, which hold [`Html`](super::super::html::Html)
//! alone; no text of a book gets there unescaped.

use handlebars::{
    Context, Handlebars, Helper, HelperResult, JsonValue, Output, RenderContext, RenderError,
    RenderErrorReason,
};

/// Writes the asset that its argument names.
pub(super) fn asset(
    helper: &Helper<'_>,
    _: &Handlebars<'_>,
    context: &Context,
    _: &mut RenderContext<'_, '_>,
    out: &mut dyn Output,
) -> HelperResult {
    let name = helper
        .param(0)
        .and_then(|name| name.value().as_str())
        .ok_or(RenderErrorReason::ParamNotFoundForIndex("asset", 0))?;
    let markup = context
        .data()
        .get("assets")
        .and_then(|assets| assets.get(name))
        .and_then(JsonValue::as_str)
        .ok_or_else(|| RenderError::strict_error(Some(&format!("assets.{name}"))))?;
    out.write(markup)?;
    Ok(())
}
