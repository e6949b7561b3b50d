function checkDecimal(name, value, scale) {
  if (typeof value !== "string" || !isDecimalText(value, scale)) {
    throw badArgument(name, value, "string", decimalWords(scale));
  }
}
