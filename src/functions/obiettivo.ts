// SPDX-License-Identifier: EUPL-1.2
import { objective } from "../core/usecases/functions/objective";
import { toExcel } from "./to-excel";

/**
 * Realizzazione di un obiettivo, dai valori e dai target dei suoi indicatori.
 * @customfunction OBIETTIVO
 * @param valori Intervallo con i valori ottenuti.
 * @param attesi Intervallo con i target, della stessa dimensione.
 * @param [versi] Intervallo con i versi, oppure un verso solo per tutti.
 * @param [pesi] Intervallo con i pesi.
 * @param [parametri] Intervallo di due colonne, nome e valore, con i metodi di calcolo dell’ente.
 * @returns La media degli indicatori misurati, oppure il motivo per cui non c’è.
 */
export function obiettivo(
  valori: unknown[][],
  attesi: unknown[][],
  versi?: unknown[][],
  pesi?: unknown[][],
  parametri?: unknown[][],
): unknown[][] {
  return toExcel(objective({ valori, attesi, versi, pesi, parametri }));
}
