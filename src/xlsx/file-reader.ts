// SPDX-License-Identifier: EUPL-1.2
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { WorkbookReader } from "../core/workbook/ports";
import { DEFAULT_BOUNDS } from "./archive/bounds";
import { readXlsx } from "./read-workbook";

/**
 * Reads a workbook from disk. A file that is missing or may not be opened is the caller's to explain: the promise is
 * rejected with Node's error.
 */
export function xlsxFileReader(path: string): WorkbookReader {
  return {
    async read() {
      const limit = DEFAULT_BOUNDS.fileBytes;
      // Before reading: a file of 10 GB must not pass through memory to be refused.
      if ((await stat(path)).size > limit) {
        return { ok: false, refusal: { code: "file-too-large", detail: String(limit) } };
      }
      return readXlsx(await readFile(path), basename(path));
    },
  };
}
