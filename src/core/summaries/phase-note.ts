// SPDX-License-Identifier: EUPL-1.2
import type { OwnRow } from "../memory/own-rows";
import type { BodySettings } from "../scorecard/settings";
import { PHASE_TERMS } from "../wording/settings";
import { dateText } from "../wording/template";
import type { Summary } from "./summary";

/** Before the Relazione a summary says so at its head: its figures are not the final ones. */
export function inPhase(
  summary: Summary,
  { phase, referenceDate }: Pick<BodySettings, "phase" | "referenceDate">,
): Summary {
  if (phase === "report") return summary;
  const at = referenceDate === null ? "" : ` al ${dateText(referenceDate)}`;
  const rows = summary.content.rows.map((row) =>
    row?.kind === "subtitle" ? noted(row, PHASE_TERMS[phase] + at) : row,
  );
  return { ...summary, content: { ...summary.content, rows } };
}

function noted(row: OwnRow, phase: string): OwnRow {
  const cells = row.cells.map((cell) => ({ ...cell, value: `Fase: ${phase}. ${String(cell.value)}` }));
  return { ...row, cells };
}
