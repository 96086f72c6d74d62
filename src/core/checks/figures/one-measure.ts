// SPDX-License-Identifier: EUPL-1.2
import type { Level } from "../../scorecard/model";
import type { Indicator } from "../../scorecard/scored";
import { isTelling, type FigureClass } from "../index/same/group-figures";
import type { SameIndicator } from "../index/same/same-indicators";
import type { ScorecardIndex } from "../index/scorecard-index";
import { seenText } from "../seen";

// What the rules that compare dashboards must see alike: whether a shared name means one measure, and how to say so.

/** More figures than these are counted, not named. */
const MOST_NAMED = 5;

/** True where the register, or what the dashboards do with the other names that they share, says that it is one measure. */
export function isRepeated(group: SameIndicator, { same }: ScorecardIndex): boolean {
  if (group.how === "register") return true;
  return same().practice === "shared" && !isEachItsOwn(group, same().dashboardOf);
}

/**
 * True where nothing in the workbook tells, but the strategic and an operational or individual dashboard have the name
 * under one objective: what is measured below is what is shown above.
 */
export function isCascaded({ members }: SameIndicator, index: ScorecardIndex): boolean {
  const [first] = members;
  if (first === undefined || levelsOf(members, index).size < 2) return false;
  return members.every((row) => index.same().isSameObjective(first, row));
}

/**
 * True where the rows contradict one another. Where the targets differ as well, they may be shares of one measure: only
 * the register is stronger than that.
 */
export function isContradiction(group: SameIndicator, index: ScorecardIndex): boolean {
  if (group.figures.actuals.length < 2) return false;
  return isRepeated(group, index) || (group.figures.targets.length < 2 && isCascaded(group, index));
}

/** True where all results are one, and such as two offices do not have by chance. */
export function agreesTellingly({ figures: { actuals } }: SameIndicator): boolean {
  const [only] = actuals;
  return actuals.length === 1 && only!.rows.length > 1 && isTelling(only!.value);
}

/** Three offices or more, and three figures: each measures its own, whatever the other names do. */
function isEachItsOwn(
  { figures: { actuals }, members }: SameIndicator,
  dashboardOf: (row: Indicator) => number,
): boolean {
  return actuals.length > 2 && new Set(members.map(dashboardOf)).size === actuals.length;
}

function levelsOf(rows: readonly Indicator[], { blocks }: ScorecardIndex): ReadonlySet<Level | undefined> {
  return new Set(rows.map(({ blockId }) => blocks.get(blockId)?.level));
}

/** "27% (Strategico), 21% (Azienda speciale)"; where several rows show one figure, the first of them is named. */
export function figuresText(classes: readonly FigureClass[]): string {
  const isOneSheet = new Set(classes.map(({ rows }) => rows[0]!.sheet)).size < classes.length;
  const named = classes.slice(0, MOST_NAMED).map(({ value, rows }) => {
    const [{ sheet, row }, others] = [rows[0]!, rows.length - 1];
    const place = isOneSheet ? `${sheet}, riga ${String(row + 1)}` : sheet;
    return `${seenText(value)} (${place}${others === 0 ? "" : ` e ${countOf(others, "altra riga", "altre righe")}`})`;
  });
  const left = classes.length - MOST_NAMED;
  return left > 0 ? `${named.join(", ")} e ${countOf(left, "altro", "altri")}` : named.join(", ");
}

function countOf(count: number, one: string, many: string): string {
  return count === 1 ? `un’${one}`.replace("un’altro", "un altro") : `${String(count)} ${many}`;
}

/** The name in a message: on one line, and short enough to be read. */
export function nameOf({ members }: SameIndicator): string {
  const [{ label, operational } = { label: "", operational: "" }] = members;
  const name = (label || operational).replace(/\s+/g, " ").trim();
  return name.length > 120 ? `${name.slice(0, 119).trimEnd()}…` : name;
}

/** How the rows were recognised as one indicator, after its name. */
export const HOW_MATCHED: Readonly<Record<SameIndicator["how"], string>> = {
  register: "misura comune nel registro degli indicatori",
  label: "stesso nome",
  truncated: "stesso nome, in un punto troncato",
  reworded: "quasi lo stesso nome",
};
