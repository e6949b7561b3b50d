/** Whether a text is a decimal number as it is in JSON, with so many fraction digits. */
function isDecimalText(text, scale) {
  return (
    text.at(-1 - scale) === "." &&
    /^-?(0|[1-9][0-9]*)\.[0-9]+$/.test(text) &&
    !/^-[0.]+$/.test(text)
  );
}

/** How such a number is told about. */
function decimalWords(scale) {
  const like = '"1.' + "0".repeat(scale) + '"';
  return (
    "a decimal number written as " +
    like +
    ' is, without "+", leading zeros or "-0"'
  );
}
