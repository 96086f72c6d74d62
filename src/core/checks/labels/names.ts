// SPDX-License-Identifier: EUPL-1.2
import { anchorOf, cellOf } from "../../scorecard/places";
import type { Indicator, Scorecard } from "../../scorecard/scored";
import { oneLine } from "../../values/fold";
import type { FindingPlace } from "../finding";

export type NameKind = "label" | "operational" | "objective" | "map";

/** A name of which a rule has something to say, once, with the cells that bear it. */
export interface JudgedName<T> {
  readonly text: string;
  readonly kind: NameKind;
  readonly says: T;
  /** In reading order of their kind; one or more. */
  readonly places: readonly FindingPlace[];
}

/** null: there is nothing to say. Called for every name of the workbook: it must be quick to say so. */
export type NameJudge<T> = (text: string, kind: NameKind) => T | null;

/** Judges the names of indicators and objectives: a name that recurs is one fault, however many cells repeat it. */
export function judgedNames<T>(scorecard: Scorecard, judge: NameJudge<T>): readonly JudgedName<T>[] {
  const found = new Map<string, JudgedName<T> & { readonly places: FindingPlace[] }>();
  eachName(scorecard, (written, kind, placeOf) => {
    const says = judge(written, kind);
    if (says === null) return;
    const text = oneLine(written);
    const known = found.get(text);
    if (known === undefined) found.set(text, { text, kind, says, places: [placeOf()] });
    else known.places.push(placeOf());
  });
  return [...found.values()];
}

type Visitor = (text: string, kind: NameKind, placeOf: () => FindingPlace) => void;

/** Shows every name; that of an operational objective once for the rows that stand under it. */
export function eachName({ indicators, objectives, map }: Scorecard, visit: Visitor): void {
  for (const entry of map) visit(entry.name, "map", () => ({ sheet: entry.sheet, at: entry.at }));
  for (const objective of objectives) {
    visit(objective.name, "objective", () => ({ sheet: objective.sheet, at: objective.at }));
  }
  let above: Indicator | null = null;
  for (const indicator of indicators) {
    const { label, operational } = indicator;
    if (operational !== "" && !isUnderSame(indicator, above)) {
      visit(operational, "operational", () => namePlace(indicator, "operational"));
    }
    if (label !== "" && label !== operational) visit(label, "label", () => namePlace(indicator, "label"));
    above = indicator;
  }
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
