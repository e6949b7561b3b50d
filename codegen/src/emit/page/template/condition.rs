//! `if` and `unless` that refuse a path which does not exist.
//!
//! Handlebars' own take a missing path for "no", strict mode or not, so that a
//! slip of the pen would silently leave a part of the page out.

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, JsonTruthy, Output, RenderContext,
    RenderError, RenderErrorReason, Renderable,
};

/// Shows its block when the value is as wanted: true, not empty, not null, not zero.
pub(super) struct Condition {
    /// `true` for `if`, `false` for `unless`.
    pub(super) wanted: bool,
}

impl HelperDef for Condition {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        render: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let value = helper
            .param(0)
            .ok_or(RenderErrorReason::ParamNotFoundForIndex("if", 0))?;
        if value.is_value_missing() {
            return Err(RenderError::strict_error(value.relative_path()));
        }
        let block = if value.value().is_truthy(false) == self.wanted {
            helper.template()
        } else {
            helper.inverse()
        };
        block.map_or(Ok(()), |block| block.render(registry, context, render, out))
    }
}
