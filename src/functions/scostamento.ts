// SPDX-License-Identifier: EUPL-1.2
import { deviations } from "../core/usecases/functions/deviation";
import { toExcel } from "./to-excel";

/**
 * Scostamento: valore ottenuto meno target. In giorni per le date, in punti per le percentuali.
 * @customfunction SCOSTAMENTO
 * @param valore Valore ottenuto: numero, %, data, oppure SI o NO. Una cella o un intervallo.
 * @param atteso Target: numero, %, data, SI o NO, anche con una condizione («≥ 8%»). Una cella o un intervallo.
 * @param [verso] crescente, decrescente, esatto, data oppure SI/NO. Se manca vale la condizione scritta nel target, altrimenti crescente.
 * @param [modo] assoluto (se manca) oppure percentuale: la quota del target.
 * @returns Lo scostamento, oppure il motivo per cui non c’è.
 */
export function scostamento(
  valore: unknown[][],
  atteso: unknown[][],
  verso?: unknown[][],
  modo?: unknown[][],
): unknown[][] {
  return toExcel(deviations({ valore, atteso, verso, modo }));
}
