// The preview's toolbar, frame and findings. The page in the frame is the book's own, byte by byte:
// this script only looks at it from outside. Whatever comes from the book is set as text.
"use strict";

const one = (id) => document.getElementById(id);
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const stage = one("stage");
const locale = one("locale");
const findings = one("findings");
const toggle = one("toggle");
const status = one("state");

/** The frame that is shown, and the one that is being laid out to take its place. */
let frame;
let next;
/** The edition that is shown, or on its way. */
let shown = 0;

// --- The page ---------------------------------------------------------------------------------

const parts = ({ pathname, search, hash }) => ({ tag: pathname.split("/")[2], pathname, search, hash });
const address = (of) => parts(of.contentWindow.location);
const offered = (tag) => [...locale.options].some((option) => option.value === tag);
const chosen = () => {
  const tag = location.hash.slice(1);
  return offered(tag) ? tag : locale.options[0]?.value;
};

/** Loads the page anew behind the one that is shown, and changes places when it is complete. */
function renew() {
  next?.remove();
  const coming = make("iframe", { className: "next", title: "The page" });
  next = coming;
  let target = wanted();
  if (frame) {
    const { tag, pathname, search, hash } = address(frame);
    if (offered(tag)) target = pathname + search + hash;
  }
  coming.addEventListener("load", () => arrived(coming));
  coming.src = target;
  stage.append(coming);
}

// A frame takes its own steps back with it when another takes its place. So the steps are the
// shell's: each remembers the page's address and how far it was scrolled, and what the frame shows
// is only ever replaced.

/** How far down the step goes that was gone back to; set until its page is there. */
let depth;

/** Writes down where the page is, for the present step. */
function note() {
  const { tag, pathname, search, hash } = address(frame);
  if (!offered(tag)) return;
  locale.value = tag;
  const { scrollY: top } = frame.contentWindow;
  history.replaceState({ page: pathname + search + hash, top }, "", "#" + tag);
}

/** Takes a step to another page of the book, or to another place in this one. */
function go(target) {
  note();
  const { tag, pathname, search, hash } = parts(target);
  const page = pathname + search + hash;
  if (page !== history.state?.page) history.pushState({ page }, "", "#" + tag);
  depth = undefined;
  frame.contentWindow.location.replace(page);
  // What is on its way would take the step back.
  if (next) next.src = page;
}

/** The page of the present step. */
function wanted() {
  const { page } = history.state ?? {};
  const tag = chosen();
  return page && parts(new URL(page, location)).tag === tag ? page : `/page/${tag}/`;
}

addEventListener("popstate", () => {
  if (!frame) return;
  depth = history.state?.top;
  frame.contentWindow.location.replace(wanted());
});

function settle() {
  if (depth !== undefined) frame.contentWindow.scrollTo({ top: depth, behavior: "instant" });
  depth = undefined;
  note();
}

/** Follows a link of the page: within the book as a step, to anywhere else in a window of its own. */
function follow(event) {
  const link = event.target.closest?.("a[href]");
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (!link || link.target || defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
  const target = new URL(link.href);
  const own = target.origin === location.origin;
  if (own ? !offered(parts(target).tag) : !target.protocol.startsWith("http")) return;
  event.preventDefault();
  if (own) go(target);
  else window.open(target, "_blank", "noopener");
}

/** A frame has a page: the next one, or what a link in the shown one led to. */
function arrived(loaded) {
  if (loaded === next) {
    if (frame) resume(frame, loaded);
    loaded.classList.remove("next");
    const had = document.activeElement === frame;
    frame?.remove();
    frame = loaded;
    next = undefined;
    if (had) loaded.contentWindow.focus();
    if (had) refocus?.();
    refocus = undefined;
  }
  loaded.contentDocument.addEventListener("click", follow);
  loaded.contentWindow.addEventListener("hashchange", settle);
  settle();
  dress();
}

/** Gives the reader's focus back; set while two frames change places. */
let refocus;

/** Puts a new page where the reader has the old one: what is typed, where it is scrolled to, what has the focus. */
function resume(from, to) {
  const [before, after] = [from.contentDocument, to.contentDocument];
  for (const field of before.querySelectorAll("input[name], select[name]")) {
    const same = after.querySelector(`[name="${CSS.escape(field.name)}"]`);
    if (!same || same.value === field.value) continue;
    same.value = field.value;
    same.dispatchEvent(new to.contentWindow.Event("input", { bubbles: true }));
  }
  const { scrollX, scrollY } = from.contentWindow;
  let top = scrollY;
  if (scrollY > 0) {
    // What the eye is on stays where it is, whatever has grown above it.
    const seen = [...before.querySelectorAll("[id]")].find((element) => element.getBoundingClientRect().top >= 0);
    const same = seen && after.getElementById(seen.id);
    if (same) {
      const at = same.getBoundingClientRect().top + to.contentWindow.scrollY;
      top = at - seen.getBoundingClientRect().top;
    }
  }
  to.contentWindow.scrollTo({ left: scrollX, top, behavior: "instant" });

  const active = before.activeElement;
  if (!active || active === before.body) return;
  refocus = () => {
    const same = counterpart(active, after);
    same?.focus({ preventScroll: true });
    if (same && active.selectionStart != null) same.setSelectionRange(active.selectionStart, active.selectionEnd);
  };
}

/** The element of a new page that is what this one was in the old. */
function counterpart(element, page) {
  if (element.id) return page.getElementById(element.id);
  if (element.name) return page.querySelector(`[name="${CSS.escape(element.name)}"]`);
  const path = [];
  for (let at = element; at.parentElement; at = at.parentElement) {
    if (at.id) {
      path.unshift("#" + CSS.escape(at.id));
      break;
    }
    path.unshift(`:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`);
  }
  return page.querySelector(path.join(" > "));
}

// --- The toolbar ------------------------------------------------------------------------------

locale.addEventListener("change", () => {
  if (!frame) {
    history.replaceState(null, "", "#" + locale.value);
    // The first page may be on its way in another language.
    if (next) renew();
    return;
  }
  const { search, hash } = address(frame);
  go(new URL(`/page/${locale.value}/${search}${hash}`, location));
});

/** The page's own button keeps its choice in the same place, so that both always agree. */
const stored = () => {
  try {
    const theme = localStorage.getItem("theme");
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return document.documentElement.dataset.theme ?? "system";
  }
};
function dress(theme = stored()) {
  for (const root of [document.documentElement, frame?.contentDocument.documentElement]) {
    if (!root) continue;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
  one("tools").elements.theme.value = theme;
}
addEventListener("storage", () => dress());

one("tools").addEventListener("change", ({ target }) => {
  if (target.name === "width") stage.dataset.width = target.value;
  if (target.name !== "theme") return;
  try {
    if (target.value === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", target.value);
  } catch {}
  dress(target.value);
});

function offer(locales, pseudo) {
  const before = locale.value;
  const others = pseudo.filter((tag) => locales.length && !locales.some((own) => own.tag === tag));
  locale.replaceChildren(
    ...locales.map(({ tag, name, dir }) => make("option", { value: tag, lang: tag, dir, textContent: `${name} (${tag})` })),
    make("optgroup", { label: "Pseudo-languages" }, ...others.map((tag) => make("option", { value: tag, textContent: tag }))),
  );
  locale.value = before;
  if (locale.selectedIndex < 0) locale.value = chosen() ?? "";
}

// --- The findings -----------------------------------------------------------------------------

const count = (list, severity) => {
  const n = list.filter((finding) => finding.severity === severity).length;
  return n ? [`${n} ${severity}${n === 1 ? "" : "s"}`] : [];
};

function tell({ broken, edition, findings: list }) {
  const text = [...count(list, "error"), ...count(list, "warning")].join(", ");
  const severity = broken ? "error" : "warning";
  findings.dataset.severity = toggle.dataset.severity = severity;
  findings.toggleAttribute("data-alone", edition === 0);
  one("findings-title").textContent = !broken ? text : edition ? `${text}: this is the last good page` : `${text}: there is no page yet`;
  one("hide").hidden = edition === 0;
  one("list").replaceChildren(...list.map(item));
  toggle.textContent = text;
  toggle.hidden = !list.length;
  open(broken);
  delete status.dataset.lost;
  status.textContent = broken ? "Not up to date" : "Up to date";
}

function open(yes) {
  findings.hidden = !yes;
  toggle.setAttribute("aria-expanded", String(yes));
}
toggle.addEventListener("click", () => open(findings.hidden));
one("hide").addEventListener("click", () => (open(false), toggle.focus()));
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || findings.hidden || one("hide").hidden) return;
  const within = findings.contains(document.activeElement);
  open(false);
  if (within) toggle.focus();
});

function item({ severity, rule, message, file, line, column, help, frames }) {
  const kind = make("p", { className: "kind" }, make("strong", { textContent: severity }));
  if (rule) kind.append(" ", make("code", { textContent: rule }));
  if (!frames.length && file) kind.append(" ", make("code", { textContent: `${file}:${line}:${column}` }));
  return make(
    "li",
    { className: severity },
    kind,
    make("h3", {}, ...spelled(message)),
    ...frames.map(figure),
    ...help.map((text) => make("p", { className: "help" }, ...spelled(text))),
  );
}

/** A sentence with its `code` set as code. */
const spelled = (text) => text.split("`").map((part, index) => (index % 2 ? make("code", { textContent: part }) : part));

function figure({ file, line, column, caption, lines }) {
  const code = make("pre", { dir: "ltr", tabIndex: 0 });
  code.setAttribute("aria-label", `${file}, line ${line}`);
  for (const { number, before, marked, after } of lines) {
    const row = make("span", {}, gutter(number), before);
    if (marked !== undefined) row.append(make("mark", { textContent: marked }), after);
    code.append(row);
    if (marked === undefined) continue;
    const carets = "^".repeat(Math.max(1, [...marked].length));
    const spacer = make("span", { className: "spacer", textContent: before });
    const caret = make("span", { className: "caret", textContent: carets });
    spacer.ariaHidden = caret.ariaHidden = "true";
    const under = make("span", {}, gutter(""), spacer, caret);
    if (caption && number === line) under.append(" ", make("span", { textContent: caption }));
    code.append(under);
  }
  return make("figure", {}, make("figcaption", {}, make("code", { textContent: `${file}:${line}:${column}` })), code);
}

function gutter(number) {
  const element = make("span", { className: "number", textContent: number });
  element.ariaHidden = "true";
  return element;
}

// --- The server -------------------------------------------------------------------------------

const events = new EventSource("/events");
events.addEventListener("message", ({ data }) => {
  const now = JSON.parse(data);
  if (now.book) {
    one("book").textContent = now.book;
    document.title = `${now.book}: preview`;
  }
  offer(now.locales, now.pseudo);
  tell(now);
  if (now.edition !== shown && now.edition > 0) renew();
  shown = now.edition;
});
events.addEventListener("error", () => {
  // One that is started again counts from one.
  shown = 0;
  status.textContent = "The preview has stopped";
  status.dataset.lost = "";
});
