// SPDX-License-Identifier: EUPL-1.2
// A Relazione beside its Plan, both written as people do, and read and compared by the real code.
import type { Finding } from "../../src/core/checks/finding";
import type { GivenPlan } from "../../src/core/usecases/given";
import { verify, type Overrides, type Verification } from "../../src/core/usecases/verify";
import { dayNumber } from "../../src/core/values/parse-date";
import { gridCells, type Grid, type GridCell } from "../reading/grid";
import { snapshotOf, workbookData, type WorkbookData } from "../workbook/in-memory";
import { said } from "./findings-of";

/** Objective, indicator, target; then what the row of the Relazione has beside: the weight, a note. */
export type PlannedRow = readonly [objective: string, label: string, target: GridCell, weight?: number, note?: string];

const HEADINGS = ["Obiettivo", "Indicatore", "Target 2025", "Peso", "Note", "Consuntivo 2025"];

/** Ten rows under two objectives, of which none has anything to be said. */
export const PLAN: readonly PlannedRow[] = [
  ["1.1 Servizi online", "Numero di servizi attivati online", 12],
  ["1.1 Servizi online", "Tempo medio di rilascio dei certificati in giorni", 20],
  ["1.1 Servizi online", "Percentuale di pratiche concluse nei termini", "95%"],
  ["1.1 Servizi online", "Sportelli aperti al pubblico", 4],
  ["1.1 Servizi online", "Approvazione della carta dei servizi", "30/06/2025"],
  ["2.1 Entrate certe", "Avvisi di accertamento emessi", 800],
  ["2.1 Entrate certe", "Importo riscosso su accertato", "70%"],
  ["2.1 Entrate certe", "Controlli sulle autocertificazioni", 150],
  ["2.1 Entrate certe", "Aggiornamento del regolamento", "SI"],
  ["2.1 Entrate certe", "Contribuenti che usano il portale", 900],
];

/** The rows with one of them changed, or taken out. */
export function withRow(label: string, change: (row: PlannedRow) => PlannedRow | null): readonly PlannedRow[] {
  const rows: PlannedRow[] = [];
  for (const row of PLAN) {
    const changed = row[1] === label ? change(row) : row;
    if (changed !== null) rows.push(changed);
  }
  return rows;
}

function grid(rows: readonly PlannedRow[], isMeasured: boolean): Grid {
  return [
    HEADINGS,
    ...rows.map(([objective, label, target, weight, note]) => {
      return [objective, label, target, weight ?? null, note ?? null, isMeasured ? target : null];
    }),
  ];
}

export function planOf(rows: readonly PlannedRow[], name = "piano.xlsx", day: string | null = null): GivenPlan {
  const [year, month, date] = (day ?? "").split("-").map(Number);
  const workbook = snapshotOf(workbookData({ Obiettivi: gridCells(grid(rows, false)) }));
  return { name, date: day === null ? null : dayNumber(year!, month!, date!), workbook };
}

/** A Plan with a sheet for each office. */
export function planOfSheets(offices: Readonly<Record<string, readonly PlannedRow[]>>): GivenPlan {
  const sheets = Object.entries(offices).map(([name, rows]) => [name, gridCells(grid(rows, false))] as const);
  return { name: "piano.xlsx", date: null, workbook: snapshotOf(workbookData(Object.fromEntries(sheets))) };
}

/** Each result is what was promised now. */
export function workbookOf(rows: readonly PlannedRow[]): WorkbookData {
  return workbookData({ Obiettivi: gridCells(grid(rows, true)) });
}

export function besidePlan(
  rows: readonly PlannedRow[],
  plans: readonly GivenPlan[] = [planOf(PLAN)],
  overrides: Overrides = {},
): Verification {
  return verify(snapshotOf(workbookOf(rows)), overrides, { today: null, plans });
}

export function findingsBeside(rule: string, { findings }: Verification): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

/** What one rule says, as `said`. */
export function saidBeside(rule: string, verification: Verification): readonly string[] {
  return said(findingsBeside(rule, verification));
}
