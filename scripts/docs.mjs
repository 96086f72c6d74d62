// SPDX-License-Identifier: EUPL-1.2
// `npm run docs` writes the generated parts of the documentation; with --check it only fails where they differ.
import { readFile, writeFile } from "node:fs/promises";
import { register } from "node:module";
import { format, resolveConfig } from "prettier";

register("./typescript-hooks.mjs", import.meta.url);
const { RULES } = await import("../src/core/checks/rules/register.ts");

const SEVERITIES = { error: "errore", warning: "avviso", info: "informazione" };
const START = "<!-- generato da `npm run docs`: non modificare a mano -->";
const END = "<!-- fine della parte generata -->";

const page = new URL("../docs/regole/README.md", import.meta.url);
const old = await readFile(page, "utf8");
const [before, rest] = old.split(START);
const after = rest?.split(END)[1];
if (after === undefined) throw new Error(`docs/regole/README.md: mancano i segni «${START}» e «${END}»`);
const wanted = await formatted(`${before}${START}\n\n${tableOf(RULES)}\n\n${END}${after}`);

if (!process.argv.includes("--check")) await writeFile(page, wanted);
else if (wanted !== old) {
  console.error("docs/regole/README.md non corrisponde al registro delle regole: eseguire `npm run docs`.");
  process.exitCode = 1;
}

function tableOf(rules) {
  const heading = "| Codice | Regola | Gravità | Criteri | Che cosa segnala |\n| --- | --- | --- | --- | --- |";
  return [heading, ...rules.map(rowOf)].join("\n");
}

function rowOf({ code, slug, title, severity, criteria }) {
  const letters = criteria.map((letter) => `${letter})`).join(" ") || "—";
  return `| [${code}](${code}.md) | \`${slug}\` | ${SEVERITIES[severity]} | ${letters} | ${title} |`;
}

/** As the repository's formatter would, so that its check and this one never disagree. */
async function formatted(text) {
  return format(text, { ...(await resolveConfig(page)), parser: "markdown" });
}
