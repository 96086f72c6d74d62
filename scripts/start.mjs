// SPDX-License-Identifier: EUPL-1.2
// The main job in one command: validates a workbook into a copy under out/, with a report beside it, and says what was found.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const named = process.argv[2];
// npm changes to the project's folder: a relative name is meant from where the user stood.
const input = named
  ? path.resolve(process.env.INIT_CWD ?? process.cwd(), named)
  : path.join(root, "seeds", "bergamo-2021.xlsx");
const output = path.join(root, "out", `${path.basename(input, path.extname(input))}-validato.xlsx`);
const report = output.replace(/\.xlsx$/, ".html");

install();
mkdirSync(path.dirname(output), { recursive: true });
const perf = path.join(root, "bin", "perf.mjs");
const words = ["valida", input, "-o", output, "--rapporto", report, "--sovrascrivi"];
const done = spawnSync(process.execPath, [perf, ...words], { stdio: "inherit" });
const same = named ? ` -- "${input}"` : "";
console.log(`\nPer lavorarci nel browser, con il pannello di PERF accanto: npm run workbench${same}`);
// That a report is not ready for the OIV is an outcome, not a failure of this command.
process.exitCode = done.status === 1 ? 0 : (done.status ?? 2);
