// SPDX-License-Identifier: EUPL-1.2
import type { Scorecard } from "../scorecard/scored";

const NOTE = "Contiene risultati individuali: non pubblicare (art. 20 del D.Lgs. 33/2013: solo dati aggregati).";

/** Stands at the head of whatever shows the results of one person; null where there are none. */
export function individualNote({ blocks }: Pick<Scorecard, "blocks">): string | null {
  return blocks.some(({ level }) => level === "individual") ? NOTE : null;
}
