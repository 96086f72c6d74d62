// SPDX-License-Identifier: EUPL-1.2
import { anchorOf } from "../../scorecard/places";
import type { Indicator, MapEntry, Objective, Scorecard } from "../../scorecard/scored";
import { foldLabel } from "../../values/fold";

/** What the scorecard has on a row of a sheet. */
export type Occupant =
  | { readonly kind: "indicator"; readonly is: Indicator }
  | { readonly kind: "objective"; readonly is: Objective }
  | { readonly kind: "map"; readonly is: MapEntry };

/** By sheet and row, indicators first. */
export type OccupantsByRow = ReadonlyMap<string, ReadonlyMap<number, readonly Occupant[]>>;

export function* allOccupants({ indicators, objectives, map }: Scorecard): Generator<Occupant> {
  for (const is of indicators) yield { kind: "indicator", is };
  for (const is of objectives) yield { kind: "objective", is };
  for (const is of map) yield { kind: "map", is };
}

export function occupantsByRow(scorecard: Scorecard): OccupantsByRow {
  const sheets = new Map<string, Map<number, Occupant[]>>();
  for (const occupant of allOccupants(scorecard)) {
    const rows = sheets.get(occupant.is.sheet) ?? new Map<number, Occupant[]>();
    sheets.set(occupant.is.sheet, rows);
    for (const row of rowsOf(occupant)) {
      const there = rows.get(row);
      if (there) there.push(occupant);
      else rows.set(row, [occupant]);
    }
  }
  return sheets;
}

/** The % of an objective may stand on another row than its name. */
function rowsOf(occupant: Occupant): readonly number[] {
  if (occupant.kind === "indicator") return [occupant.is.row];
  const { at, declaredAt } = occupant.is;
  return declaredAt === null || declaredAt.row === at.row ? [at.row] : [at.row, declaredAt.row];
}

/** The one whose own cell it is; else the nearest to the left, for tables may stand side by side. */
export function occupantAt(there: readonly Occupant[], column: number): Occupant | null {
  const own = there.find((each) => pointsOf(each).has(column));
  if (own) return own;
  const toTheLeft = there.filter((each) => anchorColumn(each) <= column);
  const nearest = Math.max(...toTheLeft.map(anchorColumn));
  return toTheLeft.find((each) => anchorColumn(each) === nearest) ?? there[0] ?? null;
}

function anchorColumn(occupant: Occupant): number {
  return occupant.kind === "indicator" ? anchorOf(occupant.is).column : occupant.is.at.column;
}

/** What each of its cells holds, by column. */
export function pointsOf(occupant: Occupant): ReadonlyMap<number, string> {
  const points = new Map<number, string>();
  if (occupant.kind === "indicator") {
    for (const [field, column] of Object.entries(occupant.is.columns)) if (column !== null) points.set(column, field);
    return points;
  }
  const { at, declaredAt } = occupant.is;
  if (declaredAt) points.set(declaredAt.column, "declared");
  return points.set(at.column, "name");
}

/** As it is written on the dashboard. */
export function titleOf({ is }: Occupant): string {
  return "label" in is ? is.label || is.operational : is.name;
}

/** What staff may call it, folded. */
export function namesOf({ is }: Occupant): readonly string[] {
  const written = "label" in is ? [is.label, is.operational] : [is.name, `${is.code ?? ""} ${is.name}`];
  return [...new Set(written.map(foldLabel))].filter((name) => name !== "");
}
