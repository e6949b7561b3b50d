// Sends a reader to their language. The links stay for those without scripts, and for those who come back.
(() => {
  "use strict";
  const links = [...document.querySelectorAll("a[hreflang]")];
  const find = (tag) => links.find((link) => link.hreflang.toLowerCase() === tag);
  for (const wanted of navigator.languages ?? [navigator.language]) {
    let tag = wanted.toLowerCase();
    // `pt-BR` for `pt`, and `de` for `de-CH`.
    let link = find(tag) ?? links.find((link) => link.hreflang.toLowerCase().startsWith(tag + "-"));
    while (!link && tag.includes("-")) {
      tag = tag.slice(0, tag.lastIndexOf("-"));
      link = find(tag) ?? links.find((link) => link.hreflang.toLowerCase().startsWith(tag + "-"));
    }
    if (link) return location.replace(link.href + location.search + location.hash);
  }
  if (links[0]) location.replace(links[0].href + location.search + location.hash);
})();
