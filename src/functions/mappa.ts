// SPDX-License-Identifier: EUPL-1.2
import { strategicMapOf } from "../core/usecases/functions/strategic-map";
import { toExcel } from "./to-excel";

/**
 * Mappa strategica: gli obiettivi in ordine di codice, ciascuno con la sua realizzazione.
 * @customfunction MAPPA
 * @param codici Intervallo con i codici degli obiettivi.
 * @param nomi Intervallo con i nomi.
 * @param realizzazioni Intervallo con le realizzazioni.
 * @returns Codice, obiettivo e realizzazione, una riga per obiettivo.
 */
export function mappa(codici: unknown[][], nomi: unknown[][], realizzazioni: unknown[][]): unknown[][] {
  return toExcel(strategicMapOf({ codici, nomi, realizzazioni }));
}
