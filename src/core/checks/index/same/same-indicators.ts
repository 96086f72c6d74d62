// SPDX-License-Identifier: EUPL-1.2
import { registerLookup } from "../../../scorecard/register-lookup";
import type { Indicator, Scorecard } from "../../../scorecard/scored";
import type { BodySettings, RegisterEntry } from "../../../scorecard/settings";
import { finished, type Steps } from "../../../steps/steps";
import { figuresOf, type GroupFigures } from "./group-figures";
import { tieLabels, type RowsOfLabels } from "./label-ties";
import type { Label } from "./labels";
import { collectLabels, dashboardsOf, type DashboardOf } from "./labels-of-rows";
import { practiceOf, type Practice } from "./measuring-practice";
import { sameFigure } from "./same-figure";
import { sameObjective, type SameObjective } from "./same-objective";

/** How far the members of a group are known to be one indicator: the weakest tie among them. */
export type Sameness =
  /** One entry of the body's register says so: certain. */
  | "register"
  /** The same label, but for case, punctuation and spacing. */
  | "label"
  /** One label is the beginning of the other, cut short. */
  | "truncated"
  /** A word or two differ. */
  | "reworded";

/** One indicator, seen on two dashboards or more. */
export interface SameIndicator {
  readonly how: Sameness;
  /** In reading order; two or more. */
  readonly members: readonly Indicator[];
  /** What they show, sorted by what is equal. */
  readonly figures: GroupFigures;
}

export interface SameIndicators {
  readonly groups: readonly SameIndicator[];
  /** The same, and where each dashboard measures its own also those of one name: for what is said of the name itself. */
  readonly named: readonly SameIndicator[];
  /** What the dashboards do with the names that they share; where each measures its own, no label ties them. */
  readonly practice: Practice;
  readonly dashboardOf: DashboardOf;
  readonly isSameObjective: SameObjective;
  /** undefined: it stands alone. */
  groupOf(indicator: Indicator): SameIndicator | undefined;
}

/** Finds the indicators that stand on several dashboards. Time grows with the number of labels, not with its square. */
export function sameIndicators(scorecard: Scorecard, settings: Pick<BodySettings, "register">): SameIndicators {
  return finished(sameIndicatorsSteps(scorecard, settings));
}

/** What was found last in each scorecard: the rules, the criteria and the sample all ask. */
const known = new WeakMap<Scorecard, { readonly register: readonly RegisterEntry[]; readonly same: SameIndicators }>();

/** The same, with places to stop. */
export function* sameIndicatorsSteps(
  scorecard: Scorecard,
  { register }: Pick<BodySettings, "register">,
): Steps<SameIndicators> {
  const last = known.get(scorecard);
  if (last?.register === register) return last.same;
  const same = yield* findSame(scorecard, register);
  known.set(scorecard, { register, same });
  return same;
}

function* findSame(scorecard: Scorecard, register: readonly RegisterEntry[]): Steps<SameIndicators> {
  const { indicators } = scorecard;
  const dashboardOf = dashboardsOf(scorecard.blocks);
  const isSameObjective = sameObjective(scorecard.objectives);
  const decided = decidedByRegister(scorecard, register);
  yield;
  const labels = yield* collectLabels(indicators, decided.rows);
  const byLabel: SameIndicator[] = [];
  const ties = yield* tieLabels(labels, rowsOfLabels(indicators, dashboardOf, isSameObjective));
  for (const { how, labels: tied } of ties) {
    const rows = rowsOf(tied);
    if (!isOnSeveral(rows, indicators, dashboardOf)) continue;
    const members = rows.map((row) => indicators[row]!);
    if (isTwofold(members, dashboardOf)) continue;
    byLabel.push({ how, members, figures: figuresOf(members) });
  }
  yield;
  const practice = practiceOf(byLabel);
  const named = [...decided.groups, ...byLabel];
  const groups = practice === "own" ? decided.groups : named;
  return { groups, named, practice, dashboardOf, isSameObjective, groupOf: lookUp(groups) };
}

function rowsOf(labels: readonly Label[]): readonly number[] {
  return labels.length === 1 ? labels[0]!.rows : labels.flatMap(({ rows }) => rows).sort((a, b) => a - b);
}

interface Decided {
  /** Rows of which the register says whether they are common: their labels decide nothing. null: none. */
  readonly rows: ReadonlySet<Indicator> | null;
  readonly groups: readonly SameIndicator[];
}

function decidedByRegister(scorecard: Scorecard, register: readonly RegisterEntry[]): Decided {
  const entryOf = registerLookup(register, scorecard.blocks);
  if (entryOf === null) return { rows: null, groups: [] };
  const rows = new Set<Indicator>();
  const common = new Map<RegisterEntry, Indicator[]>();
  for (const indicator of scorecard.indicators) {
    const entry = entryOf(indicator);
    if (entry === null || entry.scope === null) continue;
    rows.add(indicator);
    if (entry.scope !== "common") continue;
    const members = common.get(entry);
    if (members) members.push(indicator);
    else common.set(entry, [indicator]);
  }
  const repeated = [...common.values()].filter((members) => members.length > 1);
  return { rows, groups: repeated.map((members) => ({ how: "register", members, figures: figuresOf(members) })) };
}

function isOnSeveral(rows: readonly number[], indicators: readonly Indicator[], dashboardOf: DashboardOf): boolean {
  if (rows.length < 2) return false;
  const first = dashboardOf(indicators[rows[0]!]!);
  return rows.some((row) => dashboardOf(indicators[row]!) !== first);
}

/** True when one dashboard gives the name to two different figures: then it is the name of no single measure. */
function isTwofold(members: readonly Indicator[], dashboardOf: DashboardOf): boolean {
  const first = new Map<number, Indicator>();
  for (const row of members) {
    const dashboard = dashboardOf(row);
    const other = first.get(dashboard);
    if (other === undefined) first.set(dashboard, row);
    else if (sameFigure(other.actual, row.actual) === false || sameFigure(other.target, row.target) === false)
      return true;
  }
  return false;
}

function rowsOfLabels(rows: readonly Indicator[], dashboardOf: DashboardOf, isSame: SameObjective): RowsOfLabels {
  return {
    dashboardsOf: (label) => new Set(label.rows.map((row) => dashboardOf(rows[row]!))),
    areAlike: (a, b) => {
      const [one, other] = [rows[a.rows[0]!]!, rows[b.rows[0]!]!];
      return sameFigure(one.target, other.target) === true && isSame(one, other);
    },
  };
}

/** Made when first asked: most workbooks have few findings on few rows. */
function lookUp(groups: readonly SameIndicator[]): SameIndicators["groupOf"] {
  let found: Map<Indicator, SameIndicator> | null = null;
  return (indicator) => {
    if (found === null) {
      found = new Map();
      for (const group of groups) for (const member of group.members) found.set(member, group);
    }
    return found.get(indicator);
  };
}
