// SPDX-License-Identifier: EUPL-1.2
import { isFailure } from "../core/usecases/functions/result";
import { onDemand } from "./on-demand";
import { toExcel } from "./to-excel";

/**
 * Elenco di ciò che le regole di PERF trovano in una tabella: riga, codice, gravità e spiegazione.
 * @customfunction SEGNALAZIONI
 * @param intervallo La tabella, con la riga delle intestazioni.
 * @returns Una riga per ogni segnalazione.
 */
export async function segnalazioni(intervallo: unknown[][]): Promise<unknown[][]> {
  // Reading and the rules weigh more than all that the other functions need: no cell waits for them but these (ADR 0011).
  const part = await onDemand(() => import("../core/usecases/functions/row-findings"));
  return toExcel(isFailure(part) ? part : part.rowFindings({ intervallo }));
}
