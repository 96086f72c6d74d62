// SPDX-License-Identifier: EUPL-1.2
import type { OwnRow } from "../memory/own-rows";
import { isVariant } from "../checks/structure/variant";
import { fold } from "../values/fold";
import type { Objective, Scorecard } from "../scorecard/scored";
import { percentText } from "../wording/numbers";
import { groupBy, objectivesOf, type PlacedObjective, unitOf } from "./levels";
import { declaredFigure } from "./objective-outcome";
import { rowOf, type Summary, type SummaryColumn, summaryOf, type SummaryValue } from "./summary";

const BEFORE: readonly SummaryColumn[] = [
  { heading: "Codice", width: 8, style: "text" },
  { heading: "Obiettivo", width: 34, style: "text" },
];
/** Headings of what is told of the units together: API, like the others. */
export const SPREAD_HEADINGS = {
  count: "Unità con una %",
  mean: "Media fra le unità (calcolata da PERF)",
  least: "Minimo",
  most: "Massimo",
  spread: "Scarto min–max (punti percentuali)",
} as const;
const AFTER: readonly SummaryColumn[] = [
  { heading: SPREAD_HEADINGS.count, width: 10, style: "integer" },
  { heading: SPREAD_HEADINGS.mean, width: 14, style: "percent" },
  { heading: SPREAD_HEADINGS.least, width: 10, style: "percent" },
  { heading: SPREAD_HEADINGS.most, width: 10, style: "percent" },
  { heading: SPREAD_HEADINGS.spread, width: 13, style: "number" },
];

/** «Riepilogo operativo»: objective × organisational unit, with the spread between the units. */
export function operationalSummary(scorecard: Scorecard): Summary {
  const objectives = objectivesOf(scorecard, "operational");
  const units = new Map<string, SummaryColumn>();
  for (const { block } of objectives) {
    units.set(fold(unitOf(block)), { heading: unitOf(block), width: 12.5, style: "percent" });
  }
  const columns = [...BEFORE, ...units.values(), ...AFTER];
  const places = new Map([...units.keys()].map((unit, index) => [unit, index]));
  const rows = operationalRows(scorecard).map((row) => objectiveRow(row, columns, places));
  return summaryOf({
    kind: "riepilogo-operativo",
    year: scorecard.year,
    subtitle:
      "Percentuali degli obiettivi operativi ricalcolate da PERF, per unità organizzativa. " +
      "«Dichiarata»: non ricalcolabile, e fuori dalla media. Cella vuota: nessuna %.",
    columns,
    rows,
    isEmpty: objectives.length === 0,
    emptyText: "Nessun obiettivo operativo riconosciuto.",
  });
}

/** One row of the summary: an objective, with that of each unit that has it. */
export interface OperationalRow {
  readonly code: string | null;
  readonly name: string;
  readonly members: readonly PlacedObjective[];
}

/** The rows of «Riepilogo operativo», in their order. */
export function operationalRows(scorecard: Scorecard): readonly OperationalRow[] {
  const names = strategicNames(scorecard);
  return sharedObjectives(objectivesOf(scorecard, "operational"), names).map((members) => {
    const { objective } = members[0]!;
    return { code: objective.code, name: strategicName(objective, names) ?? objective.name, members };
  });
}

const NUMBER = /^\d+$/;
/** Words of the shorter of two names that agree, where they bear one code. */
const FEWEST_WORDS = 2;

/**
 * Name at the strategic level of an objective that bears a code of it, whatever the unit calls it; null for any other.
 * A mere number is mostly the place of the objective in the unit's own list: then the names, if it has one, must agree.
 */
function strategicName({ code, name }: Objective, names: ReadonlyMap<string, string>): string | null {
  const strategic = code === null ? undefined : names.get(code);
  if (code === null || strategic === undefined) return null;
  return !NUMBER.test(code) || name === code || isVariant(strategic, name, FEWEST_WORDS) ? strategic : null;
}

/**
 * Units share an objective of the strategic level by its code; any other code may be numbered by each unit for itself, so
 * that the name must agree too.
 */
function sharedObjectives(
  objectives: readonly PlacedObjective[],
  strategic: ReadonlyMap<string, string>,
): readonly (readonly PlacedObjective[])[] {
  const seen = new Map<string, number>();
  const rowKey = ({ objective, block }: PlacedObjective): string => {
    const { code, name } = objective;
    const shared = code !== null && strategicName(objective, strategic) ? code : `${code ?? ""} ${fold(name)}`;
    // The same objective twice in one unit takes a second row: neither figure may hide the other.
    const within = `${fold(unitOf(block))}\n${shared}`;
    const times = (seen.get(within) ?? 0) + 1;
    seen.set(within, times);
    return `${shared}\n${String(times)}`;
  };
  return [...groupBy(objectives, rowKey).values()].sort((a, b) => byCode(a[0]!, b[0]!));
}

const CODES = new Intl.Collator("it", { numeric: true });

/** «1.2» before «1.10»; objectives without a code at the end, as they come. */
function byCode(a: PlacedObjective, b: PlacedObjective): number {
  return CODES.compare(a.objective.code ?? "\uffff", b.objective.code ?? "\uffff");
}

function objectiveRow(
  { code, name, members }: OperationalRow,
  columns: readonly SummaryColumn[],
  places: ReadonlyMap<string, number>,
): OwnRow {
  const values: SummaryValue[] = columns.map(() => null);
  values[0] = code;
  values[1] = name;
  const scores: number[] = [];
  for (const { objective, block } of members) {
    if (objective.score !== null) scores.push(objective.score);
    values[BEFORE.length + places.get(fold(unitOf(block)))!] = objective.score ?? declaredOnly(objective);
  }
  values.splice(columns.length - AFTER.length, AFTER.length, ...spread(scores));
  return rowOf("entry", columns, values);
}

/** A declared figure that cannot be recomputed is shown as such, and enters no mean. */
function declaredOnly(objective: Objective): SummaryValue {
  const declared = declaredFigure(objective);
  return typeof declared === "number" ? { value: `dichiarata ${percentText(declared)}`, style: "text" } : declared;
}

function spread(scores: readonly number[]): readonly (number | null)[] {
  if (scores.length === 0) return [0, null, null, null, null];
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const low = scores.reduce((a, b) => Math.min(a, b));
  const high = scores.reduce((a, b) => Math.max(a, b));
  // One unit has no spread: a 0 would say that units agree.
  return [scores.length, mean, low, high, scores.length > 1 ? (high - low) * 100 : null];
}

/** Codes of the strategic level, with the names that the body gives them there. */
function strategicNames(scorecard: Scorecard): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { code, name } of scorecard.map) if (code !== null) names.set(code, name);
  for (const { objective } of objectivesOf(scorecard, "strategic")) {
    if (objective.code !== null) names.set(objective.code, objective.name);
  }
  return names;
}
