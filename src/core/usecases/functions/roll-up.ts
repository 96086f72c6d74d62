// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../scorecard/scored";
import { DEFAULT_SETTINGS } from "../../scorecard/settings";
import { align } from "./grid";
import { rolledUp } from "./objective";
import { ratioFrom } from "./ratio";
import { isFailure, type Results } from "./result";
import { scoreRow } from "./row";
import { weightFrom } from "./weights";

/** RIEPILOGO: the roll-up over what is scored; texts, which are reasons, are left out. */
export function rollUp({ realizzazioni, pesi }: { readonly realizzazioni: unknown; readonly pesi?: unknown }): Results {
  const cells = align({ realizzazioni, pesi });
  if (isFailure(cells)) return cells;
  const indicators: Indicator[] = [];
  for (let row = 0; row < cells.rows; row++) {
    for (let column = 0; column < cells.columns; column++) {
      const cell = cells.at(0, row, column);
      const achievement = ratioFrom(cell);
      if (achievement === null) {
        if (cell !== null) indicators.push(NOT_SCORED);
        continue;
      }
      const weight = weightFrom(cells.at(1, row, column));
      if (isFailure(weight)) return weight;
      indicators.push({ ...SCORED, achievement, weight, interval: { low: achievement, high: achievement } });
    }
  }
  return [[rolledUp(indicators, DEFAULT_SETTINGS)]];
}

/** An indicator that met its target: what else it would be does not matter to a roll-up. */
const SCORED = scoreRow({ valore: 1, atteso: 1 }, DEFAULT_SETTINGS) as Indicator;
const NOT_SCORED = scoreRow({ valore: 1, atteso: null }, DEFAULT_SETTINGS) as Indicator;
