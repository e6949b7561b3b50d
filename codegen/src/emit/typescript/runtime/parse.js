/** What `parseStatus` throws. */
export class StatusParseError extends Error {
  constructor(code, path, message) {
    super(message);
    this.name = "StatusParseError";
    this.code = code;
    this.path = path;
  }
}

export function isStatus(value) {
  return read(value, false).ok;
}

export function statusFromEntry(path) {
  const result = read(own(CODES, path), false);
  return result.ok ? result.status : undefined;
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
