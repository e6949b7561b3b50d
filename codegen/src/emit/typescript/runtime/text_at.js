/** A text by its path, in a table of texts by status and substatus. */
function textAt(table, path) {
  const dot = path.indexOf(".");
  let text = table[dot < 0 ? path : path.slice(0, dot)];
  if (dot >= 0) {
    text = typeof text === "object" ? text[path.slice(dot + 1)] : undefined;
  }
  return typeof text === "string" ? text : undefined;
}
