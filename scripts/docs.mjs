// SPDX-License-Identifier: EUPL-1.2
// `npm run docs` writes the generated parts of the documentation; with --check it only fails where they differ.
import { readFile, writeFile } from "node:fs/promises";
import { register } from "node:module";
import { format, resolveConfig } from "prettier";
import { functionsMetadata } from "./functions-metadata.mjs";

register("./typescript-hooks.mjs", import.meta.url);
const { RULES } = await import("../src/core/checks/registers/all.ts");
const { PARAMETERS } = await import("../src/core/usecases/functions/parameters.ts");

const SEVERITIES = { error: "errore", warning: "avviso", info: "informazione" };
const START = "<!-- generato da `npm run docs`: non modificare a mano -->";
const END = "<!-- fine della parte generata -->";

const { functions } = await functionsMetadata();
await generate("docs/regole/README.md", [tableOf(RULES)]);
await generate("docs/funzioni/README.md", [functionsTable(functions), parametersTable(PARAMETERS)]);

/** Puts each table between its marks, in their order. */
async function generate(file, tables) {
  const page = new URL(`../${file}`, import.meta.url);
  const old = await readFile(page, "utf8");
  const [before, ...parts] = old.split(START);
  const afters = parts.map((part) => part.split(END)[1]);
  if (parts.length !== tables.length || afters.includes(undefined)) {
    throw new Error(`${file}: mancano i segni «${START}» e «${END}»`);
  }
  const text = before + tables.map((table, i) => `${START}\n\n${table}\n\n${END}${afters[i]}`).join("");
  const wanted = await formatted(text, page);
  if (!process.argv.includes("--check")) await writeFile(page, wanted);
  else if (wanted !== old) {
    console.error(`${file} non corrisponde al codice: eseguire \`npm run docs\`.`);
    process.exitCode = 1;
  }
}

function tableOf(rules) {
  const heading = "| Codice | Regola | Gravità | Criteri | Che cosa segnala |\n| --- | --- | --- | --- | --- |";
  return [heading, ...rules.map(rowOf)].join("\n");
}

function rowOf({ code, slug, title, severity, criteria }) {
  const letters = criteria.map((letter) => `${letter})`).join(" ") || "—";
  return `| [${code}](${code}.md) | \`${slug}\` | ${SEVERITIES[severity]} | ${letters} | ${title} |`;
}

function functionsTable(all) {
  const rows = all.map(({ name, description, parameters }) => {
    const names = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join("; ");
    return `| [PERF.${name}](${name.toLowerCase()}.md) | ${names || "—"} | ${description} |`;
  });
  return ["| Funzione | Argomenti | Che cosa dà |\n| --- | --- | --- |", ...rows].join("\n");
}

function parametersTable(parameters) {
  const rows = Object.entries(parameters).map(([name, { values, usual }]) => {
    return `| ${name} | ${values.join("; ")} | ${usual} |`;
  });
  return ["| Nome | Valori ammessi | Se manca |\n| --- | --- | --- |", ...rows].join("\n");
}

/** As the repository's formatter would, so that its check and this one never disagree. */
async function formatted(text, page) {
  return format(text, { ...(await resolveConfig(page)), parser: "markdown" });
}
