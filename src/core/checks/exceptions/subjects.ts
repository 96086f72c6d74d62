// SPDX-License-Identifier: EUPL-1.2
import type { MapEntry, Scorecard } from "../../scorecard/scored";
import type { Sheet } from "../../workbook/snapshot";
import type { FindingPlace } from "../finding";
import { cellSubject, rowIdentities } from "./cell-subject";
import {
  allOccupants,
  type Occupant,
  occupantAt,
  occupantsByRow,
  type OccupantsByRow,
  namesOf,
  pointsOf,
  titleOf,
} from "./occupants";

/** A hash of fourteen letters and digits: against slips, not against forgers. */
export type Hash = (text: string) => string;

/** What a finding is about, in terms that last while rows and columns are inserted. */
export interface Subject {
  /** Of the indicator, objective or map entry; elsewhere of the row, by its first text. */
  readonly identity: string;
  /** The field, or the heading of the column. */
  readonly point: string;
  /** Its name, as it is written; "" where it has none. */
  readonly title: string;
  /** What staff may call it, folded. */
  readonly names: readonly string[];
}

export interface Subjects {
  of(place: FindingPlace | null): Subject;
  /** True where something still has the identity of this hash. */
  has(hashed: string): boolean;
  /** True where an indicator, objective or map entry bears the folded name; null: on whatever sheet. */
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
  const { scorecard, sheetNamed } = sources;
  let byRow: OccupantsByRow | null = null;
  let hashes: ReadonlySet<string> | null = null;
  let names: ReadonlySet<string> | null = null;
  return {
    of(place) {
      if (place === null) return WHOLE_WORKBOOK;
      byRow ??= occupantsByRow(scorecard);
      const occupant = occupantAt(byRow.get(place.sheet)?.get(place.at.row) ?? [], place.at.column);
      if (occupant === null) return cellSubject(sheetNamed(place.sheet), place);
      const point = pointsOf(occupant).get(place.at.column) ?? "";
      return { identity: identityOf(occupant, sources), point, title: titleOf(occupant), names: namesOf(occupant) };
    },
    has: (hashed) => (hashes ??= hashesOf(sources)).has(hashed),
    isNamed: (name, sheet) => (names ??= allNames(scorecard)).has(nameKey(name, sheet)),
  };
}

const WHOLE_WORKBOOK: Subject = { identity: "W", point: "", title: "", names: [] };

function identityOf(occupant: Occupant, { scorecard, mapIdentity }: SubjectSources): string {
  if (occupant.kind === "indicator") return scorecard.identityOf(occupant.is);
  return occupant.kind === "objective" ? occupant.is.identity : mapIdentity(occupant.is);
}

function hashesOf(sources: SubjectSources): ReadonlySet<string> {
  const { scorecard, hash, sheetNamed } = sources;
  const hashes = new Set([hash(WHOLE_WORKBOOK.identity)]);
  for (const occupant of allOccupants(scorecard)) hashes.add(hash(identityOf(occupant, sources)));
  for (const { name } of scorecard.sheets) {
    const sheet = sheetNamed(name);
    if (sheet) for (const identity of rowIdentities(sheet)) hashes.add(hash(identity));
  }
  return hashes;
}

function allNames(scorecard: Scorecard): ReadonlySet<string> {
  const names = new Set<string>();
  for (const occupant of allOccupants(scorecard)) {
    for (const name of namesOf(occupant)) names.add(nameKey(name, null)).add(nameKey(name, occupant.is.sheet));
  }
  return names;
}

/** A line break is in no folded name. */
function nameKey(name: string, sheet: string | null): string {
  return `${name}\n${sheet ?? ""}`;
}
