// SPDX-License-Identifier: EUPL-1.2
import { proposeVerdict } from "../oiv/propose-verdict";
import { sealSheet } from "../summaries/seal-sheet";
import { dayOfMoment } from "../wording/local-moment";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { calendarNotes, calendarOf } from "./calendar";
import { answerFindings } from "./exceptions/answer-findings";
import { fill, type FurtherSheet } from "./fill";
import { standingAfter } from "./filling/answered";
import { fillCells } from "./filling/fill-cells";
import { fillTargets } from "./filling/fill-targets";
import { sealWorkbook } from "./seal-workbook";
import type { Validation, ValidationRequest } from "./validation";
import { oivSheets, variationsSheets } from "./validation-sheets";
import { verifyToFill } from "./verify";

/**
 * Verifies a workbook, proposes the outcome to the OIV, and plans its filling with «Segnalazioni», «Validazione OIV» and
 * «Calendario». Writes nothing. The findings are those of the workbook as it will be: what the filling itself answers is
 * not among them. Validated again at another time, only the moment is new, and which deadlines are past.
 */
export function validateForOiv(workbook: WorkbookSnapshot, request: ValidationRequest): Validation {
  const { overrides, checkedAt, version, plans = [] } = request;
  const found = verifyToFill(workbook, overrides, { today: dayOfMoment(checkedAt), plans });
  const { scorecard, memory, settings } = found;
  const cells = fillCells(workbook, fillTargets(scorecard), memory);
  const verification = answerFindings({ ...found, findings: standingAfter(found.findings, cells.edits) });
  const verdict = proposeVerdict(verification);
  let seal = "";
  const sealing: FurtherSheet = (draft) => {
    const sealed = sealWorkbook(draft, workbook, request.formulas);
    seal = sealed.overall;
    return sealSheet(sealed, checkedAt, version);
  };
  let calendar: Validation["calendar"] = [];
  const calendarSheet = calendarOf(verification, (lines) => (calendar = lines));
  const further = [
    ...variationsSheets(verification),
    ...oivSheets(verification, verdict, request),
    ...calendarSheet,
    sealing,
  ];
  const filled = fill(workbook, scorecard, memory, settings, { further, cells });
  const filling = { ...filled, notes: [...filled.notes, ...calendarNotes(verification)] };
  return { verification, verdict, filling, checkedAt, version, seal, calendar };
}
