// SPDX-License-Identifier: EUPL-1.2
import { align, mapCells } from "./grid";
import type { FormulaSettings } from "./option-parameters";
import { settingsFrom } from "./parameters";
import { plainAchievement } from "./plain-achievement";
import { isFailure, type CellResult, type Results } from "./result";
import { isBlankRow, isScored, scoreRow, whyNotScored, type RowArguments } from "./row";

export interface AchievementArguments {
  readonly valore: unknown;
  readonly atteso: unknown;
  readonly verso?: unknown;
  readonly neutralizzato?: unknown;
  readonly parametri?: unknown;
}

/** REALIZZAZIONE: the ratio of each row, or the reason why there is none. */
export function achievements({ parametri, ...row }: AchievementArguments): Results {
  const settings = settingsFrom(parametri);
  if (isFailure(settings)) return settings;
  const { valore, atteso, verso, neutralizzato } = row;
  const cells = align({ valore, atteso, verso, neutralizzato });
  if (isFailure(cells)) return cells;
  return mapCells(cells, (r, c) => {
    const [v, a, p, n] = [cells.at(0, r, c), cells.at(1, r, c), cells.at(2, r, c), cells.at(3, r, c)];
    const plain = n === null ? plainAchievement(v, a, p, settings) : null;
    return plain ?? achievementOf({ valore: v, atteso: a, verso: p, neutralizzato: n }, settings);
  });
}

function achievementOf(row: RowArguments, settings: FormulaSettings): CellResult {
  if (isBlankRow(row)) return "";
  const outcome = scoreRow(row, settings);
  return isScored(outcome) ? outcome.achievement : whyNotScored(outcome);
}
