// SPDX-License-Identifier: EUPL-1.2
import { planText } from "../../src/cli/text/plan-text";
import type { CellEdit } from "../../src/core/workbook/plan";

function edit(sheet: string, value: string, code: string): CellEdit {
  const why = { code, args: { name: sheet } };
  return { sheet, row: 0, column: 0, old: null, value, style: "keep", format: null, why };
}

test("of our own sheets only that they are refreshed is said, even where all is asked for", () => {
  const index = "1|A:aj1V;2".repeat(1000);
  const edits = [
    edit("Sigillo", index, "sheet-refreshed"),
    edit("Sigillo", "altro", "sheet-refreshed"),
    edit("Tributi", "n.d.", "own-sheet-absent"),
  ];
  const lines = planText({ plan: { edits, sheets: [], names: [], conflicts: [] }, notes: [] }, true);
  expect(lines).toContain("  Fogli di PERF aggiornati: «Sigillo» (2 celle)");
  expect(lines).toContain("  Celle da scrivere: 1");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
});

test("of exceptions that are judged anew only how many is said: keys and findings are nobody’s reading", () => {
  const judged = edit("Eccezioni", "E1-0HUP7F", "exception-judged");
  const edits = [
    { ...judged, column: 8 },
    { ...judged, column: 10 },
    { ...judged, row: 5 },
  ];
  const lines = planText({ plan: { edits, sheets: [], names: [], conflicts: [] }, notes: [] }, true);
  expect(lines).toContain("  «Eccezioni»: stato aggiornato in 2 righe");
  expect(lines.join()).not.toContain("E1-0HUP7F");
});
