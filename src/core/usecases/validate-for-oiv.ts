// SPDX-License-Identifier: EUPL-1.2
import { proposeVerdict } from "../oiv/propose-verdict";
import { findingsSheet } from "../summaries/findings-sheet";
import { individualNote } from "../summaries/individual-note";
import { NO_OIV_ENTRIES, readOivEntries } from "../summaries/oiv-entries";
import { rowNames } from "../summaries/row-names";
import { sealSheet } from "../summaries/seal-sheet";
import { readStaffEntries } from "../summaries/staff-entries";
import { validationSheet } from "../summaries/validation-sheet";
import { VARIATION_TABLE } from "../summaries/variation-headings";
import { variationsSheet } from "../summaries/variations-sheet";
import { dayNumber } from "../values/parse-date";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Verdict } from "../oiv/verdict";
import { calendarNotes, calendarOf } from "./calendar";
import { answerFindings } from "./exceptions/answer-findings";
import { placeExceptions } from "./exceptions/place-exceptions";
import { fill, type FurtherSheet, type FurtherStep } from "./fill";
import { standingAfter } from "./filling/answered";
import { fillCells } from "./filling/fill-cells";
import { fillTargets } from "./filling/fill-targets";
import { ownSheetOf } from "./filling/place-summary";
import { sealWorkbook } from "./seal-workbook";
import type { Validation, ValidationRequest } from "./validation";
import { verifyToFill, type Verification } from "./verify";

/**
 * Verifies a workbook, proposes the outcome to the OIV, and plans its filling with «Segnalazioni», «Validazione OIV» and
 * «Calendario». Writes nothing. The findings are those of the workbook as it will be: what the filling itself answers is
 * not among them. Validated again at another time, only the moment is new, and which deadlines are past.
 */
export function validateForOiv(workbook: WorkbookSnapshot, request: ValidationRequest): Validation {
  const { overrides, checkedAt, version, plans = [] } = request;
  const found = verifyToFill(workbook, overrides, { today: dayOf(checkedAt), plans });
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

/** Without a Plan, or with one that hardly is its own, the sheet of the last time stays as it is. */
function variationsSheets({ inputs: { plan }, scorecard }: Verification): readonly FurtherSheet[] {
  if (plan === null || plan.doubt !== null) return [];
  return [
    (draft) => {
      const sheet = ownSheetOf(draft, "variazioni");
      return variationsSheet(plan, scorecard.year, sheet && readStaffEntries(sheet, VARIATION_TABLE));
    },
  ];
}

/** The day of "2026-06-30T09:15". */
function dayOf(moment: string): number | null {
  const [year, month, day] = moment.slice(0, 10).split("-").map(Number);
  return dayNumber(year ?? NaN, month ?? NaN, day ?? NaN);
}

/** «Segnalazioni» first, and «Eccezioni» beside it: «Validazione OIV» leads to its rows, under whatever name it bears. */
function oivSheets(
  verification: Verification,
  verdict: Verdict,
  { checkedAt, version }: ValidationRequest,
): readonly FurtherStep[] {
  const { workbook, scorecard, settings, settingOrigins, settingProblems, findings } = verification;
  const listed = findingsSheet(findings, scorecard.year, rowNames(scorecard.indicators), individualNote(scorecard));
  const counted = { scorecard, settingProblems: settingProblems.length };
  const about = {
    ...counted,
    settings,
    settingOrigins,
    checkedAt,
    version,
    file: workbook.name,
    dateSystem: workbook.dateSystem,
  };
  return [
    () => listed,
    (draft) => {
      placeExceptions(draft, verification);
      return null;
    },
    (draft) => {
      const sheet = ownSheetOf(draft, "validazione");
      const { firstRows, tally } = listed;
      const place = { sheet: draft.records.get("segnalazioni")!.sheet, firstRows, tally };
      return validationSheet(verdict, about, place, sheet ? readOivEntries(sheet) : NO_OIV_ENTRIES);
    },
  ];
}
