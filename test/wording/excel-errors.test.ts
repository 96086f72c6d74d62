// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXCEL_ERRORS, excelErrorText } from "../../src/core/wording/excel-errors";
import { DOCUMENTED_CODES, LIBRARY_CODES } from "./excel-codes";

test.each([...DOCUMENTED_CODES, ...LIBRARY_CODES])("%s is said in Italian: what happened, why, what to do", (code) => {
  const { what, why, action } = EXCEL_ERRORS[code]!;
  expect([what, why, action].every((text) => text.length > 8 && !text.endsWith("."))).toBe(true);
});

test("so is every code that the adapter itself gives", () => {
  const folder = join(__dirname, "../../src/excel");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  // every literal written like a code, wherever it stands, but these words of the snapshot
  const written = [...sources.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map((match) => match[1]!);
  const others = new Set(["very-hidden", "never-calculated"]);
  const given = written.filter((code) => !others.has(code));
  expect(given).toEqual(expect.arrayContaining(["sheet-hidden", "cell-changed", "no-answer", "too-many-cells"]));
  expect(given.filter((code) => !(code in EXCEL_ERRORS))).toEqual([]);
});

test("no words are kept for codes that nobody gives", () => {
  const own = Object.keys(EXCEL_ERRORS).filter((code) => ![...DOCUMENTED_CODES, ...LIBRARY_CODES].includes(code));
  expect(own.every((code) => /^[a-z-]+$/.test(code))).toBe(true);
});

test("the place is named, and an unknown code is shown", () => {
  const text = excelErrorText({ code: "cell-changed", detail: "Strategico!K7" });
  expect(text).toMatch(/^Una cella è cambiata dopo la lettura \(Strategico!K7\): .*\. .*\.$/);
  expect(excelErrorText({ code: "NuovoErrore", detail: "" })).toContain("«NuovoErrore»");
});
