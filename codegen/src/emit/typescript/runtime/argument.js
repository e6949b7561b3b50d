/** What is wrong with an argument: a code, empty when nothing is, and words. */
function fault(parameter, argument) {
  if (argument === undefined) {
    return ["missing-parameter", "is missing"];
  }
  if (parameter.type === "integer") {
    return Number.isSafeInteger(argument)
      ? inRange(parameter, argument, parameter.min, parameter.max)
      : ["wrong-type", "must be a whole number"];
  }
  if (typeof argument !== "string") {
    return ["wrong-type", "must be a text"];
  }
  if (parameter.type === "choice") {
    return parameter.values.includes(argument)
      ? ["", ""]
      : ["unknown-choice", "has no value " + quote(argument)];
  }
  return parameter.type === "decimal"
    ? decimalFault(parameter, argument)
    : ["", ""];
}

function decimalFault(parameter, text) {
  const { scale, min, max } = parameter;
  if (!isDecimalText(text, scale)) {
    return ["wrong-type", "must be " + decimalWords(scale)];
  }
  // No bound has as many digits, and long numbers take long.
  const units = text.length > 32 ? NaN : decimalUnits(text);
  return inRange(parameter, units, decimalUnits(min), decimalUnits(max));
}

/** A decimal's digits as a whole number. */
function decimalUnits(text) {
  return BigInt(text.replace(".", ""));
}

function inRange({ min, max }, value, lowest, highest) {
  return value >= lowest && value <= highest
    ? ["", ""]
    : ["out-of-range", "must lie between " + min + " and " + max];
}
