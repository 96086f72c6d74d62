// SPDX-License-Identifier: EUPL-1.2
import { rowVerdicts } from "../core/usecases/functions/row-verdict";
import { toExcel } from "./to-excel";

/**
 * Esito di una riga a parole: se si misura, e se la % dichiarata concorda.
 * @customfunction STATO
 * @param valore Valore ottenuto: numero, %, data, oppure SI o NO. Una cella o un intervallo.
 * @param atteso Target: numero, %, data, SI o NO, anche con una condizione («≥ 8%»). Una cella o un intervallo.
 * @param [dichiarato] % di realizzazione dichiarata.
 * @param [verso] crescente, decrescente, esatto, data oppure SI/NO. Se manca vale la condizione scritta nel target, altrimenti crescente.
 * @param [parametri] Intervallo di due colonne, nome e valore, con i metodi di calcolo dell’ente.
 * @returns L’esito della riga.
 */
export function stato(
  valore: unknown[][],
  atteso: unknown[][],
  dichiarato?: unknown[][],
  verso?: unknown[][],
  parametri?: unknown[][],
): unknown[][] {
  return toExcel(rowVerdicts({ valore, atteso, dichiarato, verso, parametri }));
}
