/** What `parseStatus` throws. */
export class StatusParseError extends Error {
  constructor(code, path, message) {
    super(message);
    this.name = "StatusParseError";
    this.code = code;
    this.path = path;
  }
}

export function isStatusCode(value) {
  return STATUS_CODES.includes(value);
}

export function isEntryPath(value) {
  return typeof value === "string" && Object.hasOwn(ENTRIES, value);
}

export function isStatus(value) {
  return read(value, false).ok;
}

export function entryPath(status) {
  return typeof status.substatus === "string"
    ? status.status + "." + status.substatus
    : status.status;
}

export function parseStatus(value) {
  const result = read(value, true);
  if (!result.ok) {
    throw result.error;
  }
  return result.status;
}

export function safeParseStatus(value) {
  return read(value, true);
}

export function parseLenient(value) {
  const result = read(value, true);
  if (result.ok) {
    return { known: true, status: result.status };
  }
  if (isNewer(value, result.error)) {
    return { known: false, value };
  }
  throw result.error;
}

/** The faults of a status that may be one in another version. */
const NEWER = ["unknown-status", "unknown-substatus", "missing-substatus"];

/** Whether another version may have written this: its codes are new, but spelled like codes. */
function isNewer(value, { code }) {
  return (
    NEWER.includes(code) &&
    isSpelledLikeACode(own(value, "status")) &&
    isSpelledLikeACode(own(value, "substatus") ?? "none")
  );
}

function isSpelledLikeACode(text) {
  return /^[a-z][a-z0-9_]*$/.test(text);
}

export const statusSchema = {
  "~standard": {
    version: 1,
    vendor: "statusbook",
    validate(value) {
      const result = read(value, true);
      if (result.ok) {
        return { value: result.status };
      }
      const { message, path } = result.error;
      return { issues: [{ message, path: path === "" ? [] : [path] }] };
    },
  },
};

/** Reads a status; `lenient` takes codes that were renamed, too. */
function read(value, lenient) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return failure("wrong-type", "", "a status is an object");
  }
  const written = own(value, "status");
  if (written === undefined) {
    return failure("missing-status", "status", "`status` is missing");
  }
  if (typeof written !== "string") {
    return failure("wrong-type", "status", "`status` is not a string");
  }
  const status = lenient ? (own(STATUS_ALIASES, written) ?? written) : written;
  const substatus = own(value, "substatus") ?? null;
  if (substatus !== null && typeof substatus !== "string") {
    return failure("wrong-type", "substatus", "`substatus` is not a string");
  }
  if (!isStatusCode(status)) {
    const message = "unknown status " + quote(written);
    return failure("unknown-status", "status", message);
  }
  return readEntry(value, status, substatus, lenient);
}

function readEntry(value, status, substatus, lenient) {
  const isLeaf = Object.hasOwn(ENTRIES, status);
  if (substatus === null && !isLeaf) {
    return failure("missing-substatus", "substatus", "`substatus` is missing");
  }
  let path = status;
  if (substatus !== null) {
    path += "." + substatus;
    if (lenient) {
      path = own(SUBSTATUS_ALIASES, path) ?? path;
    }
    if (isLeaf || !Object.hasOwn(ENTRIES, path)) {
      const message = "unknown substatus " + quote(substatus);
      return failure("unknown-substatus", "substatus", message);
    }
  }
  const fields = [["status", status]];
  if (substatus !== null) {
    fields.push(["substatus", ENTRIES[path].substatus]);
  }
  for (const parameter of own(PARAMETERS, path) ?? []) {
    const { name } = parameter;
    const argument = own(value, name);
    const [code, text] = fault(parameter, argument);
    if (code !== "") {
      return failure(code, name, quote(name) + " " + text);
    }
    fields.push([name, argument === 0 ? 0 : argument]);
  }
  return { ok: true, status: Object.fromEntries(fields) };
}

/** What is wrong with an argument: a code, empty when nothing is, and words. */
function fault(parameter, argument) {
  if (argument === undefined) {
    return ["missing-parameter", "is missing"];
  }
  if (parameter.type === "integer") {
    return Number.isSafeInteger(argument)
      ? inRange(parameter, argument)
      : ["wrong-type", "is not a whole number"];
  }
  if (typeof argument !== "string") {
    return ["wrong-type", "is not a string"];
  }
  if (parameter.type === "choice") {
    return parameter.values.includes(argument)
      ? ["", ""]
      : ["unknown-choice", "is not one of its values: " + quote(argument)];
  }
  if (parameter.type === "decimal") {
    const units = decimalUnits(argument, parameter.scale);
    return units === null
      ? ["wrong-type", "needs " + parameter.scale + " fraction digits"]
      : inRange(parameter, units);
  }
  return ["", ""];
}

function inRange({ min, max }, value) {
  return value < min || value > max
    ? ["out-of-range", "is out of range"]
    : ["", ""];
}

/** A decimal's digits as a whole number; null unless spelled as on the wire. */
function decimalUnits(text, scale) {
  const found =
    text.length <= 32 ? /^(-?)(0|[1-9][0-9]*)\.([0-9]+)$/.exec(text) : null;
  if (found === null || found[3].length !== scale) {
    return null;
  }
  const units = BigInt(found[2] + found[3]);
  if (found[1] === "") {
    return units;
  }
  return units === 0n ? null : -units;
}

/** An own property: what a prototype lends is never read. */
function own(object, key) {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function quote(text) {
  return JSON.stringify(text.length > 80 ? text.slice(0, 80) + "…" : text);
}

function failure(code, path, message) {
  return { ok: false, error: new StatusParseError(code, path, message) };
}
