// SPDX-License-Identifier: EUPL-1.2
import { rowFindings } from "../core/usecases/functions/row-findings";
import { toExcel } from "./to-excel";

/**
 * Elenco di ciò che le regole di PERF trovano in una tabella: riga, codice, gravità e spiegazione.
 * @customfunction SEGNALAZIONI
 * @param intervallo La tabella, con la riga delle intestazioni.
 * @returns Una riga per ogni segnalazione.
 */
export function segnalazioni(intervallo: unknown[][]): unknown[][] {
  return toExcel(rowFindings({ intervallo }));
}
