// SPDX-License-Identifier: EUPL-1.2
import { projections } from "../core/usecases/functions/projection";
import { toExcel } from "./to-excel";

/**
 * Proiezione a fine anno di un valore che si accumula, e se il ritmo basta. Occupa due celle.
 * @customfunction PROIEZIONE
 * @param valore Valore ottenuto fin qui: un numero, dove più alto è meglio.
 * @param atteso Target di fine periodo.
 * @param alla_data Giorno a cui è aggiornato il valore.
 * @param [inizio] Primo giorno del periodo. Se manca, il primo gennaio dell’anno di alla_data.
 * @param [fine] Ultimo giorno del periodo. Se manca, il 31 dicembre dell’anno di alla_data.
 * @returns Il valore previsto a fine periodo e l’esito.
 */
export function proiezione(
  valore: unknown[][],
  atteso: unknown[][],
  alla_data: unknown[][],
  inizio?: unknown[][],
  fine?: unknown[][],
): unknown[][] {
  return toExcel(projections({ valore, atteso, alla_data, inizio, fine }));
}
