export function isStatusCode(value) {
  return STATUS_CODES.includes(value);
}

export function isEntryPath(value) {
  return typeof value === "string" && Object.hasOwn(CODES, value);
}

export function entryPath({ status, substatus }) {
  return LEAVES.includes(status) ? status : status + "." + substatus;
}

export function parseEntryPath(path) {
  const dot = path.indexOf(".");
  const status = dot < 0 ? path : path.slice(0, dot);
  const rest = path.slice(status.length);
  const today = currentPath(currentStatus(status) + rest);
  return isEntryPath(today) ? today : undefined;
}

/** A status' code of today. */
function currentStatus(code) {
  return own(STATUS_ALIASES, code) ?? code;
}

/** An entry's path of today, where the status is one of today. */
function currentPath(path) {
  return own(SUBSTATUS_ALIASES, path) ?? path;
}

/** An own property: what a prototype lends is never read. */
function own(object, key) {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
