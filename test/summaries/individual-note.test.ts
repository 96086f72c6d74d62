// SPDX-License-Identifier: EUPL-1.2
import { validationText } from "../../src/cli/text/validation-text";
import { verificationText } from "../../src/cli/text/verification-text";
import { individualNote } from "../../src/core/summaries/individual-note";
import type { Level } from "../../src/core/scorecard/model";
import type { Validation } from "../../src/core/usecases/validation";
import { htmlReport } from "../../src/reports/html/html-report";
import { markdownReport } from "../../src/reports/markdown-report";
import { smallValidation } from "../reports/small-validation";

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
  expect(individualNote({ blocks: [] })).toBeNull();
});

test("the sheets that name rows bear it above their headings, and stay as tall without it", () => {
  const { plan } = smallValidation().filling;
  for (const name of ["Scostamenti", "Segnalazioni", "Validazione OIV"]) {
    const { rows, frozenRows } = plan.sheets.find((sheet) => sheet.name === name)!;
    const above = rows.find(({ row }) => row === frozenRows - 2)!;
    expect(String(above.cells[0]!.value)).toContain(WARNING);
  }
});
