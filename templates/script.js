// What the page can do beyond being read: filter, copy, choose light or dark.
// Everything is there without this script; it only adds.
(() => {
  "use strict";
  const root = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

  // Before the page is seen: its colours, the room of what works by this script, and no row that the filter of the
  // address may take away again.
  root.classList.add("js");
  root.classList.toggle("waits", location.search > "?");
  try {
    const stored = localStorage.getItem("theme");
    if (stored === "light" || stored === "dark") root.dataset.theme = stored;
  } catch {}
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();

  function start() {
    root.classList.remove("waits");
    const words = document.body.dataset;
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
    const digits = (n) => String(n).replace(/\d/g, (d) => String.fromCodePoint(ZERO + Number(d)));

    // A status has one body of rows, on a long page several: what is far from the screen is not laid out, forty
    // rows at a time, so that a page of thousands filters at once.
    const statuses = all("tbody", table).map((body) => {
      const first = one("tr", body);
      const link = one(`.groups [href="#${CSS.escape(body.id || first.id)}"]`);
      return { id: body.id, token: "status:" + body.dataset.status, first, link, bodies: parts(body) };
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
        // Of the facets the values are searched, not their names.
        const named = facets && one(".facets", row);
        const text = named ? row.textContent.replace(named.textContent, () => all("i", named).map((value) => value.textContent).join(" ")) : row.textContent;
        index.set(row, { text: fold(text + (forms ?? "")), tokens: facets.split(" "), forms: forms && split(forms), hidden: false });
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
        if (status.link) {
          one(".n", status.link).textContent = digits(sum);
          status.link.classList.toggle("none", !sum);
          status.link.ariaDisabled = sum ? null : "true";
        }
        total += sum;
      }
      output.textContent = output.dataset.text.replace("{shown}", digits(total)).replace("{total}", digits(rows.length));
      nothing.hidden = total > 0;
      clear.hidden = !state().size;
      if (remember) later(address);
      return total;
    }

    // An address costs more than the filter does: it is written when the typing pauses, or when it is needed.
    let timer;
    const later = (then) => (clearTimeout(timer), (timer = setTimeout(then, 200)));

    const named = () => document.getElementById(location.hash.slice(1));
    // The row, or the first row of the status, that the address names.
    function target() {
      const element = named();
      const status = statuses.find(({ id }) => id && id === element?.id);
      return element?.closest("tr") ?? (status && (status.first ?? one("tr", element)));
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
      mark();
      // Words may say nothing in another language, and are left out there then.
      if (box.value) query.set("from", root.lang);
      for (const link of all(".languages a")) {
        link.search = query;
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
      return query.has("from");
    }

    // The row that the address names is marked, by its own anchor or by a former one.
    function mark() {
      const row = named()?.closest("tr");
      const marked = one("tr.target");
      if (marked === row) return;
      marked?.classList.remove("target");
      row?.classList.add("target");
    }

    // A link to a row shows the row, whatever the filter says.
    function reveal() {
      const row = target();
      const hidden = row?.hidden;
      if (hidden) reset();
      if (row && (hidden || named().hidden)) row.scrollIntoView();
      address();
    }

    function reset() {
      for (const field of [box, ...selects]) field.value = "";
      filter();
    }

    // What is found is seen, however far down one was.
    function show() {
      const { top } = table.getBoundingClientRect();
      if (top < 0 || top > visualViewport.height - 120) table.scrollIntoView();
    }

    table.classList.toggle("long", long);
    const foreign = restore();
    if (state().size && !filter(false) && foreign) {
      box.value = "";
      filter(false);
    }
    reveal();
    panel.addEventListener("input", () => (filter(), show()));
    panel.addEventListener("change", address);
    // On a narrow screen the fields are one line, which comes along with the focus.
    one(".choices")?.addEventListener("focusin", ({ target, currentTarget }) => {
      const { left, right } = target.getBoundingClientRect();
      currentTarget.scrollLeft += Math.min(0, left - 16) + Math.max(0, right + 16 - innerWidth);
    });
    one(".groups")?.addEventListener("click", (event) => {
      if (event.target.closest(".none")) event.preventDefault();
    });
    one(".languages")?.addEventListener("click", address);
    addEventListener("pagehide", address);
    clear.addEventListener("click", () => (reset(), box.focus()));
    addEventListener("hashchange", reveal);
    addEventListener("popstate", () => (restore(), filter(false), mark()));
    addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === "/" && !event.target.closest("input, select, textarea")) {
        event.preventDefault();
        box.focus();
        box.select();
      } else if (event.key === "Escape" && panel.contains(event.target) && state().size) {
        event.preventDefault();
        reset();
      } else if (event.key === "Enter" && event.target === box) {
        // A keyboard on the screen goes, and what was found is seen.
        box.blur();
      } else if (/^Arrow(Left|Right)$/.test(event.key) && event.target.closest(".where")) {
        // A row is one stop of the Tab key; its buttons are beside it.
        const stops = all("a, button", event.target.closest(".where"));
        const step = (event.key === "ArrowRight") === (root.dir !== "rtl") ? 1 : -1;
        event.preventDefault();
        stops[stops.indexOf(event.target) + step]?.focus();
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
        // A row is called by its substatus, or its status, and a code is read without a pause where it may break.
        const name = (row.id.includes(".") ? row.cells[1].firstChild : row.cells[0]).textContent;
        row.cells[1].ariaLabel = name;
        code.ariaLabel = code.textContent;
        const tools = make("span", { className: "tools" });
        tools.dataset.extra = "";
        for (const [kind, label] of [["code", words.copyCode], ["link", words.copyLink]]) {
          const button = make("button", { type: "button", className: "copy copy-" + kind, title: label, tabIndex: -1 });
          button.setAttribute("aria-label", label + ": " + name);
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

    // Pressed, the other of light and dark than the system's; pressed again, the system's.
    const theme = one(".theme");
    const tell = () => (theme.ariaPressed = "theme" in root.dataset);
    theme?.addEventListener("click", () => {
      const chosen = root.dataset.theme ? "" : matchMedia("(prefers-color-scheme: dark)").matches ? "light" : "dark";
      if (chosen) root.dataset.theme = chosen;
      else delete root.dataset.theme;
      tell();
      try {
        localStorage.setItem("theme", chosen);
      } catch {}
    });
    if (theme) tell();
  }
})();
