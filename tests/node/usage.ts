// What a TypeScript developer writes, and what the compiler must not let them write.

import {
  ENTRIES,
  ERROR_MESSAGE_TOO_LONG_LIMIT,
  type EntryPath,
  type Status,
  isStatus,
  negotiate,
  parseStatus,
} from "../../generated/typescript/index.js";
import { help, inProgressConnectionWithdrawn } from "../../generated/typescript/locales/de.js";
import { loadLocale } from "../../generated/typescript/locales.js";

const limit: 1900 = ERROR_MESSAGE_TOO_LONG_LIMIT;
const withdrawn: Status = { status: "in_progress", substatus: "connection_withdrawn", days: 3 };
const paused: Status = { status: "paused" };
const text: string = inProgressConnectionWithdrawn({ days: 3 });

/** A switch without a default is exhaustive: a new status is a compile error here. */
function color(status: Status): string {
  switch (status.status) {
    case "in_progress":
      return status.substatus === "connection_withdrawn" ? String(status.days) : "blue";
    case "error":
    case "finished":
      return status.substatus;
    case "paused":
    case "replied":
      return "grey";
    default:
      return status satisfies never;
  }
}

// @ts-expect-error a status that does not exist
const unknownStatus: Status = { status: "stuck" };
// @ts-expect-error a substatus of another status
const mixed: Status = { status: "finished", substatus: "missing_email" };
// @ts-expect-error a parameter is missing
const missing: Status = { status: "in_progress", substatus: "connection_withdrawn" };
// @ts-expect-error a parameter of the wrong type
const wrong: Status = { status: "in_progress", substatus: "connection_withdrawn", days: "3" };
// @ts-expect-error a leaf has no substatus
const leaf: Status = { status: "paused", substatus: "manually" };
// @ts-expect-error a path that does not exist
const path: EntryPath = "error.missing_mail";
// @ts-expect-error the tables cannot be written to
ENTRIES["paused"] = ENTRIES["replied"];

const value: unknown = JSON.parse("{}");
if (isStatus(value)) color(value);
const parsed: Status = parseStatus(value);
const locale = await loadLocale(negotiate("de-CH"));
export const all = [limit, withdrawn, paused, text, help(parsed), locale.label("paused")];
export const refused = [unknownStatus, mixed, missing, wrong, leaf, path];
