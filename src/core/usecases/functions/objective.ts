// SPDX-License-Identifier: EUPL-1.2
import type { ObjectiveReading } from "../../scorecard/model";
import { scoreObjective } from "../../scorecard/score-objective";
import type { Indicator } from "../../scorecard/scored";
import { BLANK_VALUE } from "../../values/interpret";
import { FUNCTION_REASONS } from "../../wording/functions";
import { OBJECTIVE_STATUS_TERMS } from "../../wording/terms";
import { align, type Aligned } from "./grid";
import type { FormulaSettings } from "./option-parameters";
import { settingsFrom } from "./parameters";
import { isFailure, type CellResult, type Failure, type Results } from "./result";
import { isBlankRow, scoreRow } from "./row";
import { weightFrom } from "./weights";

export interface ObjectiveArguments {
  readonly valori: unknown;
  readonly attesi: unknown;
  readonly versi?: unknown;
  readonly pesi?: unknown;
  readonly parametri?: unknown;
}

/** OBIETTIVO: scores the rows of an objective and rolls them up, as the core does with those of a sheet. */
export function objective({ parametri, ...rows }: ObjectiveArguments): Results {
  const settings = settingsFrom(parametri);
  if (isFailure(settings)) return settings;
  const { valori, attesi, versi, pesi } = rows;
  const cells = align({ valori, attesi, versi, pesi });
  if (isFailure(cells)) return cells;
  const indicators = indicatorsOf(cells, settings);
  if (isFailure(indicators)) return indicators;
  return [[indicators === "polarity-needed" ? FUNCTION_REASONS[indicators] : rolledUp(indicators, settings)]];
}

/** The roll-up of these indicators, or why there is none. */
export function rolledUp(indicators: readonly Indicator[], settings: FormulaSettings): CellResult {
  const { score, status } = scoreObjective(NAMELESS, indicators, settings);
  return score ?? OBJECTIVE_STATUS_TERMS[status];
}

function indicatorsOf(cells: Aligned, settings: FormulaSettings): readonly Indicator[] | "polarity-needed" | Failure {
  const indicators: Indicator[] = [];
  for (let row = 0; row < cells.rows; row++) {
    for (let column = 0; column < cells.columns; column++) {
      const [valore, atteso, verso, pesoCell] = [0, 1, 2, 3].map((argument) => cells.at(argument, row, column));
      const figures = { valore: valore!, atteso: atteso! };
      if (isBlankRow(figures)) continue;
      const peso = weightFrom(pesoCell!);
      if (isFailure(peso)) return peso;
      const outcome = scoreRow({ ...figures, verso: verso!, peso }, settings);
      // a word that is no polarity is a slip of the formula; a value that is none is left out, as on a sheet
      if (isFailure(outcome)) return outcome;
      if ("reason" in outcome) return "polarity-needed";
      indicators.push(outcome);
    }
  }
  return indicators;
}

const NAMELESS: ObjectiveReading = {
  id: "",
  identity: "",
  blockId: "",
  sheet: "",
  at: { row: 0, column: 0 },
  code: null,
  name: "",
  declared: BLANK_VALUE,
  declaredAt: null,
  declaredByPerf: false,
  indicatorIds: [],
};
