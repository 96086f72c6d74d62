// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import type { Finding } from "../../../src/core/checks/finding";
import { verify } from "../../../src/core/usecases/verify";
import { readXlsx } from "../../../src/xlsx/read-workbook";

/** What Bergamo's workbook is told. */
export function bergamo(): readonly Finding[] {
  const read = readXlsx(readFileSync("seeds/bergamo-2021.xlsx"), "bergamo-2021.xlsx");
  if (!read.ok) throw new Error("the sample cannot be read");
  return verify(read.workbook).findings;
}
