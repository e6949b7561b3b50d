// Sends a reader to their language, with the filter and the row that they were sent. The links stay for those without
// scripts, and for those whose languages are not there.
(() => {
  "use strict";
  const links = [...document.querySelectorAll("a[hreflang]")];
  for (const link of links) {
    link.search = location.search;
    link.hash = location.hash;
  }
  // `de` for `de-CH`, and `pt-BR` for `pt`.
  const find = (tag) =>
    links.find(({ hreflang }) => hreflang.toLowerCase() === tag) ??
    links.find(({ hreflang }) => hreflang.toLowerCase().startsWith(tag + "-"));
  for (const wanted of navigator.languages) {
    for (let tag = wanted.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
      const link = find(tag);
      if (link) return location.replace(link.href);
    }
  }
})();
