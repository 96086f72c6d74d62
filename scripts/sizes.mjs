// SPDX-License-Identifier: EUPL-1.2
// How much a built add-in makes a desk fetch, compressed, against its budgets: node scripts/sizes.mjs [dist/addin].
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** KB, compressed: what is drawn first; all that the pane fetches but what functions have fetched; what every formula waits for. */
const BUDGETS = { "prima vista": 150, pannello: 660, funzioni: 40 };

const folder = process.argv[2] ?? path.join(import.meta.dirname, "..", "dist", "addin");
const size = (file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1000;
const sum = (files) => files.reduce((total, file) => total + size(file), 0);

const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
const scripts = [...page.matchAll(/<script[^>]+src="?([^">\s]+)/g)].map(([, file]) => file);
// What stands after the pane's own script is not waited for: the functions, and what they share with the pane.
const isOfFunctions = (file) => file === "functions.js" || file.startsWith("common.");
const isNumbers = (file) => file.startsWith("numbers.");
const own = scripts.filter((file) => !file.startsWith("https:") && !isOfFunctions(file) && !isNumbers(file));
const shared = ["taskpane.html", "taskpane.css"];
const all = readdirSync(folder).filter((file) => file.endsWith(".js"));

// The page holds pane and functions: each file is counted once, with the first of the two that waits for it.
const measured = {
  "prima vista": sum([...own, ...shared]),
  pannello: sum([...all.filter((file) => !isOfFunctions(file)), ...shared]),
  funzioni: sum(all.filter(isOfFunctions)),
  "formati dei numeri (nel pannello; servono anche alle funzioni)": sum(all.filter(isNumbers)),
  "tutto insieme": sum([...all, ...shared]),
};
for (const [name, kilobytes] of Object.entries(measured)) {
  const budget = BUDGETS[name];
  const isOver = budget !== undefined && kilobytes > budget;
  const limit = budget === undefined ? "" : ` (limite ${String(budget)})${isOver ? " SUPERATO" : ""}`;
  console.log(`${name}: ${kilobytes.toFixed(1)} KB${limit}`);
  if (isOver) process.exitCode = 1;
}
