// What the page can do beyond being read: filter, copy, choose light or dark.
// Everything is there without this script; it only adds.
(() => {
  "use strict";
  const root = document.documentElement;
  const words = document.body.dataset;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

  const panel = one(".filter");
  const box = one("input", panel);
  const selects = all("select", panel);
  const output = one("output", panel);
  const clear = one(".clear", panel);
  const nothing = one(".nothing span");
  const rows = all("#p-table tbody tr");

  // Case, accents and compatibility forms make no difference to a reader who searches.
  const LETTERS = { "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe" };
  const fold = (text) =>
    text.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase().toLowerCase().replace(/[łøđħæœ]/g, (c) => LETTERS[c]);
  const digits = (n) =>
    String(n).replace(/\d/g, (d) => String.fromCodePoint(output.dataset.zero.codePointAt(0) + Number(d)));

  let index;
  const entries = () =>
    (index ??= rows.map((row) => ({
      row,
      text: fold(row.textContent),
      tokens: new Set((row.dataset.facets ?? "").split(" ").concat("status:" + row.parentElement.dataset.status)),
    })));

  const state = () => {
    const query = new URLSearchParams();
    if (box.value.trim()) query.set("q", box.value.trim());
    for (const select of selects) if (select.value) query.set(select.name, select.value);
    return query;
  };

  function filter(remember = true) {
    const query = state();
    const parts = fold(box.value).split(/\s+/).filter(Boolean);
    const tokens = selects.filter((select) => select.value).map((select) => select.name.replace(/^f\./, "") + ":" + select.value);
    let shown = 0;
    for (const entry of entries()) {
      const match = tokens.every((token) => entry.tokens.has(token)) && parts.every((part) => entry.text.includes(part));
      if (entry.row.hidden === match) entry.row.hidden = !match;
      if (match) shown += 1;
    }
    output.textContent = output.dataset.text.replace("{shown}", digits(shown)).replace("{total}", digits(rows.length));
    nothing.hidden = shown > 0;
    clear.hidden = !query.size;
    if (remember) address(query);
  }

  // The row, or the first row of the status, that the address names.
  function target() {
    const element = document.getElementById(location.hash.slice(1));
    return element?.closest("tr") ?? (element?.matches("tbody") ? one("tr", element) : null);
  }

  function address(query) {
    const search = query.toString();
    // An address whose row is filtered out would undo the filter when it is opened.
    const hash = query.size && target()?.hidden ? "" : location.hash;
    // A page opened from a disk may not change its address; the filter works all the same.
    try {
      history.replaceState(null, "", location.pathname + (search && "?" + search) + hash);
    } catch {}
    for (const link of all(".languages a")) {
      link.search = search;
      link.hash = hash;
    }
  }

  function restore() {
    const query = new URLSearchParams(location.search);
    box.value = query.get("q") ?? "";
    for (const select of selects) {
      select.value = query.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.value = "";
    }
  }

  // A link to a row shows the row, whatever the filter says.
  function reveal() {
    const row = target();
    if (row?.hidden) {
      reset();
      row.scrollIntoView();
    }
    // A row's former anchor marks the row, as its own does by `:target`.
    for (const marked of all("tr.target")) marked.classList.remove("target");
    document.getElementById(location.hash.slice(1))?.closest("tr")?.classList.add("target");
    address(state());
  }

  function reset() {
    for (const field of [box, ...selects]) field.value = "";
    filter();
  }

  panel.hidden = false;
  restore();
  if (state().size) filter(false);
  reveal();
  panel.addEventListener("input", () => filter());
  clear.addEventListener("click", () => (reset(), box.focus()));
  addEventListener("hashchange", reveal);
  addEventListener("popstate", () => (restore(), filter(false)));
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "/" && !event.target.closest("input, select, textarea")) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === "Escape" && panel.contains(event.target) && state().size) {
      event.preventDefault();
      reset();
    }
  });

  if (navigator.clipboard) {
    const said = make("p", { className: "unseen", role: "status" });
    said.dataset.extra = "";
    one("main").append(said);
    // Buttons hold no text, which the filter would find. A long page gets them row by row, as they come into view.
    const equip = (row) => {
      const code = one(".code", row);
      const tools = make("span", { className: "tools" });
      tools.dataset.extra = "";
      for (const [kind, label] of [["code", words.copyCode], ["link", words.copyLink]]) {
        const button = make("button", { type: "button", className: "copy copy-" + kind, title: label });
        button.setAttribute("aria-label", label + ": " + code.textContent);
        tools.append(button);
      }
      code.after(tools);
    };
    const nearby = new IntersectionObserver(
      (changes) => {
        for (const { isIntersecting, target: row } of changes) {
          if (!isIntersecting) continue;
          nearby.unobserve(row);
          equip(row);
        }
      },
      { rootMargin: "50%" },
    );
    for (const row of rows) nearby.observe(row);
    one("#p-table").addEventListener("click", async (event) => {
      const button = event.target.closest(".copy");
      if (!button) return;
      const code = one(".code", button.closest("tr"));
      const text = button.classList.contains("copy-link") ? new URL(code.hash, location.href.split(/[?#]/)[0]).href : code.textContent;
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        return;
      }
      said.textContent = words.copied;
      button.classList.add("done");
      setTimeout(() => (button.classList.remove("done"), (said.textContent = "")), 1500);
    });
  }

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const stored = (() => {
    try {
      return localStorage.getItem("theme");
    } catch {}
  })();
  if (stored === "light" || stored === "dark") root.dataset.theme = stored;
  const theme = make("button", { type: "button", className: "theme", title: words.themeLabel });
  theme.setAttribute("aria-label", words.themeLabel);
  theme.addEventListener("click", () => {
    const now = root.dataset.theme ?? (dark.matches ? "dark" : "light");
    root.dataset.theme = now === "dark" ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {}
  });
  one(".top").append(theme);
})();
