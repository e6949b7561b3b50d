/** What is known of an entry, apart from its texts. */
export interface EntryInfo {
  readonly status: StatusCode;
  /** `null` for a status without substatuses. */
  readonly substatus: string | null;
  /** The entry's anchor on the reference page. */
  readonly anchor: string;
  readonly facets: EntryFacets;
  /** The version that brought the entry. */
  readonly since: string | null;
  readonly deprecated: Deprecation | null;
  /** Whether the reference page leaves the entry out. */
  readonly internal: boolean;
}

/** An entry on its way out. */
export interface Deprecation {
  /** The version that deprecated it. */
  readonly since: string | null;
  /** What to use instead. */
  readonly replacedBy: EntryPath | null;
  readonly note: string | null;
}

/** Every entry, by path. The table has no prototype, and is frozen with all that it holds. */
export const ENTRIES: Entries;

/**
 * Every entry's path, in the order of the reference page: those of internal entries, which
 * the page leaves out, as well.
 */
export const ENTRY_PATHS: readonly EntryPath[];

/** Whether a value is a status' code of today. */
export function isStatusCode(value: unknown): value is StatusCode;

/** Whether a value is an entry's path of today. */
export function isEntryPath(value: unknown): value is EntryPath;

/** The entry with this path, or which had it once; `undefined` when there is none. */
export function parseEntryPath(path: string): EntryPath | undefined;

/**
 * Whether a value is a status as it is: with codes of today and every parameter.
 * Use `parseStatus` for values from outside, which may hold a code that was renamed.
 */
export function isStatus(value: unknown): value is Status;

/** The path of a status' entry, which is what `label` and `reference` take. */
export function entryPath(status: Status): EntryPath;

/** The status of an entry; `undefined` for one whose status takes values. */
export function statusFromEntry(path: EntryPath): Status | undefined;

/**
 * Reads a status from JSON. Codes that were renamed are replaced by today's, and
 * properties that do not belong to the entry are left out.
 *
 * @throws StatusParseError
 */
export function parseStatus(value: unknown): Status;

/** `parseStatus` without throwing. */
export function safeParseStatus(value: unknown): SafeParseResult;

/** What `safeParseStatus` makes of a value. */
export type SafeParseResult =
  | { readonly ok: true; readonly status: Status }
  | { readonly ok: false; readonly error: StatusParseError };

/**
 * Reads a status that a newer version may have written. A value whose status or
 * substatus is not known, or whose status had no substatuses there, comes back as
 * it was, with all its properties. (Rust's `Lenient<Status>` reads the same values,
 * and writes back their codes and what is neither a list nor an object.)
 *
 * @throws StatusParseError for a value that is no status in any version
 */
export function parseLenient(value: unknown): LenientStatus;

/** What `parseLenient` makes of a value. */
export type LenientStatus =
  | { readonly known: true; readonly status: Status }
  | { readonly known: false; readonly value: UnknownStatus };

/** A status that this version does not know. */
export interface UnknownStatus {
  readonly status: string;
  readonly substatus?: string | null;
  readonly [property: string]: unknown;
}

/** `parseStatus` for libraries that take a Standard Schema, version 1. */
export const statusSchema: {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "statusbook";
    readonly validate: (value: unknown) => SchemaResult;
    readonly types?: { readonly input: unknown; readonly output: Status };
  };
};

/** What a Standard Schema makes of a value. */
export type SchemaResult =
  | { readonly value: Status; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** What a Standard Schema says of a value that is no status. */
export interface SchemaIssue {
  readonly message: string;
  /** The property at fault; empty for the whole value. */
  readonly path: readonly string[];
}

/** What is wrong with a value that is no status. */
export type ParseErrorCode =
  | "wrong-type"
  | "missing-status"
  | "unknown-status"
  | "missing-substatus"
  | "unknown-substatus"
  | "missing-parameter"
  | "unknown-choice"
  | "out-of-range";

/** What `parseStatus` throws. */
export class StatusParseError extends Error {
  constructor(code: ParseErrorCode, path: string, message: string);
  readonly name: "StatusParseError";
  readonly code: ParseErrorCode;
  /** The property at fault; empty for the whole value. */
  readonly path: string;
}

/** A language of the texts. */
export interface LocaleInfo {
  /** BCP 47 tag. */
  readonly tag: LocaleTag;
  readonly dir: "ltr" | "rtl";
  /** The language's name in itself. */
  readonly autonym: string;
}

/** Every language, the source language first. */
export const LOCALES: readonly LocaleInfo[];

/** Whether a value is the tag of a language. */
export function isLocaleTag(value: unknown): value is LocaleTag;

/**
 * The language that serves an `Accept-Language` header best, or a list of tags, as
 * `navigator.languages`.
 *
 * Ranges are tried by descending weight, each by RFC 4647 lookup: `de-CH` finds `de`.
 * A range that finds nothing is answered by the first locale of the same language
 * whose script is not another: `pt` by `pt-BR`.
 * `*`, a weight of zero and what is not well-formed are left out. When nothing
 * matches, the answer is the source language.
 */
export function negotiate(
  acceptLanguage: string | readonly string[] | null | undefined,
): LocaleTag;
