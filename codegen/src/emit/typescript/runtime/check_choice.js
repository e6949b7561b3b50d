function checkChoice(name, value, table) {
  if (typeof value !== "string" || !Object.hasOwn(table, value)) {
    const values = Object.keys(table).join(", ");
    throw badArgument(name, value, "string", "one of " + values);
  }
}
