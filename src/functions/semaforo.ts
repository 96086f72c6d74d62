// SPDX-License-Identifier: EUPL-1.2
import { ragColours } from "../core/usecases/functions/rag";
import { toExcel } from "./to-excel";

/**
 * Colore di una realizzazione: verde, giallo o rosso. Ciò che non è misurato non ha colore.
 * @customfunction SEMAFORO
 * @param realizzazione Realizzazione, come rapporto o %. Una cella o un intervallo.
 * @param [soglie] Due celle: da dove è verde e da dove è giallo. Se mancano, 90% e 70%.
 * @returns verde, giallo, rosso oppure «non misurato».
 */
export function semaforo(realizzazione: unknown[][], soglie?: unknown[][]): unknown[][] {
  return toExcel(ragColours({ realizzazione, soglie }));
}
