/** Every entry's codes, by its path. */
const CODES = /* @__PURE__ */ codeTable();

export const ENTRY_PATHS = /* @__PURE__ */ Object.keys(CODES);

export const ENTRIES = /* @__PURE__ */ entryTable();

function codeTable() {
  const table = Object.create(null);
  for (const status of STATUS_CODES) {
    for (const substatus of SUBSTATUSES[status]) {
      const path = substatus === null ? status : status + "." + substatus;
      table[path] = { status, substatus };
    }
  }
  return table;
}

/** Every entry by its path: its codes, and what `DETAILS` knows of it. */
function entryTable() {
  const table = Object.create(null);
  for (const path of ENTRY_PATHS) {
    const { facets, ...others } = DETAILS[path] ?? {};
    table[path] = {
      ...CODES[path],
      anchor: path,
      facets: { ...NO_FACETS, ...facets },
      since: null,
      deprecated: null,
      internal: false,
      ...others,
    };
  }
  return frozen(table);
}

/** A value in which nothing can be changed: rows share the facets that they have not. */
function frozen(value) {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
  }
  return Object.freeze(value);
}
