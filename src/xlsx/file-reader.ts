// SPDX-License-Identifier: EUPL-1.2
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { FormulaReader } from "../core/workbook/formulas";
import type { WorkbookReader } from "../core/workbook/ports";
import type { WorkbookRefusal } from "../core/workbook/refusal";
import { DEFAULT_BOUNDS } from "./archive/bounds";
import { readXlsxFormulas } from "./read-formulas";
import { readXlsx } from "./read-workbook";

/**
 * Reads a workbook from disk. A file that is missing or may not be opened is the caller's to explain: the promise is
 * rejected with Node's error.
 */
export function xlsxFileReader(path: string): WorkbookReader & FormulaReader {
  return {
    async read() {
      const refusal = await refusalBySize(path);
      return refusal ? { ok: false, refusal } : readXlsx(await readFile(path), basename(path));
    },
    async readFormulas() {
      const refusal = await refusalBySize(path);
      return refusal ? { ok: false, refusal } : readXlsxFormulas(await readFile(path));
    },
  };
}

/** Before reading: a file of 10 GB must not pass through memory to be refused. */
async function refusalBySize(path: string): Promise<WorkbookRefusal | null> {
  const limit = DEFAULT_BOUNDS.fileBytes;
  return (await stat(path)).size > limit ? { code: "file-too-large", detail: String(limit) } : null;
}
