// SPDX-License-Identifier: EUPL-1.2
import { smallValidation } from "../reports/small-validation";
import type { Verdict } from "../../src/core/oiv/verdict";
import { validationSheet } from "../../src/core/summaries/validation-sheet";

const { verification, verdict, checkedAt, version } = smallValidation();
const { workbook, scorecard, settings, settingOrigins } = verification;
const checked = { ...{ scorecard, settings, settingOrigins, checkedAt, version, settingProblems: 0 } };

/** The lines between the outcome and what it is worth, and the row of the headings. */
function linesFor(reasons: Verdict["reasons"]): { lines: readonly string[]; headings: number } {
  const about = { ...checked, file: workbook.name, dateSystem: workbook.dateSystem };
  const place = { sheet: "Segnalazioni", firstRows: new Map(), tally: "1 errore." };
  const { rows } = validationSheet({ ...verdict, reasons }, about, place).content;
  const texts = rows.map((row) => String(row?.cells[0]?.value ?? ""));
  const end = texts.findIndex((text) => text.includes("decide l’OIV"));
  return { lines: texts.slice(2, end), headings: texts.indexOf("Criterio") };
}

const named = (first: string): Verdict["reasons"][number] => ({ code: "oiv-errors-stand", args: { count: 2, first } });
const unmet = { code: "oiv-criteria-unmet", args: { count: 1, criteria: "e" } };

test("reasons stand on lines no longer than the table is wide, parted between sentences", () => {
  const { lines } = linesFor([named("TAB001 ".repeat(18)), named("REA003 ".repeat(10)), unmet]);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^2 errori .*TAB001/);
  expect(lines[1]).toMatch(/^2 errori .*REA003 .*e\. Segnalazioni: 1 errore\.$/);
});

test("a sentence longer than a line is parted between its words", () => {
  const { lines } = linesFor([named("TAB001 ".repeat(60))]);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(240);
  expect(lines.join(" ")).toContain("TAB001 ".repeat(60).trim());
});

test("the headings never move, however much there is to say", () => {
  const places = [[unmet], [named("x ".repeat(600)), unmet], []].map((reasons) => linesFor(reasons).headings);
  expect(new Set(places)).toEqual(new Set([7]));
});
