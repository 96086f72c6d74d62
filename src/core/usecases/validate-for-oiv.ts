// SPDX-License-Identifier: EUPL-1.2
import { proposeVerdictSteps } from "../oiv/propose-verdict";
import { finished, type Steps, within } from "../steps/steps";
import { sealSheet } from "../summaries/seal-sheet";
import { dayOfMoment } from "../wording/local-moment";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { calendarNotes, calendarOf } from "./calendar";
import { answerFindingsSteps } from "./exceptions/answer-findings";
import { type FillExtras, fillSteps } from "./fill";
import { standingAfter } from "./filling/answered";
import { fillCellsSteps } from "./filling/fill-cells";
import { fillTargets } from "./filling/fill-targets";
import { sealWorkbookSteps } from "./seal-workbook";
import type { Validation, ValidationRequest } from "./validation";
import { oivSheets, variationsSheets } from "./validation-sheets";
import { verifyToFillSteps } from "./verify";

/**
 * Verifies a workbook, proposes the outcome to the OIV, and plans its filling with «Segnalazioni», «Validazione OIV» and
 * «Calendario». Writes nothing. The findings are those of the workbook as it will be: what the filling itself answers is
 * not among them. Validated again at another time, only the moment is new, and which deadlines are past.
 */
export function validateForOiv(workbook: WorkbookSnapshot, request: ValidationRequest): Validation {
  return finished(validateForOivSteps(workbook, request));
}

/** The same, with places to stop. */
export function* validateForOivSteps(workbook: WorkbookSnapshot, request: ValidationRequest): Steps<Validation> {
  const { overrides, checkedAt, version, plans = [] } = request;
  const given = { today: dayOfMoment(checkedAt), plans };
  const found = yield* within(0, 0.5, verifyToFillSteps(workbook, overrides, given));
  const { scorecard, memory, settings } = found;
  const cells = yield* fillCellsSteps(workbook, fillTargets(scorecard), memory);
  const standing = standingAfter(found.findings, cells.edits);
  const verification = yield* answerFindingsSteps({ ...found, findings: standing });
  const verdict = yield* proposeVerdictSteps(verification);
  let seal = "";
  const sealing: FillExtras["sealing"] = function* (draft) {
    const sealed = yield* sealWorkbookSteps(draft, workbook, request.formulas);
    seal = sealed.overall;
    return sealSheet(sealed, checkedAt, version);
  };
  let calendar: Validation["calendar"] = [];
  const calendarSheet = calendarOf(verification, (lines) => (calendar = lines));
  const further = [...variationsSheets(verification), ...oivSheets(verification, verdict, request), ...calendarSheet];
  const filled = yield* fillSteps(workbook, scorecard, memory, settings, { further, sealing, cells });
  const filling = { ...filled, notes: [...filled.notes, ...calendarNotes(verification)] };
  return { verification, verdict, filling, checkedAt, version, seal, calendar };
}
