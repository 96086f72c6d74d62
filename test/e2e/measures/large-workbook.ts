// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const MAKER = pathToFileURL(join(__dirname, "../../../bench/workbook/write-workbook.mjs")).href;

/** Writes a workbook of so many indicators, the one of the benchmarks, and gives its path. */
export async function largeWorkbook(path: string, indicators: number): Promise<string> {
  const { writeWorkbook } = (await import(MAKER)) as { writeWorkbook: (path: string, indicators: number) => unknown };
  writeWorkbook(path, indicators);
  return path;
}
