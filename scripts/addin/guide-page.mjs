// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import path from "node:path";

/** The pages of docs/guida, in the order in which they are read. */
const PAGES = ["installare.md", "primo-uso.md", "validare.md"];

/** The guide as one page to be hosted: what docs/guida says, with the few marks that it uses. */
export function guidePage(root) {
  const body = PAGES.map((name) => html(readFileSync(path.join(root, "docs/guida", name), "utf8"))).join("\n");
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
${body}
    </main>
  </body>
</html>
`;
}

/** Headings, paragraphs, lists, bold, code and outside links; anything else stays as it is written. */
export function html(markdown) {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .trim()
    .split(/\n{2,}/)
    .map(block)
    .join("\n");
}

function block(text) {
  const heading = /^(#{1,3}) (.+)$/.exec(text);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (/^```/.test(text)) return `<pre>${escaped(text.replace(/^```.*\n|\n?```$/g, ""))}</pre>`;
  if (/^\d+\. /.test(text)) return list("ol", text, /^\d+\. /m);
  if (/^- /.test(text)) return list("ul", text, /^- /m);
  return `<p>${inline(text.replaceAll("\n", " "))}</p>`;
}

function list(tag, text, mark) {
  const items = text.split(new RegExp(mark.source, "gm")).filter((item) => item.trim() !== "");
  return `<${tag}>${items.map((item) => `<li>${inline(item.trim().replace(/\s*\n\s*/g, " "))}</li>`).join("")}</${tag}>`;
}

function inline(text) {
  return escaped(text)
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\[([^\]]+)\]\((https:[^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1"); // pages of the repository are not hosted
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
