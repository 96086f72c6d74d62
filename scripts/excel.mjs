// SPDX-License-Identifier: EUPL-1.2
// Starts the add-in for a real Excel: says what to do on this or that computer, then serves it over https.
//   npm run excel                    the steps for this computer, and the server
//   npm run excel -- web             the steps for Excel on the web (or: windows, mac)
//   npm run excel -- --certificato   first makes this computer trust the certificate (it asks for consent)
//   npm run excel -- --solo-passi    only the steps
import { spawn } from "node:child_process";
import path from "node:path";
import { DEV_ORIGIN } from "./addin/addresses.mjs";
import { installCertificate, localCertificate } from "./addin/certificate.mjs";
import { STEPS } from "./addin/sideload-steps.mjs";

const root = path.join(import.meta.dirname, "..");
const given = process.argv.slice(2);
const here = { win32: "windows", darwin: "mac" }[process.platform] ?? "web";
const where = given.find((argument) => !argument.startsWith("--")) ?? here;

const steps = STEPS[where];
if (!steps) {
  console.error(`Non conosco «${where}». Scrivere: npm run excel -- windows, mac oppure web.`);
  process.exit(2);
}
console.log(`PERF in Excel (${where})\n`);
for (const [index, step] of steps(root).entries()) console.log(`${String(index + 1)}. ${step}`);
console.log(`\nLe prove da fare: docs/dev/prova-in-excel.md`);
if (given.includes("--solo-passi")) process.exit(0);

if (given.includes("--certificato")) await installCertificate();
else await localCertificate();
console.log(`\nServer: ${DEV_ORIGIN}/taskpane.html (Ctrl+C per fermarlo)\n`);
const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
const options = ["serve", "--mode", "development", "--config-name", "addin"];
const server = spawn(process.execPath, [webpack, ...options], { cwd: root, stdio: "inherit" });
server.on("exit", (code) => process.exit(code ?? 1));
