// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { partsOf, type Parts } from "./mutate-file";

/** Every good workbook among the fixtures, in the order of their names: the same seed must break the same file. */
export function fixtureParts(folder: string): Parts[] {
  const names = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));
  return names.sort().map((name) => partsOf(readFileSync(path.join(folder, name))));
}
