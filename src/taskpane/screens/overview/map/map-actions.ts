// SPDX-License-Identifier: EUPL-1.2
import type { MapCard } from "../../../../core/usecases/overview/drawn-map";

/** Where the map leads. */
export interface MapActions {
  readonly onGoTo: (card: MapCard) => void;
  /** How the figure of an objective came about. */
  readonly onExplain: (card: MapCard) => void;
  /** How PERF's own mean came about: of a perspective by its key, null: of the whole body. */
  readonly onExplainMean: (perspective: string | null) => void;
}
