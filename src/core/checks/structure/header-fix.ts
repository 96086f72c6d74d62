// SPDX-License-Identifier: EUPL-1.2
import type { Objective, Scorecard } from "../../scorecard/scored";
import type { FindingPlace, QuickFix } from "../finding";
import type { CheckInputs } from "../inputs";
import type { Home } from "./perspective-homes";

/** Headers that name another perspective than that of the objectives below. */
interface WrongHeaders {
  readonly shown: string;
  readonly home: Home;
  readonly headers: readonly FindingPlace[];
  readonly isColumn: boolean;
  readonly objectives: readonly Objective[];
}

/**
 * Names the right perspective over the blocks: only where the whole cell is the name, and all that stands below belongs
 * there; else which is to be moved, the name or the objective, is a person's choice.
 */
export function headerFix(
  wrong: WrongHeaders,
  { objectives, blocks }: Scorecard,
  inputs: CheckInputs,
): QuickFix | null {
  const { home, headers, isColumn, shown } = wrong;
  const strays = new Set(wrong.objectives.map(({ id }) => id));
  const concerned = new Set(wrong.objectives.map(({ blockId }) => blockId));
  const isWhole = objectives.every(({ id, blockId }) => !concerned.has(blockId) || strays.has(id));
  const named = blocks.filter(({ id, perspectiveAt }) => concerned.has(id) && perspectiveAt !== null).length;
  if (isColumn || !isWhole || named < concerned.size) return null;
  const isBare = headers.every(({ sheet, at }) => {
    return inputs.sheetNamed(sheet)?.cell(at.row, at.column).text.trim() === shown.trim();
  });
  if (!isBare) return null;
  const edits = headers.map((place) => ({ ...place, value: home.perspective, replaces: true }) as const);
  return { label: `Scrivere «${home.perspective}» nell’intestazione`, kind: "proposal", edits };
}
