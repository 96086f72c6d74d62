// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_THRESHOLDS, ragStatus, type RagThresholds } from "../../scorecard/thresholds";
import { FUNCTION_FAILURES, FUNCTION_REASONS, RAG_TERMS } from "../../wording/functions";
import { align, gridOf, mapCells, scalarOf } from "./grid";
import { ratioFrom } from "./ratio";
import { fail, isFailure, type Failure, type Results } from "./result";

/** SEMAFORO: the colour of each achievement; what has none is not measured, never red. */
export function ragColours({
  realizzazione,
  soglie,
}: {
  readonly realizzazione: unknown;
  readonly soglie?: unknown;
}): Results {
  const thresholds = thresholdsFrom(soglie);
  if (isFailure(thresholds)) return thresholds;
  const cells = align({ realizzazione });
  if (isFailure(cells)) return cells;
  return mapCells(cells, (row, column) => {
    const cell = cells.at(0, row, column);
    const ratio = ratioFrom(cell);
    if (ratio !== null) return RAG_TERMS[ragStatus(ratio, thresholds)];
    return cell === null ? "" : FUNCTION_REASONS["not-scored"];
  });
}

/** Two cells, in a row or in a column: from where it is green, from where it is amber. */
function thresholdsFrom(soglie: unknown): RagThresholds | Failure {
  const written = (gridOf(soglie) ?? [])
    .flat()
    .map(scalarOf)
    .filter((cell) => cell !== null);
  if (written.length === 0) return DEFAULT_THRESHOLDS;
  const [green = null, amber = null] = written.map(ratioFrom);
  const fits = written.length === 2 && green !== null && amber !== null && green >= amber;
  return fits ? { green, amber } : fail(FUNCTION_FAILURES["thresholds-unreadable"]);
}
