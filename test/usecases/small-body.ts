// SPDX-License-Identifier: EUPL-1.2
import { type FillPlan, fill } from "../../src/core/usecases/fill";
import { readMemory } from "../../src/core/memory/read-memory";
import { readScorecard } from "../../src/core/reading/read-scorecard";
import { scoreScorecard } from "../../src/core/scorecard/score-scorecard";
import type { CellContent } from "../../src/core/workbook/plan";
import type { Cell } from "../../src/core/workbook/cell";
import { addressOf } from "../../src/core/workbook/address";
import {
  applyPlan,
  cellAt,
  cellOf,
  put,
  sheetOf,
  snapshotOf,
  type SheetData,
  workbookData,
  type WorkbookData,
} from "../workbook/in-memory";

type Cells = Record<string, CellContent | Cell>;
const PERCENT = cellOf(null, "0.0%");

function dashboard(title: string, headings: string, objectives: Cells): Cells {
  return {
    A1: title,
    A3: "Prospettiva",
    B3: headings,
    C3: "Valore ottenuto 2024",
    D3: "Risultato atteso 2024",
    E3: "% Realizzazione 2024",
    ...objectives,
  };
}

/** A town in June: no % is written yet. Two strategic objectives, two offices, a head of service, a map. */
export function townInJune(): WorkbookData {
  return workbookData({
    Mappa: {
      A1: "Mappa strategica 2024",
      A3: "CITTADINI E IMPRESE",
      B3: "1.1 Servizi più vicini",
      C3: cellOf(null, "0%"),
      A4: "RISORSE",
      B4: "2.1 Entrate certe",
      C4: null,
    },
    Strategico: dashboard("Obiettivi strategici 2024", "CITTADINI E IMPRESE", {
      A4: "1.1 Servizi più vicini",
      E4: PERCENT,
      A5: "Aprire gli sportelli",
      B5: "Numero di sportelli aperti",
      C5: 14,
      D5: 15,
      E5: PERCENT,
      B6: "Cittadini serviti agli sportelli",
      C6: 1200,
      D6: 1000,
      E6: PERCENT,
      A8: "Prospettiva",
      B8: "RISORSE",
      C8: "Valore ottenuto 2024",
      D8: "Risultato atteso 2024",
      E8: "% Realizzazione 2024",
      A9: "2.1 Entrate certe",
      A10: "Riscuotere i tributi",
      B10: "Avvisi emessi",
      C10: 900,
      D10: 500,
    }),
    Tributi: dashboard("Ufficio Tributi - obiettivi operativi", "RISORSE", {
      A4: "2.1 Entrate certe",
      A5: "Emettere gli avvisi",
      B5: "Avvisi emessi dall'ufficio",
      C5: 45,
      D5: 50,
    }),
    Anagrafe: dashboard("Ufficio Anagrafe - obiettivi operativi", "RISORSE", {
      A4: "2.1 Le entrate certe",
      A5: "Versare i diritti",
      B5: "Versamenti eseguiti",
      C5: 12,
      D5: 12,
    }),
    Segretario: dashboard("Obiettivi individuali del Segretario generale", "RISORSE", {
      A4: "2.1 Entrate certe",
      A5: "Coordinare",
      B5: "Riunioni di coordinamento",
      C5: 6,
      D5: 8,
    }),
  });
}

/** The whole path: what the workbook remembers, what it says, what it is worth, what to write. */
export function planFor(data: WorkbookData): FillPlan {
  const workbook = snapshotOf(data);
  const memory = readMemory(workbook);
  return fill(workbook, scoreScorecard(readScorecard(workbook, memory)), memory);
}

export function fillAndApply(data: WorkbookData): FillPlan {
  const planned = planFor(data);
  applyPlan(data, planned.plan);
  return planned;
}

export function valueAt(data: WorkbookData, sheet: string, address: string): CellContent {
  return valuesOf(sheetOf(data, sheet)).get(address) ?? null;
}

/** All the contents of a sheet, by address. */
export function valuesOf(sheet: SheetData): ReadonlyMap<string, CellContent> {
  const values = new Map<string, CellContent>();
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      const cell = cellAt(sheet, row, column);
      if (cell.kind !== "blank") values.set(addressOf(row, column), cell.kind === "text" ? cell.text : cell.number);
    }
  }
  return values;
}

/** Address of the first cell with this text. */
export function find(data: WorkbookData, sheet: string, text: string): string {
  for (const [address, value] of valuesOf(sheetOf(data, sheet))) if (value === text) return address;
  throw new Error(`«${text}» is not on ${sheet}`);
}

/** Types into the cell of a column on the row that holds this text. */
export function typeBeside(data: WorkbookData, sheet: string, text: string, column: string, value: CellContent): void {
  put(sheetOf(data, sheet), { [column + find(data, sheet, text).replace(/[A-Z]+/, "")]: value });
}
