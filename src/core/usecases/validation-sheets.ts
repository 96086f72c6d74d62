// SPDX-License-Identifier: EUPL-1.2
import type { Verdict } from "../oiv/verdict";
import { findingsSheet } from "../summaries/findings-sheet";
import { individualNote } from "../summaries/individual-note";
import { NO_OIV_ENTRIES, readOivEntries } from "../summaries/oiv-entries";
import { rowNames } from "../summaries/row-names";
import { readStaffEntries } from "../summaries/staff-entries";
import { validationSheet } from "../summaries/validation-sheet";
import { VARIATION_TABLE } from "../summaries/variation-headings";
import { variationsSheet } from "../summaries/variations-sheet";
import { placeExceptions } from "./exceptions/place-exceptions";
import type { FurtherSheet, FurtherStep } from "./fill";
import { ownSheetOf } from "./filling/place-summary";
import type { ValidationRequest } from "./validation";
import type { Verification } from "./verify";

/** «Segnalazioni» first, and «Eccezioni» beside it: «Validazione OIV» leads to its rows, under whatever name it bears. */
export function oivSheets(
  verification: Verification,
  verdict: Verdict,
  { checkedAt, version }: ValidationRequest,
): readonly FurtherStep[] {
  const { workbook, scorecard, settings, settingOrigins, settingProblems, findings } = verification;
  const listed = findingsSheet(
    findings,
    scorecard.year,
    rowNames(scorecard.indicators),
    individualNote(scorecard, findings),
  );
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

/** «Variazioni». Without a Plan, or with one that hardly is its own, the sheet of the last time stays as it is. */
export function variationsSheets({ inputs: { plan }, scorecard }: Verification): readonly FurtherSheet[] {
  if (plan === null || plan.doubt !== null) return [];
  return [
    (draft) => {
      const sheet = ownSheetOf(draft, "variazioni");
      return variationsSheet(plan, scorecard.year, sheet && readStaffEntries(sheet, VARIATION_TABLE));
    },
  ];
}
