// SPDX-License-Identifier: EUPL-1.2
import { rollUp } from "../core/usecases/functions/roll-up";
import { toExcel } from "./to-excel";

/**
 * Media delle realizzazioni misurate, ponderata se ci sono i pesi. I testi (i motivi) sono esclusi.
 * @customfunction RIEPILOGO
 * @param realizzazioni Intervallo con le realizzazioni degli indicatori.
 * @param [pesi] Intervallo con i pesi, della stessa dimensione.
 * @returns La media, oppure il motivo per cui non c’è.
 */
export function riepilogo(realizzazioni: unknown[][], pesi?: unknown[][]): unknown[][] {
  return toExcel(rollUp({ realizzazioni, pesi }));
}
