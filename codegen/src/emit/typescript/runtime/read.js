/** Reads a status; `lenient` takes codes that were renamed, too. */
function read(value, lenient) {
  try {
    return readStatus(value, lenient);
  } catch {
    // A getter or a proxy, which may do anything.
    return failure("wrong-type", "", "the value cannot be read");
  }
}

function readStatus(value, lenient) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return failure("wrong-type", "", "a status must be an object");
  }
  const written = own(value, "status");
  if (written === undefined) {
    return failure("missing-status", "status", "`status` is missing");
  }
  if (typeof written !== "string") {
    return failure("wrong-type", "status", "`status` must be a text");
  }
  const status = lenient ? currentStatus(written) : written;
  const substatus = own(value, "substatus") ?? null;
  if (substatus !== null && typeof substatus !== "string") {
    return failure("wrong-type", "substatus", "`substatus` must be a text");
  }
  if (!Object.hasOwn(SUBSTATUSES, status)) {
    const message = "unknown `status` " + quote(written);
    return failure("unknown-status", "status", message);
  }
  return readEntry(value, status, substatus, lenient);
}

function readEntry(value, status, substatus, lenient) {
  const isLeaf = isEntryPath(status);
  if (substatus === null && !isLeaf) {
    return failure("missing-substatus", "substatus", "`substatus` is missing");
  }
  let path = status;
  if (substatus !== null) {
    path += "." + substatus;
    if (lenient) {
      path = currentPath(path);
    }
    if (isLeaf || !isEntryPath(path)) {
      const message = "unknown `substatus` " + quote(substatus);
      return failure("unknown-substatus", "substatus", message);
    }
  }
  const fields = [["status", status]];
  if (substatus !== null) {
    fields.push(["substatus", CODES[path].substatus]);
  }
  for (const parameter of own(PARAMETERS, path) ?? []) {
    const { name } = parameter;
    const argument = own(value, name);
    const [code, text] = fault(parameter, argument);
    if (code !== "") {
      return failure(code, name, "`" + name + "` " + text);
    }
    fields.push([name, argument === 0 ? 0 : argument]);
  }
  return { ok: true, status: Object.fromEntries(fields) };
}

function failure(code, path, message) {
  return { ok: false, error: new StatusParseError(code, path, message) };
}

/** A text in quotes, cut where it is long. */
function quote(text) {
  const cut = text.slice(0, 80).replace(/[\ud800-\udbff]$/, "");
  return JSON.stringify(text.length > 80 ? cut + "…" : text);
}
