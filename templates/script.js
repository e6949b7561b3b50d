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
  const table = one("#p-table");
  const rows = all("tbody tr", table);
  const PART = 40;
  const long = rows.length > 500;

  // Case, accents, compatibility forms, the kind of an apostrophe or a dash, grouped digits and digits of another
  // script make no difference to a reader who searches.
  const LETTERS = { "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe", "‘": "'", "’": "'", "ʼ": "'" };
  const ZERO = output.dataset.zero.codePointAt(0);
  const fold = (text) =>
    text.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").toUpperCase().toLowerCase()
      .replace(/[łøđħæœ‘’ʼ‐-―−]/g, (c) => LETTERS[c] ?? "-")
      .replace(/[^\P{Nd}\d]/gu, (c) => c.codePointAt(0) - ZERO)
      .replace(/(\d)[.,' ٬](?=\d{3}(?!\d))/g, "$1");
  const digits = (n) =>
    String(n).replace(/\d/g, (d) => String.fromCodePoint(ZERO + Number(d)));

  // A status has one body of rows, on a long page several: what is far from the screen is not laid out, forty
  // rows at a time, so that a page of thousands filters at once.
  const statuses = all("tbody", table).map((body) => {
    const id = body.id || one("tr", body).id;
    return { token: "status:" + body.dataset.status, count: one(`.groups [href="#${CSS.escape(id)}"] .n`), bodies: parts(body) };
  });
  function parts(body) {
    const bodies = [body];
    const own = [...body.rows];
    for (let end = own.length; long && end > PART; end = body.rows.length) {
      const part = make("tbody", { className: "part" });
      part.append(...own.slice(Math.ceil(end / PART - 1) * PART, end));
      body.after(part);
      bodies.splice(1, 0, part);
    }
    return bodies.map((body) => ({ body, rows: [...body.rows] }));
  }

  // A text's words without what stands around them, and without the heads of columns before a colon. In the forms of
  // a text VALUE stands for a value.
  const VALUE = "\ufffc";
  const heads = all("thead th", table).map((head) => fold(head.textContent) + ":");
  const split = (text) => {
    const words = fold(text).replace(/\s*:/g, ": ").split(/\s+/).filter((word) => word && !heads.includes(word));
    const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}\ufffc]+|[^\p{L}\p{N}\ufffc]+$/gu, "")).filter(Boolean);
    return bare.length ? bare : words;
  };
  const find = (words, { text, forms }) => {
    if (words.every((word) => text.includes(word))) return true;
    // A number alone is meant as it is.
    if (!forms || !/\p{L}/u.test(words)) return false;
    const has = (word) => text.includes(word) || text.includes(word.replace(/\d+([.,]\d+)*/g, VALUE));
    if (words.every(has)) return true;
    // Words that a row lacks may be a value, between the words that stand around one.
    const first = words.findIndex((word) => !has(word));
    const last = words.findLastIndex((word) => !has(word));
    return words.length > last - first + 1 && forms.some((form, at) =>
      form === VALUE && (first < 1 || words[first - 1] === forms[at - 1]) && (last > words.length - 2 || words[last + 1] === forms[at + 1]));
  };

  const index = new Map();
  // Reads the rows, ahead of the first search as far as there is time.
  function read(deadline) {
    for (const row of rows.slice(index.size)) {
      if (deadline?.timeRemaining() < 1) return requestIdleCallback(read);
      const { facets = "", forms } = row.dataset;
      index.set(row, { text: fold(row.textContent + (forms ?? "")), tokens: facets.split(" "), forms: forms && split(forms), hidden: false });
    }
  }
  window.requestIdleCallback?.(read);

  const state = () => {
    const query = new URLSearchParams();
    if (box.value.trim()) query.set("q", box.value.trim());
    for (const select of selects) if (select.value) query.set(select.name, select.value);
    return query;
  };

  function filter(remember = true) {
    const words = split(box.value);
    const [chosen, ...facets] = selects.map(({ name, value }) => value && name.replace(/^f\./, "") + ":" + value);
    const tokens = facets.filter(Boolean);
    const matches = (entry) => tokens.every((token) => entry.tokens.includes(token)) && find(words, entry);
    read();
    let total = 0;
    for (const status of statuses) {
      let first;
      let sum = 0;
      for (const { body, rows } of status.bodies) {
        let shown = 0;
        for (const row of rows) {
          const entry = index.get(row);
          const match = (!chosen || chosen === status.token) && matches(entry);
          if (match === entry.hidden) row.hidden = entry.hidden = !match;
          if (!match) continue;
          first ??= row;
          shown += 1;
        }
        body.hidden = !shown;
        if (long) body.style.containIntrinsicBlockSize = shown * 5.5 + "rem";
        sum += shown;
      }
      // A status is written large where it begins.
      status.first?.classList.remove("first");
      first?.classList.add("first");
      status.first = first;
      if (status.count) {
        status.count.textContent = digits(sum);
        status.count.parentNode.classList.toggle("none", !sum);
      }
      total += sum;
    }
    output.textContent = output.dataset.text.replace("{shown}", digits(total)).replace("{total}", digits(rows.length));
    nothing.hidden = total > 0;
    clear.hidden = !state().size;
    if (remember) later(address);
  }

  // An address costs more than the filter does: it is written when the typing pauses, or when it is needed.
  let timer;
  const later = (then) => (clearTimeout(timer), (timer = setTimeout(then, 200)));

  // The row, or the first row of the status, that the address names.
  function target() {
    const element = document.getElementById(location.hash.slice(1));
    return element?.closest("tr") ?? (element?.matches("tbody") ? one("tr", element) : null);
  }

  function address() {
    clearTimeout(timer);
    const query = state();
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
    address();
  }

  function reset() {
    for (const field of [box, ...selects]) field.value = "";
    filter();
  }

  panel.hidden = false;
  table.classList.toggle("long", long);
  restore();
  if (state().size) filter(false);
  reveal();
  panel.addEventListener("input", () => filter());
  panel.addEventListener("change", address);
  one(".languages")?.addEventListener("click", address);
  addEventListener("pagehide", address);
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
    // Buttons hold no text, which the filter would find.
    const equip = (row) => {
      const code = row && one(".code:only-child", row);
      if (!code) return;
      const tools = make("span", { className: "tools" });
      tools.dataset.extra = "";
      for (const [kind, label] of [["code", words.copyCode], ["link", words.copyLink]]) {
        const button = make("button", { type: "button", className: "copy copy-" + kind, title: label });
        button.setAttribute("aria-label", label + ": " + code.textContent);
        tools.append(button);
      }
      code.after(tools);
    };
    // A long page gets them where somebody is.
    if (long) {
      const near = ({ target, skipped }) => {
        const row = target.closest("tr");
        if (row) equip(row);
        else if (!skipped) all("tr", target).forEach(equip);
      };
      for (const event of ["pointerover", "focusin"]) table.addEventListener(event, near);
      if (matchMedia("(hover: none)").matches) table.addEventListener("contentvisibilityautostatechange", near);
    } else rows.forEach(equip);
    table.addEventListener("click", async (event) => {
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
