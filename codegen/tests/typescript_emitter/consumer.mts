// Compiled, never run: what the types let a user write, and what not.
import {
  ENTRIES,
  ERROR_MISSING_EMAIL_LIMIT,
  ERROR_SUBSTATUSES,
  LOCALES,
  REMEDY_VALUES,
  STATUS_CODES,
  type EntryPath,
  type ErrorStatus,
  type ErrorSubstatus,
  type InProgressStatus,
  type LenientStatus,
  type LocaleTag,
  type RemedyFacet,
  type Status,
  type StatusCode,
  type StatusParseError,
  entryPath,
  isLocaleTag,
  isStatus,
  negotiate,
  parseEntryPath,
  parseLenient,
  parseStatus,
  safeParseStatus,
  statusFromEntry,
  statusSchema,
} from "hostile-book";
import { loadLocale, type LocaleModule } from "hostile-book/locales";
import * as ar from "hostile-book/locales/ar";
import * as en from "hostile-book/locales/en";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;
export const checks: true[] = [
  true satisfies Equal<Status["status"], StatusCode>,
  true satisfies Equal<ErrorStatus["substatus"], ErrorSubstatus>,
  true satisfies Equal<(typeof STATUS_CODES)[number], StatusCode>,
  true satisfies Equal<(typeof ERROR_SUBSTATUSES)[number], ErrorSubstatus>,
  true satisfies Equal<(typeof REMEDY_VALUES)[number], RemedyFacet>,
  true satisfies Equal<keyof typeof ENTRIES, EntryPath>,
  true satisfies Equal<typeof ERROR_MISSING_EMAIL_LIMIT, 1900>,
];

export const parcel: Status = {
  status: "in_progress",
  substatus: "parcel",
  days: 1,
  carrier: "dhl",
  class: "first",
  hours: (1.5).toFixed(1),
};
// @ts-expect-error: a substatus of another status
export const wrong: Status = { status: "error", substatus: "parcel" };
// @ts-expect-error: a parameter is missing
export const less: Status = { status: "in_progress", substatus: "count" };
// @ts-expect-error: a leaf has no substatus
export const more: Status = { status: "new", substatus: "nasty" };
// @ts-expect-error: statuses are values, not boxes
parcel.status = "error";

export function narrow(status: Status): string | number {
  switch (status.status) {
    case "error":
      return status.substatus === "missing_email" ? "email" : status.substatus;
    case "in_progress":
      return progress(status);
    case "help":
    case "new":
    case "unknown":
    case "constructor":
    case "__proto__":
      return status.status;
    case "then":
      return status.n;
    default:
      return status satisfies never;
  }
}

function progress(status: InProgressStatus): string | number {
  switch (status.substatus) {
    case "count":
      return status.n;
    case "price":
      return status.price satisfies string;
    case "parcel":
      // @ts-expect-error: another substatus' parameter
      return status.n ?? status.days;
    default:
      return status satisfies never;
  }
}

export function read(value: unknown): Status | StatusParseError {
  if (isStatus(value)) return value;
  const result = safeParseStatus(value);
  return result.ok ? result.status : result.error;
}

/** The part of Standard Schema 1 that validators call. */
interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) =>
      | { readonly value: T; readonly issues?: undefined }
      | {
          readonly issues: readonly {
            readonly message: string;
            readonly path?: readonly PropertyKey[] | undefined;
          }[];
        };
    readonly types?:
      { readonly input: unknown; readonly output: T } | undefined;
  };
}
export const schema: StandardSchema<Status> = statusSchema;

export function lenient(value: LenientStatus): string {
  return value.known ? entryPath(value.status) : value.value.status;
}

export function language(value: unknown, wanted: readonly string[]): LocaleTag {
  // @ts-expect-error: not a list of tags
  negotiate([1]);
  return isLocaleTag(value) ? value : negotiate(wanted) || negotiate(null);
}

export async function texts(header: string, path: string): Promise<string[]> {
  const locale: LocaleModule = await loadLocale(negotiate(header));
  const modules: LocaleModule[] = [locale, en, ar];
  const known: EntryPath = parseEntryPath(path) ?? "help";
  const status = parseStatus(JSON.parse("{}"));
  return [
    ...modules.map((module) => module.help(status)),
    en.label(known),
    // @ts-expect-error: a row may take values, and then it is no status yet
    en.help(statusFromEntry(known)),
    en.tag satisfies LocaleTag,
    en.dir satisfies "ltr" | "rtl",
    en.errorMissingEmail,
    en.help_,
    en.new_,
    en.then_({ n: 3 }),
    en.inProgressCount({ n: 3 }),
    // @ts-expect-error: not a number
    en.inProgressCount({ n: "3" }),
    en.remedyLabel(ENTRIES[known].facets.remedy[0] ?? "wait"),
    en.facetLabel("status"),
    LOCALES.map(({ tag, dir }) => tag + dir).join(),
    lenient(parseLenient({})),
  ];
}
