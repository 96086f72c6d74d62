// SPDX-License-Identifier: EUPL-1.2
// Scorecards for tests: cells as somebody would type them, read and scored by the real code.
import { BLANK_CELL, type Cell } from "../../src/core/workbook/cell";
import { interpret } from "../../src/core/values/interpret";
import {
  NO_DETAILS,
  type IndicatorDetails,
  type Polarity,
  type ScorecardReading,
} from "../../src/core/scorecard/model";
import type { Scorecard } from "../../src/core/scorecard/scored";
import { scoreScorecard } from "../../src/core/scorecard/score-scorecard";
import { DEFAULT_BODY, type BodySettings } from "../../src/core/scorecard/settings";

/** "97,14%" and "30/06/2021" become typed cells, as in Excel; other text stays text; a Cell is taken as it is. */
export type Typed = string | number | null | Cell;

export interface RowSpec {
  readonly operational?: string;
  readonly label?: string;
  readonly actual?: Typed;
  readonly target?: Typed;
  readonly declared?: Typed;
  readonly byPerf?: boolean;
  readonly polarity?: Polarity;
  readonly weight?: number;
  readonly details?: Partial<IndicatorDetails>;
}

export interface ObjectiveSpec {
  readonly code?: string;
  readonly declared?: Typed;
  readonly byPerf?: boolean;
  readonly rows: readonly RowSpec[];
}

export interface MapSpec {
  readonly code: string;
  readonly declared: Typed;
}

const SHEET = "Strategico";
const MAP_SHEET = "Mappa strategica";
const NO_COLUMNS = {
  ...{ weight: null, polarity: null, note: null, baseline: null, lower: null },
  ...{ upper: null, unit: null, source: null, owner: null },
};
const COLUMNS = { operational: 0, label: 1, actual: 2, target: 3, declared: 4 };

/** One block per list of objectives, on one sheet, from row 2: an objective's row, then those of its indicators. */
export function buildScorecard(
  blocks: readonly (readonly ObjectiveSpec[])[],
  map: readonly MapSpec[] = [],
  settings: BodySettings = DEFAULT_BODY,
): Scorecard {
  return scoreScorecard(buildReading(blocks, map), settings);
}

/** A scorecard of one objective, declared as its only row is, so that nothing but the row is at stake. */
export function oneRow(row: RowSpec, settings: BodySettings = DEFAULT_BODY): Scorecard {
  return buildScorecard([[{ declared: null, rows: [row] }]], [], settings);
}

/** The row among four others that are complete and right, as in a report that was filled in. */
export function oneRowAmongOthers(row: RowSpec, settings: BodySettings = DEFAULT_BODY): Scorecard {
  const right: RowSpec = { label: "Riga compilata", actual: 10, target: 10, declared: "100%" };
  return buildScorecard([[{ declared: "100%", rows: [row, right, right, right, right] }]], [], settings);
}

function buildReading(blocks: readonly (readonly ObjectiveSpec[])[], map: readonly MapSpec[]): ScorecardReading {
  const reading = {
    year: 2021,
    sheets: [SHEET, MAP_SHEET].map((name, at) => ({
      name,
      role: at === 0 ? ("dashboard" as const) : ("map" as const),
      reason: { code: "performance-headings", args: {} },
      layout: at === 0 ? "objective-blocks" : null,
      confidence: null,
    })),
    blocks: [] as ScorecardReading["blocks"][number][],
    objectives: [] as ScorecardReading["objectives"][number][],
    indicators: [] as ScorecardReading["indicators"][number][],
    map: map.map((entry, at) => mapEntry(entry, at)),
    tables: [],
    gaps: [],
    register: new Map<string, Polarity>(),
    identityOf: ({ id }: { readonly id: string }) => id,
  };
  let row = 1;
  for (const [blockAt, objectives] of blocks.entries()) {
    const blockId = `b${String(blockAt)}`;
    const from = { row, column: 0 };
    for (const spec of objectives) {
      const objective = objectiveReading(spec, blockId, row++);
      const indicators = spec.rows.map((rowSpec) => indicatorReading(rowSpec, blockId, objective.id, row++));
      reading.objectives.push({ ...objective, indicatorIds: indicators.map(({ id }) => id) });
      reading.indicators.push(...indicators);
    }
    const place = {
      from,
      to: { row: row - 1, column: 4 },
      perspective: null,
      perspectiveAt: null,
      headings: [],
      titles: [],
    };
    reading.blocks.push({ id: blockId, sheet: SHEET, level: "strategic", unit: null, ...place });
  }
  return reading;
}

function objectiveReading(spec: ObjectiveSpec, blockId: string, row: number) {
  const id = `o${String(row)}`;
  const code = spec.code ?? null;
  return {
    id,
    identity: id,
    blockId,
    sheet: SHEET,
    at: { row, column: 0 },
    code,
    name: "Creazione d’impresa",
    declared: interpret(cellOf(spec.declared)),
    declaredAt: { row, column: COLUMNS.declared },
    declaredByPerf: spec.byPerf ?? false,
    indicatorIds: [],
  };
}

function indicatorReading(spec: RowSpec, blockId: string, objectiveId: string, row: number) {
  const id = `i${String(row)}`;
  return {
    id,
    sheet: SHEET,
    row,
    blockId,
    objectiveId,
    columns: { ...NO_COLUMNS, ...COLUMNS },
    operational: spec.operational ?? "",
    label: spec.label ?? `N. iniziative ${String(row)}`,
    actual: interpret(cellOf(spec.actual)),
    target: interpret(cellOf(spec.target)),
    declared: interpret(cellOf(spec.declared)),
    declaredByPerf: spec.byPerf ?? false,
    weight: spec.weight ?? null,
    polarityColumn: spec.polarity ?? null,
    details: { ...NO_DETAILS, ...spec.details },
  };
}

function mapEntry({ code, declared }: MapSpec, at: number) {
  const place = { row: at + 1, column: 1 };
  return {
    sheet: MAP_SHEET,
    at: { row: at + 1, column: 0 },
    code,
    name: "Creazione d’impresa",
    perspective: null,
    declared: interpret(cellOf(declared)),
    declaredAt: place,
    declaredByPerf: false,
  };
}

/** A formula in a % column, with or without its stored result. */
export function formulaCell(result: number | null): Cell {
  return result === null
    ? { ...BLANK_CELL, format: "0%", formula: "never-calculated" }
    : { kind: "number", number: result, text: "", format: "0.00%", formula: "cached" };
}

export function cellOf(typed: Typed | undefined): Cell {
  if (typed === null || typed === undefined) return BLANK_CELL;
  if (typeof typed === "object") return typed;
  if (typeof typed === "number") return { ...BLANK_CELL, kind: "number", number: typed };
  return percentCell(typed) ?? dateCell(typed) ?? { ...BLANK_CELL, kind: "text", text: typed };
}

function percentCell(text: string): Cell | null {
  const match = /^(-?\d+)(?:,(\d+))?%$/.exec(text);
  if (!match) return null;
  const decimals = match[2] ?? "";
  const number = Number(`${match[1]!}.${decimals}0e-2`);
  return {
    ...BLANK_CELL,
    kind: "number",
    number,
    format: decimals === "" ? "0%" : `0.${"0".repeat(decimals.length)}%`,
  };
}

function dateCell(text: string): Cell | null {
  const match = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  if (!match) return null;
  const number = Date.UTC(Number(match[3]), Number(match[2]) - 1, Number(match[1])) / 86_400_000 + 25_569;
  return { ...BLANK_CELL, kind: "number", number, format: "dd/mm/yyyy" };
}
