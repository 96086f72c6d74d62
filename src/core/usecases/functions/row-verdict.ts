// SPDX-License-Identifier: EUPL-1.2
import { FUNCTION_REASONS, ROW_VERDICTS } from "../../wording/functions";
import { renderTemplate } from "../../wording/template";
import { align, gridOf, mapCells, type Scalar } from "./grid";
import type { FormulaSettings } from "./option-parameters";
import { settingsFrom } from "./parameters";
import { isFailure, type CellResult, type Results } from "./result";
import { isBlankRow, isScored, scoreRow, whyNotScored, type RowArguments } from "./row";

export interface VerdictArguments {
  readonly valore: unknown;
  readonly atteso: unknown;
  readonly dichiarato?: unknown;
  readonly verso?: unknown;
  readonly parametri?: unknown;
}

/** STATO: what a row is worth in words, and whether its declared % agrees. What cannot be read is said in words too. */
export function rowVerdicts({ valore, atteso, dichiarato, verso, parametri }: VerdictArguments): Results {
  const settings = settingsFrom(parametri);
  if (isFailure(settings)) return settings;
  const cells = align({ valore, atteso, dichiarato, verso });
  if (isFailure(cells)) return cells;
  const isCompared = gridOf(dichiarato) !== null;
  return mapCells(cells, (r, c) => {
    const at = (argument: number): Scalar => cells.at(argument, r, c);
    return verdict({ valore: at(0), atteso: at(1), dichiarato: at(2), verso: at(3) }, isCompared, settings);
  });
}

function verdict(row: RowArguments, isCompared: boolean, settings: FormulaSettings): CellResult {
  if (isBlankRow(row) && (row.dichiarato ?? null) === null) return "";
  const outcome = scoreRow(row, settings);
  if (isFailure(outcome)) return outcome;
  if (!isScored(outcome)) {
    const why = whyNotScored(outcome);
    return isFailure(why) ? why.failure : why;
  }
  const template = ROW_VERDICTS[isCompared ? outcome.declaredCheck : "scored"];
  const text = renderTemplate(template, { computed: outcome.achievement });
  // a declared figure proves no polarity: rule VAL003
  return outcome.polaritySource === "declared" ? `${text}; ${FUNCTION_REASONS["polarity-inferred"]}` : text;
}
