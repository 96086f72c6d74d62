// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Marked } from "marked";

/** The pages of docs/guida, in the order in which they are read. */
const PAGES = [
  ...["installare", "primo-uso", "pannello", "ciclo", "parametri", "spiegare", "correggere", "eccezioni"],
  ...["scostamenti", "validare", "copie", "copia-per-word"],
];

/** The guide as one page to be hosted: what docs/guida says, and what each rule sees, why, and what to do. */
export function guidePage(root) {
  const guide = PAGES.map((name) => section(root, "docs/guida", name, 1));
  const rules = rulePages(root).map((name) => section(root, "docs/regole", name, 2));
  return `<!doctype html>
<!-- SPDX-License-Identifier: EUPL-1.2 -->
<html lang="it">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Guida di PERF</title>
    <link rel="stylesheet" href="taskpane.css" />
  </head>
  <body>
    <main class="guide">
${[contents(root), ...guide, `<h1 id="regole">Le regole</h1>`, ...rules].join("\n")}
    </main>
  </body>
</html>
`;
}

/** The page is some seventy screens long: who comes from the pane finds the place there was a question about. */
function contents(root) {
  const titles = PAGES.map((name) => [name, /^# (.+)$/m.exec(readPage(root, "docs/guida", name))?.[1] ?? name]);
  const links = [...titles, ["regole", "Le regole"]].map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`);
  return `<nav aria-label="Indice">\n<ul>\n${links.join("\n")}\n</ul>\n</nav>`;
}

const readPage = (root, folder, name) => readFileSync(path.join(root, folder, `${name}.md`), "utf8");

const rulePages = (root) =>
  readdirSync(path.join(root, "docs/regole"))
    .filter((name) => /^[A-Z]+\d{3}\.md$/.test(name))
    .map((name) => name.slice(0, -".md".length))
    .sort();

/** One page: its headings from this level on. */
function section(root, folder, name, level) {
  return `<section id="${name}">\n${renderer(root, level).parse(readPage(root, folder, name))}</section>`;
}

function renderer(root, level) {
  const hosted = new Set([...PAGES, ...rulePages(root)]);
  return new Marked({
    walkTokens: (token) => {
      if (token.type === "heading") token.depth += level - 1;
      if (token.type === "link") token.href = hostedLink(token.href, hosted);
    },
    renderer: {
      // Comments are for whoever reads the sources.
      html: () => "",
      // Pages of the repository that are not hosted are named, and lead nowhere.
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        return href === "" ? words : `<a href="${href}">${words}</a>`;
      },
    },
  });
}

/** Pages that are hosted are parts of this one; "" for those that are not. */
function hostedLink(href, hosted) {
  if (/^(?:https:|#)/.test(href)) return href;
  const name = path.basename(href.replace(/#.*$/, ""), ".md");
  return hosted.has(name) ? `#${name}` : "";
}
