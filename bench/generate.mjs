// SPDX-License-Identifier: EUPL-1.2
// Writes the workbook to measure on: `node bench/generate.mjs [indicators]`. Always the same for the same number.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeWorkbook } from "./workbook/write-workbook.mjs";

const indicators = Number(process.argv[2] ?? 100_000);
const folder = fileURLToPath(new URL("./data/", import.meta.url));
const path = `${folder}${indicators}.xlsx`;
mkdirSync(folder, { recursive: true });
const counts = writeWorkbook(path, indicators);
// Written last: where the counts are, the workbook is whole.
writeFileSync(`${folder}${indicators}.json`, `${JSON.stringify(counts)}\n`);
console.log(`${path}: ${JSON.stringify(counts)}`);
