// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";

/** Commas, quotes, UTF-8, cells as shown, every sheet (-1). */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

/** What LibreOffice shows on every visible or hidden sheet of a workbook: sheet name -> rows of texts. `filter`: how to read it. */
export function shownByLibreOffice(
  file: string,
  filter: string | null = null,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "perf-lo-"));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const reading = filter === null ? [] : [`--infilter=${filter}`];
  const words = [
    profile,
    "--headless",
    "--norestore",
    ...reading,
    "--convert-to",
    CSV,
    "--outdir",
    path.join(folder, "csv"),
    file,
  ];
  const done = spawnSync("soffice", words, { encoding: "utf8" });
  if (done.error || done.status !== 0) throw new Error(`soffice: ${done.error?.message ?? done.stderr}`);
  const prefix = `${path.basename(file, path.extname(file))}-`;
  const sheets = new Map<string, string[][]>();
  for (const name of readdirSync(path.join(folder, "csv"))) {
    const text = readFileSync(path.join(folder, "csv", name), "utf8");
    sheets.set(name.slice(prefix.length, -".csv".length), Papa.parse<string[]>(text).data);
  }
  return sheets;
}
