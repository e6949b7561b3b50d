/** A text by its path, in a table of texts by status and substatus. */
function textAt(table, path) {
  const dot = path.indexOf(".");
  let text = table[dot < 0 ? path : path.slice(0, dot)];
  if (dot >= 0) {
    text = typeof text === "object" ? text[path.slice(dot + 1)] : undefined;
  }
  return typeof text === "string" ? text : unknownCode(path);
}

/** A text by its code. */
function textOf(table, code) {
  return table[code] ?? unknownCode(code);
}

/** Takes the place of a status' message. */
function unknownStatus({ status, substatus }) {
  return unknownCode(substatus ? status + "." + substatus : status);
}

function unknownCode(code) {
  throw new RangeError("unknown code `" + code + "`");
}
