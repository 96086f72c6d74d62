// SPDX-License-Identifier: EUPL-1.2
import type { HostWorkbook } from "../../workbench/host/workbook/model";
import { areaOf } from "../../workbench/host/workbook/parse-address";
import { USER } from "../../workbench/host/workbook/notices";
import { newWorkbook } from "../../workbench/host/workbook/sheets";
import { writeValues } from "../../workbench/host/workbook/write-cells";

/** A small dashboard: one target met, one missed, one not measured. */
export const DASHBOARD: readonly (readonly unknown[])[] = [
  ["Obiettivi strategici 2024", "", "", "", ""],
  ["", "", "", "", ""],
  ["Prospettiva", "CITTADINI", "Valore ottenuto 2024", "Risultato atteso 2024", "% Realizzazione 2024"],
  ["1.1 Servizi più vicini", "", "", "", ""],
  ["Aprire gli sportelli", "Numero di sportelli aperti", 12, 15, ""],
  ["", "Cittadini serviti agli sportelli", 1200, 1000, ""],
  ["", "Comuni collegati", "", 3, ""],
];

/** A workbook of the host with these cells on «Foglio1». */
export function sheetWith(rows: readonly (readonly unknown[])[]): HostWorkbook {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  sheet!.name = "Foglio1";
  const last = String.fromCharCode(64 + rows[0]!.length) + String(rows.length);
  writeValues(workbook, areaOf(workbook, sheet!, `A1:${last}`), rows, USER);
  return workbook;
}
