// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../checks/finding";
import { frozenRows } from "../../memory/frozen-formulas";
import { sealSheets } from "../../seal/read-seal";
import { finished, type Steps, within } from "../../steps/steps";
import type { CopyPlan } from "../../workbook/copy-plan";
import type { WorkbookFormulas } from "../../workbook/formulas";
import type { Reason, WritePlan } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { FurtherSheet } from "../fill";
import type { Given } from "../given";
import { type Overrides, type Verification, verifySteps } from "../verify";
import { copiedCells } from "./copied-cells";
import { disclosures } from "./disclosures";
import { furtherSheets } from "./further-sheets";
import { publishedDeviations } from "./published-deviations";
import { becauseCopy } from "./reasons";
import { sheetsLeftBehind } from "./sheets-left-behind";

/** For whom a copy is made: the OIV, or everybody. */
export type CopyAudience = "oiv" | "publication";

/** What a copy needs to be told. */
export interface CopyRequest {
  readonly audience: CopyAudience;
  readonly overrides: Overrides;
  readonly given: Given;
  /** Formulas of the workbook. */
  readonly formulas: WorkbookFormulas;
  /** Sheets that the copy has besides (the sample for the OIV), made in view of what was verified. */
  readonly further: readonly ((verification: Verification) => FurtherSheet)[];
}

/** A copy before it is made: shown, then carried out on the bytes of the file, `copy` first and `plan` on what comes of it. */
export interface PlannedCopy {
  readonly verification: Verification;
  readonly copy: CopyPlan;
  readonly plan: WritePlan;
  /** With any of these nothing is written: what would be published must not be. */
  readonly obstacles: readonly Finding[];
  /** What whoever sends the copy must know. */
  readonly notes: readonly Reason[];
}

/**
 * Plans the copy that leaves the office: what stays behind, which formulas give way to their results (ADR 0020), which
 * sheets are added. Writes nothing.
 */
export function planCopy(workbook: WorkbookSnapshot, request: CopyRequest): PlannedCopy {
  return finished(planCopySteps(workbook, request));
}

/** The same, with places to stop. */
export function* planCopySteps(workbook: WorkbookSnapshot, request: CopyRequest): Steps<PlannedCopy> {
  const { audience, overrides, given, formulas } = request;
  const verification = yield* within(0, 0.9, verifySteps(workbook, overrides, given));
  const isPublic = audience === "publication";
  const sheets = isPublic ? sheetsLeftBehind(verification) : [];
  const { cells: frozen, notes } = copiedCells(workbook, formulas, sheets, isPublic);
  yield;
  const left = new Set(sheets.map(({ sheet }) => sheet));
  const isUnpublished = (sheet: string): boolean => !isPublic || left.has(sheet);
  const deviations = publishedDeviations(workbook, verification.memory, isUnpublished);
  const disclosed = disclosures(verification.findings, isUnpublished);
  yield;
  const further = furtherSheets(
    verification,
    request.further.map((sheetOf) => sheetOf(verification)),
    isPublic || sealSheets(workbook).length === 0 ? [] : frozenRows(workbook, formulas, frozen),
  );
  const isEmpty = sheets.length === workbook.sheets.length;
  return {
    verification,
    copy: { sheets, cells: [...frozen, ...deviations.cells], keeps: isPublic ? "what-is-seen" : "everything" },
    plan: { ...further.plan, edits: [...further.plan.edits, ...deviations.edits] },
    obstacles: disclosed.obstacles,
    notes: [
      ...(isEmpty ? [becauseCopy("copy-nothing-left")] : []),
      ...disclosed.notes,
      ...deviations.notes,
      ...notes,
      ...further.notes,
    ],
  };
}
