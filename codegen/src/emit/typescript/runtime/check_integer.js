function checkInteger(name, value) {
  if (!Number.isSafeInteger(value)) {
    throw badArgument(name, value, "number", "a whole number");
  }
}
