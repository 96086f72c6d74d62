// SPDX-License-Identifier: EUPL-1.2
import type { HandedOver, OwnSheetKind } from "../../memory/own-sheets";
import { isSealSheet } from "../../seal/read-seal";
import { individualNote } from "../../summaries/individual-note";
import type { SheetLeftBehind } from "../../workbook/copy-plan";
import type { Sheet } from "../../workbook/snapshot";
import type { Verification } from "../verify";
import { becauseCopy, type CopyReason } from "./reasons";

/** Our sheets that are no part of what is published, and why (ADR 0020). */
const OURS: Readonly<Partial<Record<OwnSheetKind | HandedOver, CopyReason>>> = {
  segnalazioni: "copy-work-sheet",
  eccezioni: "copy-work-sheet",
  variazioni: "copy-work-sheet",
  calendario: "copy-work-sheet",
  campione: "copy-work-sheet",
  sigillo: "copy-work-sheet",
  memoria: "copy-work-sheet",
  validazione: "copy-proposed-outcome",
  parametri: "copy-settings-sheet",
  registro: "copy-settings-sheet",
  "riepilogo-individuale": "copy-individual-sheet",
};

/** The sheets that a copy for publication does not have. */
export function sheetsLeftBehind(verification: Verification): readonly SheetLeftBehind[] {
  const { workbook } = verification;
  return workbook.sheets.flatMap((sheet) => {
    const code = reasonFor(sheet, verification);
    return code === null ? [] : [{ sheet: sheet.name, why: becauseCopy(code) }];
  });
}

function reasonFor(sheet: Sheet, { memory, scorecard }: Verification): CopyReason | null {
  const kind = memory.ownSheets.get(sheet.name);
  const ours = kind === undefined ? undefined : OURS[kind];
  if (ours !== undefined) return ours;
  // A copy of a seal, or one whose memory was lost, still is one.
  if (isSealSheet(sheet)) return "copy-work-sheet";
  if (sheet.visibility !== "visible") return "copy-hidden-sheet";
  // The sheet says so itself at its head.
  return kind === "scostamenti" && individualNote(scorecard) !== null ? "copy-individual-sheet" : null;
}
