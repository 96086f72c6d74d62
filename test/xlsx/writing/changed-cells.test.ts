// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../../src/core/workbook/plan";
import { writeXlsx } from "../../../src/xlsx/write-workbook";
import { buildXlsx } from "../build-xlsx";
import { edit, planOf } from "./written";

const ROW = [
  '<c r="A1"><v>14</v></c>',
  '<c r="B1" t="s"><v>0</v></c>',
  '<c r="C1" t="inlineStr"><is><r><t>Più </t></r><r><t>parti</t></r></is></c>',
  '<c r="D1" t="b"><v>1</v></c>',
  '<c r="E1" s="0"/>',
  '<c r="F1"><v>0.994444444444445</v></c>',
  '<c r="G1" t="inlineStr"><is><t>a_x000D_\nb</t></is></c>',
  '<c r="H1" t="e"><v>#N/A</v></c>',
  '<c r="I1"><f>A1+1</f><v>15</v></c>',
];
const FILE = buildXlsx({
  sheets: [`<sheetData><row r="1">${ROW.join("")}</row></sheetData>`, "<sheetData/>"],
  sharedStrings: "<si><t>senza target</t></si>",
});

/** What the writer says of an edit whose maker took the cell to hold `old`; "" when it writes. */
function said(place: string, old: CellContent, sheet = "Foglio1"): string {
  const outcome = writeXlsx(FILE, planOf({ edits: [edit(sheet, place, "nuovo", { old })] }));
  return outcome.ok ? "" : `${outcome.refusal.code}: ${outcome.refusal.detail}`;
}

test.each<[string, CellContent]>([
  ["A1", 14],
  ["B1", "senza target"],
  ["C1", "Più parti"],
  ["D1", true],
  ["E1", null],
  ["E1", ""],
  ["Z9", null],
])("%s still holds %p, and is written", (place, old) => expect(said(place, old)).toBe(""));

test.each<[string, CellContent]>([
  ["F1", 0.99444444444444446],
  ["G1", "a\nb"],
])("%s holds %p, as another program has saved it, and is written", (place, old) => expect(said(place, old)).toBe(""));

test.each<[string, CellContent]>([
  ["A1", 13],
  ["A1", null],
  ["A1", "14"],
  ["B1", "neutralizzato"],
  ["B1", null],
  ["D1", 1],
  ["E1", 0],
  ["Z9", 7],
  ["F1", 0.9944],
  ["H1", "#N/A"],
  ["H1", null],
])("%s no longer holds %p, and nothing is written", (place, old) =>
  expect(said(place, old)).toBe(`plan-does-not-fit: Foglio1!${place}: il contenuto è cambiato dopo la lettura`),
);

test("one changed cell among others stops the whole plan; sheets that it does not name are not asked", () => {
  const edits = [edit("Foglio2", "A1", 1), edit("Foglio1", "E1", 1), edit("Foglio1", "A1", 1, { old: 15 })];
  const outcome = writeXlsx(FILE, planOf({ edits }));
  expect(outcome.ok || outcome.refusal.detail).toMatch(/^Foglio1!A1/);
  expect(said("A1", null, "Foglio2")).toBe("");
});

test("a formula is refused as one, whatever the plan took it for", () => {
  expect(said("I1", 15)).toBe("plan-does-not-fit: Foglio1!I1: contiene una formula");
});
