export const ENTRIES = /* @__PURE__ */ entryTable();

export const ENTRY_PATHS = /* @__PURE__ */ Object.keys(ENTRIES);

/** Every entry by its path: its codes, and what `DETAILS` knows of it. */
function entryTable() {
  const table = Object.create(null);
  for (const status of STATUS_CODES) {
    for (const substatus of SUBSTATUSES[status]) {
      const path = substatus === null ? status : status + "." + substatus;
      const { facets, ...others } = DETAILS[path] ?? {};
      table[path] = {
        status,
        substatus,
        anchor: path,
        facets: { ...NO_FACETS, ...facets },
        since: null,
        deprecated: null,
        internal: false,
        ...others,
      };
    }
  }
  return table;
}
