// SPDX-License-Identifier: EUPL-1.2
import type { HandedOver, OwnSheetKind } from "../../memory/own-sheets";
import { isSealSheet } from "../../seal/read-seal";
import { individualResults } from "../../scorecard/individual-results";
import type { Block } from "../../scorecard/model";
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
  const { workbook, scorecard } = verification;
  const individual = new Set(individualResults(scorecard).map(({ sheet }) => sheet));
  return workbook.sheets.flatMap((sheet) => {
    const code = reasonFor(sheet, verification, individual);
    return code === null ? [] : [{ sheet: sheet.name, why: becauseCopy(code) }];
  });
}

function reasonFor(
  sheet: Sheet,
  { memory, scorecard }: Verification,
  individual: ReadonlySet<string>,
): CopyReason | null {
  const kind = memory.ownSheets.get(sheet.name);
  const ours = kind === undefined ? undefined : OURS[kind];
  if (ours !== undefined) return ours;
  // A copy of a seal, or one whose memory was lost, still is one.
  if (isSealSheet(sheet)) return "copy-work-sheet";
  if (sheet.visibility !== "visible") return "copy-hidden-sheet";
  const { blocks } = scorecard;
  // It names rows of all dashboards, and may have been made when there were results.
  if (kind === "scostamenti") return blocks.some(isIndividual) ? "copy-individual-and-others" : null;
  if (!individual.has(sheet.name)) return null;
  const isMixed = blocks.some((block) => block.sheet === sheet.name && !isIndividual(block));
  return isMixed ? "copy-individual-and-others" : "copy-individual-sheet";
}

function isIndividual({ level }: Pick<Block, "level">): boolean {
  return level === "individual";
}

/** True of a sheet that stays behind because of the persons whose results it shows. */
export function isOfPersons({ why }: SheetLeftBehind): boolean {
  return why.code === "copy-individual-sheet" || why.code === "copy-individual-and-others";
}
