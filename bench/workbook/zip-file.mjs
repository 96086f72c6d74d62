// SPDX-License-Identifier: EUPL-1.2
import { closeSync, openSync, writeSync } from "node:fs";
import { strToU8, Zip, ZipDeflate } from "fflate";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CHUNK_CHARACTERS = 1 << 16;
// Local noon: zip stores local time, and the same bytes are wanted everywhere.
const DATE = new Date(2021, 11, 31, 12);

/** A zip that is written to disk while its parts are being made: memory does not grow with the workbook. */
export function zipFile(path) {
  const file = openSync(path, "w");
  const zip = new Zip((error, bytes, isLast) => {
    if (error) throw error;
    writeSync(file, bytes);
    if (isLast) closeSync(file);
  });
  return {
    /** Adds an XML part from pieces of its text. */
    add(name, pieces) {
      const part = new ZipDeflate(name, { level: 6 });
      part.mtime = DATE;
      zip.add(part);
      let text = DECLARATION;
      for (const piece of pieces) {
        text += piece;
        if (text.length < CHUNK_CHARACTERS) continue;
        part.push(strToU8(text));
        text = "";
      }
      part.push(strToU8(text), true);
    },
    end: () => zip.end(),
  };
}
