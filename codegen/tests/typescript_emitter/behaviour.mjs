// Run by Node: what the package says and does, against the hostile book.
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";

const root = process.argv[2];
const load = (path) => import(pathToFileURL(root + "/" + path).href);
const index = await load("index.js");
const { loadLocale } = await load("locales.js");
const en = await load("locales/en.js");
const nasty =
  'it\'s "so" \\ */ </script> <!-- ` ${1} \u2028\u2029 \u202ex\0 \r\n\t {@link x} @deprecated // \ufeff\u00a0é日本👩‍💻';

// Texts come back, byte for byte.
assert.equal(en.errorNasty, nasty);
assert.equal(en.help({ status: "error", substatus: "nasty" }), nasty);
assert.equal(en.reference("error.nasty"), nasty);
assert.equal(index.ERROR_MISSING_EMAIL_NAME, nasty);
assert.equal(index.ERROR_MISSING_EMAIL_LIMIT, 1900);
assert.equal(index.ERROR_MISSING_EMAIL_RATE, "-0.05");
assert.equal(en.label("error.nasty"), "Label of error.nasty");
assert.equal(en.statusLabel("__proto__"), "Status __proto__");
assert.equal(en.facetLabel("status"), "Facet status");
assert.equal(en.statusLabel_("__proto__"), "Value __proto__");
assert.equal(en.remedyLabel("toString"), "Value toString");

// A message puts its arguments in.
const parcel = (days, carrier, name, hours = "2.0") => ({
  status: "in_progress",
  substatus: "parcel",
  days,
  carrier,
  class: name,
  hours,
});
assert.equal(
  en.help(parcel(0, "dhl", "Ann", "1.5")),
  "today with dhl in en to \u2068Ann\u2069 half past one",
);
assert.equal(
  en.help(parcel(1, "__proto__", nasty)),
  "1 day nested __proto__ in en with __proto__ in en to \u2068" +
    nasty +
    "\u2069!",
);
assert.equal(
  en.inProgressParcel(parcel(12, "constructor", "Bob")),
  "000,012 days with constructor in en to \u2068Bob\u2069.",
);
// A module with a function `then` would be waited for in vain.
const ar = await loadLocale("ar");
assert.equal(ar.help({ status: "then", n: 5 }), "٥");
assert.equal(ar.then_({ n: 5 }), "٥");
for (const { tag, dir } of index.LOCALES) {
  const locale = await loadLocale(tag);
  assert.deepEqual([locale.tag, locale.dir], [tag, dir]);
}
assert.ok(ar.help(parcel(12, "dhl", "")).startsWith("٠٠٠٬٠١٢ days"));
const hi = await loadLocale("hi-IN");
assert.equal(hi.help(parcel(1234, "dhl", "")), "1234 dhl in de");
await assert.rejects(loadLocale("__proto__"), {
  name: "RangeError",
  message: "unknown locale __proto__",
});

// What the types would refuse is no text with `NaN` in it: all languages refuse the same.
const days = "`days` must be a whole number";
for (const [status, error, message] of [
  [parcel(1.5, "dhl", ""), RangeError, days],
  [parcel(1e21, "dhl", ""), RangeError, days],
  [parcel(NaN, "dhl", ""), RangeError, days],
  [parcel(Infinity, "dhl", ""), RangeError, days],
  [parcel("1", "dhl", ""), TypeError, days],
  [parcel(undefined, "dhl", ""), TypeError, days],
  [
    parcel(1, "ups", ""),
    RangeError,
    "`carrier` must be one of dhl, __proto__, constructor",
  ],
  [
    parcel(1, undefined, ""),
    TypeError,
    "`carrier` must be one of dhl, __proto__, constructor",
  ],
  [parcel(1, "dhl", 5), TypeError, "`class` must be a text"],
]) {
  for (const { help } of [en, ar, hi]) {
    assert.throws(() => help(status), { name: error.name, message });
  }
}
const hours =
  '`hours` must be a decimal number written as "1.0" is, without "+", leading zeros or "-0"';
for (const text of ["1e5", "0x10", "1.50", "1", "01.5", "+1.5", "-0.0", ".5", ""]) {
  assert.throws(() => en.help(parcel(1, "dhl", "", text)), {
    name: "RangeError",
    message: hours,
  });
}
assert.throws(() => en.help(parcel(1, "dhl", "", 1.5)), TypeError);

function unknown(call, code) {
  const message = "unknown code `" + code + "`";
  assert.throws(call, { name: "RangeError", message });
}

// Tables lend nothing.
for (const name of ["toString", "valueOf", "hasOwnProperty", "error"]) {
  assert.equal(index.ENTRIES[name], undefined);
  assert.equal(index.isEntryPath(name), false);
  unknown(() => en.label(name), name);
}
// A path is two codes and no more: a leaf's text has a length, and none of it is a text.
for (const path of ["new.0", "new.length", "error.", ".", "in_progress.name"]) {
  unknown(() => en.label(path), path);
  unknown(() => en.reference(path), path);
}
unknown(() => en.reference("error"), "error");
unknown(() => en.statusLabel("toString"), "toString");
unknown(() => en.facetLabel("toString"), "toString");
unknown(() => en.remedyLabel("valueOf"), "valueOf");
assert.equal(en.label("new"), "Label of new");
unknown(() => en.reference("in_progress.count.name"), "in_progress.count.name");
for (const [status, path] of [
  [{ status: "zzz" }, "zzz"],
  [{ status: "zzz", substatus: "y" }, "zzz.y"],
  [{ status: "error" }, "error"],
  [{ status: "error", substatus: "valueOf" }, "error.valueOf"],
]) {
  unknown(() => en.help(status), path);
}
assert.equal(Object.getPrototypeOf(index.ENTRIES), null);
assert.deepEqual(Object.keys(index.ENTRIES), [...index.ENTRY_PATHS]);
for (const path of index.ENTRY_PATHS) {
  const { status, substatus, anchor } = index.ENTRIES[path];
  assert.equal(anchor, path);
  assert.equal(
    index.entryPath(substatus === null ? { status } : { status, substatus }),
    path,
  );
  assert.equal(index.isEntryPath(path), true);
}
assert.equal(index.ENTRIES["error.constructor"].deprecated.note, nasty);
// What nothing is said of is there all the same, in one order.
assert.deepEqual(Object.entries(index.ENTRIES["error.nasty"]), [
  ["status", "error"],
  ["substatus", "nasty"],
  ["anchor", "error.nasty"],
  ["facets", { remedy: ["reconnect_email", "toString"], status: null }],
  ["since", null],
  ["deprecated", null],
  ["internal", false],
]);
for (const entry of Object.values(index.ENTRIES)) {
  assert.deepEqual(
    Object.keys(entry),
    Object.keys(index.ENTRIES["error.nasty"]),
  );
}
assert.deepEqual(index.ENTRIES.help.facets, {
  remedy: ["reconnect_email", "toString"],
  status: null,
});

// Every status survives a round trip; a leaf takes no substatus.
const leaf = (code) => index.parseStatus({ status: code });
assert.deepEqual(leaf("__proto__"), { status: "__proto__" });
assert.deepEqual(leaf("constructor"), { status: "constructor" });
assert.deepEqual(
  index.parseStatus({ status: "new", substatus: null, extra: 1 }),
  {
    status: "new",
  },
);
const full = parcel(7, "__proto__", "x");
assert.deepEqual(index.parseStatus(JSON.parse(JSON.stringify(full))), full);
assert.ok(index.isStatus(full));
assert.ok(Object.is(index.parseStatus(parcel(-0, "dhl", "")).days, 0));

// Old codes are read, and never taken for codes of today.
const old = { status: "failed", substatus: "no_email" };
const now = { status: "error", substatus: "missing_email" };
assert.deepEqual(index.parseStatus(old), now);
assert.deepEqual(
  index.parseStatus({ status: "valueOf", substatus: "toString" }),
  now,
);
assert.deepEqual(leaf("aid"), { status: "help" });
assert.equal(index.isStatus(old), false);
assert.equal(index.isStatus(now), true);

// A path that was renamed is read, whichever of its halves it was.
for (const [path, today] of [
  ["error.missing_email", "error.missing_email"],
  ["error.no_email", "error.missing_email"],
  ["failed.no_email", "error.missing_email"],
  ["valueOf.toString", "error.missing_email"],
  ["failed.nasty", "error.nasty"],
  ["new", "new"],
  ["aid", "help"],
  ["error", undefined],
  ["failed", undefined],
  ["error.", undefined],
  ["new.x", undefined],
  ["aid.x", undefined],
  ["new.", undefined],
  [".new", undefined],
  ["error.missing_email.x", undefined],
  ["toString", undefined],
  ["", undefined],
]) {
  assert.equal(index.parseEntryPath(path), today, path);
}
// A leaf's path is its code, whatever a database holds beside it.
for (const substatus of ["", "x", null, undefined]) {
  assert.equal(index.entryPath({ status: "new", substatus }), "new");
}

// Nothing in the table can be changed, for another row may share it.
for (const facets of [
  index.ENTRIES.help.facets,
  index.ENTRIES["error.nasty"].facets,
]) {
  assert.throws(() => facets.remedy.push("wait"), TypeError);
}
assert.throws(() => (index.ENTRIES.help.since = "1"), TypeError);
assert.throws(() => (index.ENTRIES.more = null), TypeError);

// What is wrong is told with a code and a property.
const faults = [
  [null, "wrong-type", ""],
  [[], "wrong-type", ""],
  ["new", "wrong-type", ""],
  [{}, "missing-status", "status"],
  [Object.create({ status: "new" }), "missing-status", "status"],
  [{ status: 1 }, "wrong-type", "status"],
  [{ status: "toString" }, "unknown-status", "status"],
  [{ status: "x".repeat(1e6) }, "unknown-status", "status"],
  [{ status: "error" }, "missing-substatus", "substatus"],
  [{ status: "error", substatus: 1 }, "wrong-type", "substatus"],
  [{ status: "error", substatus: "valueOf" }, "unknown-substatus", "substatus"],
  [{ status: "new", substatus: "x" }, "unknown-substatus", "substatus"],
  [{ status: "in_progress", substatus: "count" }, "missing-parameter", "n"],
  [parcel("1", "dhl", ""), "wrong-type", "days"],
  [parcel(1.5, "dhl", ""), "wrong-type", "days"],
  [parcel(NaN, "dhl", ""), "wrong-type", "days"],
  [parcel(-1, "dhl", ""), "out-of-range", "days"],
  [parcel(10000, "dhl", ""), "out-of-range", "days"],
  [parcel(1, "toString", ""), "unknown-choice", "carrier"],
  [parcel(1, "dhl", 1), "wrong-type", "class"],
  [parcel(1, "dhl", "", 1.5), "wrong-type", "hours"],
  [parcel(1, "dhl", "", "1.50"), "wrong-type", "hours"],
  [parcel(1, "dhl", "", "01.5"), "wrong-type", "hours"],
  [parcel(1, "dhl", "", "-0.0"), "wrong-type", "hours"],
  [parcel(1, "dhl", "", "1e1"), "wrong-type", "hours"],
  [parcel(1, "dhl", "", "-2.1"), "out-of-range", "hours"],
  [parcel(1, "dhl", "", "24.1"), "out-of-range", "hours"],
  [parcel(1, "dhl", "", "9".repeat(1e5) + ".0"), "out-of-range", "hours"],
];
for (const [value, code, path] of faults) {
  const { ok, error } = index.safeParseStatus(value);
  assert.equal(ok, false);
  assert.ok(error instanceof index.StatusParseError && error instanceof Error);
  assert.deepEqual([error.code, error.path], [code, path], error.message);
  assert.ok(error.message.length < 200);
  assert.throws(() => index.parseStatus(value), {
    name: "StatusParseError",
    code,
  });
  assert.equal(index.isStatus(value), false);
  const { issues } = index.statusSchema["~standard"].validate(value);
  assert.deepEqual(issues, [
    { message: error.message, path: path ? [path] : [] },
  ]);
}
assert.deepEqual(index.statusSchema["~standard"].validate(old), { value: now });

// In words that say what is wanted.
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
const throwing = {
  get status() {
    throw new Error("no");
  },
};
const decimal =
  '`hours` must be a decimal number written as "1.0" is, without "+", leading zeros or "-0"';
for (const [value, message] of [
  [parcel("1", "dhl", ""), "`days` must be a whole number"],
  [parcel(-1, "dhl", ""), "`days` must lie between 0 and 9999"],
  [parcel(1, "dhl", "", "24.1"), "`hours` must lie between -2.0 and 24.0"],
  [parcel(1, "dhl", "", "01.5"), decimal],
  [parcel(1, "dhl", "", "+1.5"), decimal],
  [parcel(1, "dhl", "", "-0.0"), decimal],
  [parcel(1, "dhl", "", "1.50"), decimal],
  [parcel(1, "ups", ""), '`carrier` has no value "ups"'],
  [{ status: "error" }, "`substatus` is missing"],
  [
    { status: "x".repeat(79) + "👩 and more" },
    'unknown `status` "' + "x".repeat(79) + '…"',
  ],
  [proxy, "the value cannot be read"],
  [throwing, "the value cannot be read"],
]) {
  assert.equal(index.safeParseStatus(value).error.message, message);
  assert.equal(index.isStatus(value), false);
}

// A code of a newer writer survives unchanged.
const newer = { status: "error", substatus: "from_the_future", extra: [1] };
assert.deepEqual(index.parseLenient(newer), { known: false, value: newer });
assert.equal(index.parseLenient(newer).value, newer);
assert.deepEqual(index.parseLenient(old), { known: true, status: now });
// So does a status that has lost its substatuses.
for (const group of [{ status: "error" }, { status: "error", substatus: null }]) {
  assert.deepEqual(index.parseLenient(group), { known: false, value: group });
}
// What is not spelled like a code is no status in any version.
for (const value of [
  { status: "New" },
  { status: "" },
  { status: "new\n" },
  { status: "toString" },
  { status: "new", substatus: "" },
  { status: "newer", substatus: "" },
  { status: "error", substatus: "valueOf" },
]) {
  assert.throws(() => index.parseLenient(value), index.StatusParseError);
}

// A row has a status of its own, unless that takes values.
for (const path of index.ENTRY_PATHS) {
  const status = index.statusFromEntry(path);
  const takesValues = /^(then|in_progress\..*|error\.a_code.*)$/.test(path);
  assert.equal(status && index.entryPath(status), takesValues ? undefined : path);
}
assert.deepEqual(index.statusFromEntry("new"), { status: "new" });
assert.equal(index.statusFromEntry("toString"), undefined);

// RFC 4647 lookup, and after it another locale of the language.
assert.equal(index.negotiate(["fr", "ar", "de"]), "ar");
assert.equal(index.negotiate([]), "en");
assert.equal(index.negotiate(null), "en");
assert.equal(index.negotiate(undefined), "en");
assert.equal(index.isLocaleTag("hi-IN"), true);
for (const tag of ["hi", "DE", "toString", undefined, 1]) {
  assert.equal(index.isLocaleTag(tag), false);
}
for (const [header, tag] of [
  ["", "en"],
  ["de", "de"],
  ["DE-ch-1996", "de"],
  ["fr, ar;q=0.5, de;q=0.8", "de"],
  ["de;q=0.001 ,\tar ; q=0.002", "ar"],
  ["hi", "hi-IN"],
  ["hi-in-x-y", "hi-IN"],
  ["hi-IN-u-nu-deva", "hi-IN"],
  ["de;q=0, ar;q=0.1", "ar"],
  ["*, de;q=0.1", "de"],
  ["de;q=2, ar;q=0.1", "ar"],
  ["de;q=0.1234, ar;q=0.1", "ar"],
  ["ar;q=0.9,de;Q=1.000", "de"],
  ["ar,de", "ar"],
  ["de_CH", "en"],
  ["-de,--,de-", "de"],
  ["\u212an, \u2028de", "en"],
]) {
  assert.equal(index.negotiate(header), tag, header);
}
