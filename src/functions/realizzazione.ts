// SPDX-License-Identifier: EUPL-1.2
import { achievements } from "../core/usecases/functions/achievement";
import { toExcel } from "./to-excel";

/**
 * Grado di realizzazione di un indicatore, come rapporto (0,93 è 93 %); se non si misura, il motivo.
 * @customfunction REALIZZAZIONE
 * @param valore Valore ottenuto: numero, %, data, oppure SI o NO. Una cella o un intervallo.
 * @param atteso Target: numero, %, data, SI o NO, anche con una condizione («≥ 8%»). Una cella o un intervallo.
 * @param [verso] crescente, decrescente, esatto, data oppure SI/NO. Se manca vale la condizione scritta nel target, altrimenti crescente.
 * @param [neutralizzato] SI se l’indicatore è escluso dalla misura, con un motivo.
 * @param [parametri] Intervallo di due colonne, nome e valore, con i metodi di calcolo dell’ente.
 * @returns Il rapporto, oppure il motivo per cui non si misura.
 */
export function realizzazione(
  valore: unknown[][],
  atteso: unknown[][],
  verso?: unknown[][],
  neutralizzato?: unknown[][],
  parametri?: unknown[][],
): unknown[][] {
  return toExcel(achievements({ valore, atteso, verso, neutralizzato, parametri }));
}
