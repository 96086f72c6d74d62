// SPDX-License-Identifier: EUPL-1.2
import { anchorOf, cellOf } from "../../scorecard/places";
import type { Indicator, Scorecard } from "../../scorecard/scored";
import { oneLine } from "../../values/fold";
import type { FindingPlace } from "../finding";
import { lookAt } from "./name-look";

export type NameKind = "label" | "operational" | "objective" | "map";

/** A name of which a rule has something to say, once, with the cells that bear it. */
export interface JudgedName<T> {
  readonly text: string;
  readonly kind: NameKind;
  readonly says: T;
  /** In reading order of their kind; one or more. */
  readonly places: readonly FindingPlace[];
}

/** Whose name it is. */
type Bearer = Indicator | { readonly sheet: string; readonly at: FindingPlace["at"] };

/** A name in its cell. */
interface NameCell {
  readonly text: string;
  readonly kind: NameKind;
  readonly bearer: Bearer;
}

/** A name with something about it that a judge may want to read; bits of `LOOK`. */
interface TellingName extends NameCell {
  readonly look: number;
}

/** The names of which a judge may have something to say: a small part of all, and gone through once for all judges. */
export type TellingNames = readonly TellingName[];

/** Looks at every name of the workbook. */
export function tellingNames(scorecard: Scorecard): TellingNames {
  const telling: TellingName[] = [];
  eachName(scorecard, (text, kind, bearer) => {
    const look = lookAt(text);
    if (look !== 0) telling.push({ text, kind, bearer, look });
  });
  return telling;
}

/** Of which names a judge speaks: those with one of these bits of `LOOK`, in cells of these kinds. */
export interface Judged<T> {
  readonly look: number;
  readonly kinds?: readonly NameKind[];
  /** null: there is nothing to say. */
  readonly judge: (text: string) => T | null;
}

/** Judges names of indicators and objectives: a name that recurs is one fault, however many cells repeat it. */
export function judgedNames<T>(names: TellingNames, { look, kinds, judge }: Judged<T>): readonly JudgedName<T>[] {
  const said = new Map<string, T | null>();
  const found = new Map<string, JudgedName<T> & { readonly places: FindingPlace[] }>();
  for (const name of names) {
    if ((name.look & look) === 0 || kinds?.includes(name.kind) === false) continue;
    let says = said.get(name.text);
    if (says === undefined) said.set(name.text, (says = judge(name.text)));
    if (says === null) continue;
    const text = oneLine(name.text);
    const known = found.get(text);
    if (known === undefined) found.set(text, { text, kind: name.kind, says, places: [placeOfName(name)] });
    else known.places.push(placeOfName(name));
  }
  return [...found.values()];
}

type Visitor = (text: string, kind: NameKind, bearer: Bearer) => void;

/** Shows every name; that of an operational objective once for the rows that stand under it. */
export function eachName({ indicators, objectives, map }: Scorecard, visit: Visitor): void {
  for (const entry of map) visit(entry.name, "map", entry);
  for (const objective of objectives) visit(objective.name, "objective", objective);
  let above: Indicator | null = null;
  for (const indicator of indicators) {
    const { label, operational } = indicator;
    if (operational !== "" && !isUnderSame(indicator, above)) visit(operational, "operational", indicator);
    if (label !== "" && label !== operational) visit(label, "label", indicator);
    above = indicator;
  }
}

/** The cell that bears a name. */
export function placeOfName({ kind, bearer }: Omit<NameCell, "text">): FindingPlace {
  if (kind === "label" || kind === "operational") return namePlace(bearer as Indicator, kind);
  const { sheet, at } = bearer as Exclude<Bearer, Indicator>;
  return { sheet, at };
}

/** The cell of a name. As `fieldPlace`, which knows the rules and so may not be asked from what their index is made of. */
export function namePlace(indicator: Indicator, field: "label" | "operational"): FindingPlace {
  return { sheet: indicator.sheet, at: cellOf(indicator, field) ?? anchorOf(indicator) };
}

function isUnderSame(indicator: Indicator, above: Indicator | null): boolean {
  return above !== null && above.operational === indicator.operational && above.objectiveId === indicator.objectiveId;
}

const LONGEST = 120;

/** A name as a message quotes it. */
export function quoted(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
