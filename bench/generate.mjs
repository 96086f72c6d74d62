// SPDX-License-Identifier: EUPL-1.2
// Writes what is measured on: `node bench/generate.mjs [indicators]` one large workbook, `node bench/generate.mjs --files
// 1000` a folder of small ones. Always the same bytes for the same numbers; what is there and newer than its makers stays.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { writeWorkbook } from "./workbook/write-workbook.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const data = `${here}data/`;
/** Together as many sheets and cells with a value as the workbook of Bergamo in `seeds` has: 21 and about 1,900. */
const BODY = { indicators: 380, sheetCount: 21 };

/** One large workbook: its path, and what it holds. */
export function largeWorkbook(indicators) {
  const path = `${data}${indicators}.xlsx`;
  const counts = made(`${data}${indicators}.json`, () => writeWorkbook(path, indicators));
  return { path, counts };
}

/** A folder of workbooks, each of another body of the size of Bergamo's, and what they hold together. */
export function manyWorkbooks(files) {
  const folder = `${data}bodies-${files}/`;
  const counts = made(`${data}bodies-${files}.json`, () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const all = Array.from({ length: files }, (_, i) => {
      const path = `${folder}ente-${String(i + 1).padStart(5, "0")}.xlsx`;
      return writeWorkbook(path, BODY.indicators, { variant: i + 1, sheetCount: BODY.sheetCount });
    });
    return all.reduce(added);
  });
  return { folder, counts };
}

function added(left, right) {
  return Object.fromEntries(Object.entries(left).map(([name, count]) => [name, count + right[name]]));
}

function made(countsPath, make) {
  const makers = [`${here}generate.mjs`, ...readdirSync(`${here}workbook`).map((name) => `${here}workbook/${name}`)];
  const since = Math.max(...makers.map((maker) => statSync(maker).mtimeMs));
  if (existsSync(countsPath) && statSync(countsPath).mtimeMs > since)
    return JSON.parse(readFileSync(countsPath, "utf8"));
  mkdirSync(data, { recursive: true });
  const counts = make();
  // Written last: where the counts are, everything is whole.
  writeFileSync(countsPath, `${JSON.stringify(counts)}\n`);
  return counts;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({ options: { files: { type: "string" } }, allowPositionals: true });
  const done = values.files ? manyWorkbooks(Number(values.files)) : largeWorkbook(Number(positionals[0] ?? 100_000));
  console.log(JSON.stringify(done));
}
