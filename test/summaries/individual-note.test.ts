// SPDX-License-Identifier: EUPL-1.2
import { validationText } from "../../src/cli/text/validation-text";
import { verificationText } from "../../src/cli/text/verification-text";
import { individualNote } from "../../src/core/summaries/individual-note";
import type { Level } from "../../src/core/scorecard/model";
import type { Validation } from "../../src/core/usecases/validation";
import { htmlReport } from "../../src/reports/html/html-report";
import { markdownReport } from "../../src/reports/markdown-report";
import { verify } from "../../src/core/usecases/verify";
import { gridCells, type Grid } from "../reading/grid";
import { snapshotOf, workbookData } from "../workbook/in-memory";
import { smallValidation } from "../reports/small-validation";

const DASHBOARD: Grid = [
  ["Obiettivo", "Indicatore", "Target", "Risultato", "% raggiungimento"],
  ["Riscuotere i tributi", "N. avvisi emessi", 10, 9, 0.9],
];

const WARNING = "non pubblicare (art. 20 del D.Lgs. 33/2013";

/** The same validation, of a workbook whose blocks are all of one level. */
function ofLevel(level: Level): Validation {
  const validation = smallValidation();
  const { scorecard } = validation.verification;
  const blocks = scorecard.blocks.map((block) => ({ ...block, level }));
  return { ...validation, verification: { ...validation.verification, scorecard: { ...scorecard, blocks } } };
}

/** The texts of every output, without Markdown's strokes. */
function outputs(validation: Validation): readonly string[] {
  return [
    validationText(validation, false).slice(0, 3).join("\n"),
    verificationText(validation.verification, false).slice(0, 3).join("\n"),
    htmlReport(validation),
    markdownReport(validation).replaceAll("\\", ""),
  ];
}

test("whoever holds results of single persons is told, at the head of every output, not to publish them", () => {
  for (const text of outputs(ofLevel("individual"))) expect(text).toContain(WARNING);
});

test("where there are none nothing is said", () => {
  for (const text of outputs(ofLevel("operational"))) expect(text).not.toContain("non pubblicare");
  expect(individualNote({ blocks: [], indicators: [] })).toBeNull();
});

test("dashboards without a result yet are those of a Plan, and hold none", () => {
  const { blocks, indicators } = smallValidation().verification.scorecard;
  const individual = blocks.map((block) => ({ ...block, level: "individual" as const }));
  expect(individualNote({ blocks: individual, indicators })).toContain(WARNING);
  const planned = indicators.map((each) => {
    return { ...each, achievement: null, declared: { ...each.declared, type: "blank" as const } };
  });
  expect(individualNote({ blocks: individual, indicators: planned })).toBeNull();
});

test("names beside scores count wherever they stand, accepted or not; doubtful ones do not", () => {
  const found = (rows: Grid) => {
    const cells = { Strategico: gridCells(DASHBOARD), Elenco: gridCells(rows) };
    const { scorecard, findings } = verify(snapshotOf(workbookData(cells)));
    return individualNote(scorecard, findings);
  };
  expect(
    found([
      ["Cognome e nome", "Punteggio"],
      ["Rossi Mario", 92],
    ]),
  ).toContain(WARNING);
  expect(
    found([
      ["Dirigente", "Retribuzione di risultato"],
      ["Dott. Mario Rossi", 9500],
    ]),
  ).toBeNull();
  expect(
    found([
      ["Cognome e nome", "Telefono"],
      ["Rossi Mario", 92],
    ]),
  ).toBeNull();
});

test("the sheets that name rows bear it above their headings, and stay as tall without it", () => {
  const { plan } = smallValidation().filling;
  for (const name of ["Scostamenti", "Segnalazioni", "Validazione OIV"]) {
    const { rows, frozenRows } = plan.sheets.find((sheet) => sheet.name === name)!;
    const above = rows.find(({ row }) => row === frozenRows - 2)!;
    expect(String(above.cells[0]!.value)).toContain(WARNING);
  }
});
