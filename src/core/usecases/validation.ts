// SPDX-License-Identifier: EUPL-1.2
import type { Verdict } from "../oiv/verdict";
import type { CalendarLine } from "../summaries/calendar-sheet";
import type { WorkbookFormulas } from "../workbook/formulas";
import type { Filling } from "./fill-workbook";
import type { GivenPlan } from "./given";
import type { Overrides } from "./verify";

/** What a validation needs to be told. */
export interface ValidationRequest {
  readonly overrides: Overrides;
  /** Local day and time of the validation, as "2026-06-30T09:15". */
  readonly checkedAt: string;
  /** Version of the software, for the sheets and the reports. */
  readonly version: string;
  /** Formulas of the workbook, for the seal. */
  readonly formulas: WorkbookFormulas;
  /** Plans with which the workbook is compared, from the oldest; absent: those that it holds itself, if any. */
  readonly plans?: readonly GivenPlan[];
}

/**
 * What was verified, what is proposed to the OIV, and all that would be written: percentages, summaries, «Segnalazioni»,
 * «Validazione OIV», «Calendario» and the seal, in `filling.plan`.
 */
export interface Validation extends Filling {
  readonly verdict: Verdict;
  readonly checkedAt: string;
  readonly version: string;
  /** Overall SHA-256 of the seal, in hexadecimal. */
  readonly seal: string;
  /** The deadlines of the cycle and what becomes of them; they weigh nothing. Empty: the year is not known. */
  readonly calendar: readonly CalendarLine[];
}
