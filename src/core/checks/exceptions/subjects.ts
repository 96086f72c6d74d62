// SPDX-License-Identifier: EUPL-1.2
import { anchorOf } from "../../scorecard/places";
import type { Indicator, MapEntry, Objective, Scorecard } from "../../scorecard/scored";
import { fold, foldLabel } from "../../values/fold";
import type { Sheet } from "../../workbook/snapshot";
import type { FindingPlace } from "../finding";

/** A hash of fourteen letters and digits: against slips, not against forgers. */
export type Hash = (text: string) => string;

/** What a finding is about, in terms that last while rows and columns are inserted. */
export interface Subject {
  /** Of the indicator, objective or map entry; elsewhere of the row, by its first text. */
  readonly identity: string;
  /** The field, or the heading of the column. */
  readonly point: string;
  /** What staff may call it, folded. */
  readonly names: readonly string[];
}

export interface Subjects {
  of(place: FindingPlace | null): Subject;
  /** True where a row still has the identity of this hash. */
  has(hashed: string): boolean;
  /** True where an indicator, objective or map entry bears the name; null: on whatever sheet. */
  isNamed(name: string, sheet: string | null): boolean;
}

/** What the subjects are made from. */
export interface SubjectSources {
  readonly scorecard: Scorecard;
  readonly sheetNamed: (name: string) => Sheet | undefined;
  readonly mapIdentity: (entry: MapEntry) => string;
  readonly hash: Hash;
}

/** Nothing is looked up before it is asked: most workbooks have few exceptions. */
export function subjectsOf(sources: SubjectSources): Subjects {
  let occupants: ReturnType<typeof occupantsOf> | null = null;
  let hashes: ReadonlySet<string> | null = null;
  let names: ReadonlySet<string> | null = null;
  const occupantsAt = ({ sheet, at }: FindingPlace): readonly Occupant[] =>
    (occupants ??= occupantsOf(sources)).get(sheet)?.get(at.row) ?? [];
  return {
    of(place) {
      if (place === null) return WHOLE_WORKBOOK;
      const there = occupantsAt(place);
      const occupant = there.length === 0 ? null : occupantOf(there, place.at.column);
      if (occupant === null) return cellSubject(sources.sheetNamed(place.sheet), place);
      const point = pointsOf(occupant).get(place.at.column) ?? "";
      return { identity: identityOf(occupant, sources), point, names: namesOf(occupant) };
    },
    has: (hashed) => (hashes ??= hashesOf(sources)).has(hashed),
    isNamed: (name, sheet) => (names ??= allNames(sources.scorecard)).has(nameKey(name, sheet)),
  };
}

const WHOLE_WORKBOOK: Subject = { identity: "W", point: "", names: [] };

type Occupant =
  | { readonly kind: "indicator"; readonly is: Indicator }
  | { readonly kind: "objective"; readonly is: Objective }
  | { readonly kind: "map"; readonly is: MapEntry };

/** What stands on each row of each sheet, indicators first. */
function occupantsOf({ scorecard }: SubjectSources): ReadonlyMap<string, ReadonlyMap<number, readonly Occupant[]>> {
  const sheets = new Map<string, Map<number, Occupant[]>>();
  const add = (row: number, occupant: Occupant): void => {
    const rows = sheets.get(occupant.is.sheet) ?? new Map<number, Occupant[]>();
    sheets.set(occupant.is.sheet, rows);
    const there = rows.get(row);
    if (there) there.push(occupant);
    else rows.set(row, [occupant]);
  };
  for (const indicator of scorecard.indicators) add(indicator.row, { kind: "indicator", is: indicator });
  for (const objective of scorecard.objectives) {
    add(objective.at.row, { kind: "objective", is: objective });
    const { declaredAt } = objective;
    if (declaredAt && declaredAt.row !== objective.at.row) add(declaredAt.row, { kind: "objective", is: objective });
  }
  for (const entry of scorecard.map) add(entry.at.row, { kind: "map", is: entry });
  return sheets;
}

/** The one whose own cell it is; else the nearest to the left, for tables may stand side by side. */
function occupantOf(there: readonly Occupant[], column: number): Occupant {
  const own = there.find((each) => pointsOf(each).has(column));
  if (own) return own;
  const toTheLeft = there.filter((each) => anchorColumn(each) <= column);
  return (
    toTheLeft.reduce<Occupant | null>(
      (best, each) => (best === null || anchorColumn(each) > anchorColumn(best) ? each : best),
      null,
    ) ?? there[0]!
  );
}

function anchorColumn(occupant: Occupant): number {
  return occupant.kind === "indicator" ? anchorOf(occupant.is).column : occupant.is.at.column;
}

/** What each of its cells holds, by column. */
function pointsOf(occupant: Occupant): ReadonlyMap<number, string> {
  const points = new Map<number, string>();
  if (occupant.kind === "indicator") {
    for (const [field, column] of Object.entries(occupant.is.columns)) if (column !== null) points.set(column, field);
    return points;
  }
  const { at, declaredAt } = occupant.is;
  if (declaredAt) points.set(declaredAt.column, "declared");
  return points.set(at.column, "name");
}

function identityOf(occupant: Occupant, { scorecard, mapIdentity }: SubjectSources): string {
  if (occupant.kind === "indicator") return scorecard.identityOf(occupant.is);
  return occupant.kind === "objective" ? occupant.is.identity : mapIdentity(occupant.is);
}

function namesOf(occupant: Occupant): readonly string[] {
  const { is } = occupant;
  const written = "label" in is ? [is.label, is.operational] : [is.name, `${is.code ?? ""} ${is.name}`];
  return [...new Set(written.map(foldLabel))].filter((name) => name !== "");
}

function allNames({ indicators, objectives, map }: Scorecard): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (occupant: Occupant): void => {
    for (const name of namesOf(occupant)) names.add(nameKey(name, null)).add(nameKey(name, occupant.is.sheet));
  };
  for (const is of indicators) add({ kind: "indicator", is });
  for (const is of objectives) add({ kind: "objective", is });
  for (const is of map) add({ kind: "map", is });
  return names;
}

/** A line break is in no folded name. */
function nameKey(name: string, sheet: string | null): string {
  return `${name}\n${sheet ?? ""}`;
}

/** In other tables: the row by its first text, the column by the nearest text above. */
function cellSubject(sheet: Sheet | undefined, { sheet: name, at }: FindingPlace): Subject {
  const first = sheet ? firstText(sheet, at.row) : "";
  const identity = `C|${fold(name)}|${first || String(at.row)}`;
  return { identity, point: sheet ? headingAbove(sheet, at) : "", names: first === "" ? [] : [first] };
}

function firstText(sheet: Sheet, row: number): string {
  for (const column of sheet.columns(row)) {
    const text = foldLabel(sheet.cell(row, column).text);
    if (text !== "") return text;
  }
  return "";
}

/** A heading further away than this is not looked for. */
const ROWS_ABOVE = 200;

function headingAbove(sheet: Sheet, { row, column }: FindingPlace["at"]): string {
  for (let above = row; above >= Math.max(0, row - ROWS_ABOVE); above--) {
    const cell = sheet.cell(above, column);
    if (cell.kind === "text" && foldLabel(cell.text) !== "") return foldLabel(cell.text);
  }
  return "";
}

function hashesOf(sources: SubjectSources): ReadonlySet<string> {
  const { scorecard, hash, sheetNamed } = sources;
  const hashes = new Set([hash(WHOLE_WORKBOOK.identity)]);
  const add = (occupant: Occupant): void => void hashes.add(hash(identityOf(occupant, sources)));
  for (const is of scorecard.indicators) add({ kind: "indicator", is });
  for (const is of scorecard.objectives) add({ kind: "objective", is });
  for (const is of scorecard.map) add({ kind: "map", is });
  for (const { name } of scorecard.sheets) {
    const sheet = sheetNamed(name);
    for (const row of sheet?.rows() ?? []) hashes.add(hash(`C|${fold(name)}|${firstText(sheet!, row) || String(row)}`));
  }
  return hashes;
}
