function checkText(name, value) {
  if (typeof value !== "string") {
    throw badArgument(name, value, "string", "a text");
  }
}
