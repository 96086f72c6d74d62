// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { validateForOiv } from "../../src/core/usecases/validate-for-oiv";
import { NO_FORMULAS } from "../../src/core/workbook/formulas";
import { WORD_PARTS, wordCopy } from "../../src/reports/word/word-copy";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { parsed, tablesOf } from "../reports/word/word-tables";
import { shownByLibreOffice } from "./libreoffice";

// Word itself is not at hand: LibreOffice takes the same clipboard format, by a reader that nobody here has written.
test.each(["sheet", "objective"] as const)("LibreOffice reads the copy for Word cell by cell, by %s", (grouping) => {
  const read = readXlsx(readFileSync("seeds/bergamo-2021.xlsx"), "bergamo-2021.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  const request = { overrides: {}, checkedAt: "2026-06-30T09:15", version: "1.0.0", formulas: NO_FORMULAS };
  const { html } = wordCopy(validateForOiv(read.workbook, request), { parts: WORD_PARTS, grouping });
  const file = path.join(mkdtempSync(path.join(tmpdir(), "perf-word-")), "copia.html");
  writeFileSync(file, `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"></head><body>${html}</body></html>`);
  // Italian figures are read as such: 1040 is the language.
  const rows = [...shownByLibreOffice(file, "HTML (StarCalc):1040").values()].flat();
  const wanted = counted(tablesOf(parsed(html)).flat());
  expect(wanted.size).toBeGreaterThan(300);
  const shown = counted(rows);
  expect(new Map([...wanted].map(([row]) => [row, shown.get(row)]))).toEqual(wanted);
});

/** How often each row of several cells is there: what stands alone may be a title as well. */
function counted(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows.map(withoutBlanks).filter((each) => each.includes(" | ")))
    counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}

/** A row as it is said; figures by what they are worth, since a sheet takes «4.500» and «1,5» for numbers. */
function withoutBlanks(row: readonly string[]): string {
  return row
    .map((text) => text.replace(/[\s\u00a0]+/g, " ").trim())
    .filter((text) => text !== "")
    .map((text) => text.replace(/\b(\d{1,3})\.(?=\d{3}\b)/g, "$1").replace(/(?<=\d),(?=\d)/g, "."))
    .map((text) => (Number.isNaN(Number(text)) ? text : String(Number(text))))
    .join(" | ");
}
