// SPDX-License-Identifier: EUPL-1.2
// Shows a workbook in the browser with the add-in beside it, without Excel (docs/adr/0023).
//   npm run workbench [-- FILE.xlsx]    opens the file, or the sample workbook
//   npm run workbench -- --porta 4000   another port (the add-in gets the next one)
// `--office-di-microsoft` leaves the built page as it is: the browser then asks Microsoft for Office.js.
import { readFileSync } from "node:fs";
import { register } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import { install } from "./install.mjs";

const root = path.join(import.meta.dirname, "..");
const SAMPLE = path.join(root, "seeds/bergamo-2021.xlsx");
const PART_NAMES = { addin: "il componente", page: "la pagina" };

// Not for a program that starts this one: tests have their packages already, and many may start at the same time.
if (!process.send) install();
try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

async function start() {
  const { port, file, officeLibrary } = readArguments();
  const workbook = await readWorkbook(file);
  const { builtFiles } = await import("../workbench/server/build.mjs");
  const { serveWorkbench } = await import("../workbench/server/serve.mjs");
  const built = builtFiles(root, (part) => console.error(`Preparo ${PART_NAMES[part]} (qualche secondo)…`));
  const addresses = await serveWorkbench({ root, built, workbook, port, officeLibrary });
  // A program that started this one is told; when it ends, so does this.
  if (process.send) {
    process.send(addresses);
    process.on("disconnect", () => process.exit(0));
    return;
  }
  console.log(`Banco di prova di PERF: ${addresses.page}
Cartella aperta: ${workbook.name} (il file resta com’è: «Salva» scarica una copia)
Componente: ${addresses.addin}

Aprire il primo indirizzo nel browser. Il certificato è di questo computer e il browser avvisa: accettarlo per entrambi
gli indirizzi, aprendo una volta anche il secondo; oppure farlo accettare a tutto il computer: npm run excel -- --certificato
Ctrl+C per chiudere.`);
}

function readArguments() {
  const options = { porta: { type: "string", default: "3100" }, "office-di-microsoft": { type: "boolean" } };
  const { values, positionals } = argumentsOf(options);
  const port = Number(values.porta);
  if (!Number.isInteger(port) || port < 0 || port > 65_000) throw new Error(`«${values.porta}» non è una porta.`);
  if (positionals.length > 1) throw new Error("Indicare un file solo.");
  // npm changes to the project's folder: a relative name is meant from where the user stood.
  const from = process.env.INIT_CWD ?? process.cwd();
  const file = positionals[0] ? path.resolve(from, positionals[0]) : SAMPLE;
  return { port, file, officeLibrary: values["office-di-microsoft"] ? "cdn" : "own" };
}

function argumentsOf(options) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (cause) {
    throw new Error("Opzione sconosciuta. Scrivere: npm run workbench -- [FILE.xlsx] [--porta N]", { cause });
  }
}

/** The bytes, once the project's own reader has taken them. */
async function readWorkbook(file) {
  const name = path.basename(file);
  const bytes = bytesOf(file);
  register("./typescript-hooks.mjs", import.meta.url);
  const { readXlsx } = await import("../src/xlsx/read-workbook.ts");
  const { refusalText } = await import("../src/core/wording/refusals.ts");
  const outcome = readXlsx(bytes, name);
  if (!outcome.ok) throw new Error(`${name}: ${refusalText(outcome.refusal)}`);
  return { name, bytes };
}

function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = { ENOENT: "il file non c’è", EISDIR: "è una cartella di file, non una cartella di lavoro" }[error.code];
    throw new Error(`${file}: ${why ?? `non si può leggere (${error.code})`}.`, { cause: error });
  }
}
