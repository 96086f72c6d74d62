// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { partsOf, type Parts } from "./mutate-file";

/**
 * Every good workbook among the fixtures, in the order of their names: the same seed must break the same file. Those that
 * were validated hold sheets of ours, which a filling may replace: they would hide what it must not.
 */
export function fixtureParts(folder: string): Parts[] {
  const names = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name) && !name.startsWith("sealed-"));
  return names.sort().map((name) => partsOf(readFileSync(path.join(folder, name))));
}
