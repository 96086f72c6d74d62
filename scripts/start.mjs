// SPDX-License-Identifier: EUPL-1.2
// The main job in one command: fills a copy of a workbook under out/ and says what was found.
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
const output = path.join(root, "out", `${path.basename(input, path.extname(input))}-compilato.xlsx`);

install();
mkdirSync(path.dirname(output), { recursive: true });
const perf = path.join(root, "bin", "perf.mjs");
const done = spawnSync(process.execPath, [perf, "compila", input, "-o", output, "--sovrascrivi"], { stdio: "inherit" });
process.exitCode = done.status ?? 2;
