// SPDX-License-Identifier: EUPL-1.2
import type { Block as Dashboard } from "../../core/scorecard/model";
import type { Indicator, Objective, Scorecard } from "../../core/scorecard/scored";
import { groupBy, objectivesOf } from "../../core/summaries/levels";
import { forEachInSteps, type Steps } from "../../core/steps/steps";
import type { Verification } from "../../core/usecases/verify";
import { fold } from "../../core/values/fold";
import { heading, paragraph, type Block } from "./blocks";
import { objectiveFigure } from "./figures";
import { indicatorTable, type IndicatorSection } from "./indicator-table";
import type { ShownSheets } from "./shown-sheets";

/** Dashboards one after the other as they stand on the sheets, or each objective with what the units do for it. */
export type Grouping = "sheet" | "objective";

interface Placed {
  readonly objective: Objective;
  readonly dashboard: Dashboard;
  readonly indicators: readonly Indicator[];
}

/** The dashboards: each objective with its indicators, what was expected, what came of it. */
export function* dashboardsPartSteps(
  verification: Verification,
  { isShown, leftOut }: ShownSheets,
  grouping: Grouping,
): Steps<readonly Block[]> {
  const { scorecard } = verification;
  const placed = placedIn(scorecard).filter(({ objective }) => isShown(objective.sheet));
  const groups = grouping === "sheet" ? bySheet(placed) : byObjective(placed, scorecard);
  const parts: Block[] = [];
  yield* forEachInSteps(groups, (group) => parts.push(...groupBlocks(group, verification)), GROUPS_AT_A_TIME);
  return [
    heading(2, `Obiettivi e indicatori${scorecard.year === null ? "" : ` ${String(scorecard.year)}`}`),
    ...leftOut.map((text) => paragraph(`Non compreso ${text}`, "note")),
    ...(parts.length === 0 ? [paragraph("Nessun cruscotto da riportare.")] : parts),
  ];
}

function placedIn({ blocks, objectives, indicators }: Scorecard): readonly Placed[] {
  const dashboards = new Map(blocks.map((block) => [block.id, block]));
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return objectives.flatMap((objective) => {
    const dashboard = dashboards.get(objective.blockId);
    const own = objective.indicatorIds.flatMap((id) => known.get(id) ?? []);
    return dashboard ? [{ objective, dashboard, indicators: own }] : [];
  });
}

/** A group may have hundreds of indicators. */
const GROUPS_AT_A_TIME = 4;

/** Objectives under one title, each with its own. */
interface Group {
  readonly title: string;
  readonly members: readonly { readonly title: string; readonly placed: Placed }[];
}

function groupBlocks({ title, members }: Group, verification: Verification): readonly Block[] {
  const sections = members.map(({ title: own, placed }) => sectionOf(placed, own, verification));
  return [heading(3, title), indicatorTable(sections, verification)];
}

function bySheet(placed: readonly Placed[]): readonly Group[] {
  // A sheet may hold several dashboards, and one of them a heading row above each objective.
  const key = ({ dashboard }: Placed): string => `${dashboard.sheet}\n${dashboardName(dashboard)}`;
  return [...groupBy(placed, key).values()].map((group) => ({
    title: dashboardName(group[0]!.dashboard),
    members: group.map((each) => ({ title: nameOf(each.objective), placed: each })),
  }));
}

function byObjective(placed: readonly Placed[], scorecard: Scorecard): readonly Group[] {
  const strategic = strategicNames(scorecard);
  const groups = groupBy(placed, ({ objective: { code, name } }) =>
    code !== null && strategic.has(code) ? code : `${code ?? ""} ${fold(name)}`,
  );
  const ordered = [...groups.values()].sort((a, b) => byCode(a[0]!, b[0]!));
  return ordered.map((group) => {
    const { code, name } = group[0]!.objective;
    return {
      title: nameOf({ code, name: (code === null ? undefined : strategic.get(code)) ?? name }),
      members: group.map((each) => ({ title: dashboardName(each.dashboard), placed: each })),
    };
  });
}

/** Codes of the strategic level: units share them, whatever they call the objective. */
function strategicNames(scorecard: Scorecard): ReadonlyMap<string, string> {
  const named = [...scorecard.map, ...objectivesOf(scorecard, "strategic").map(({ objective }) => objective)];
  return new Map(named.flatMap(({ code, name }) => (code === null ? [] : [[code, name] as const])));
}

const CODES = new Intl.Collator("it", { numeric: true });

/** «1.2» before «1.10»; objectives without a code at the end, as they come. */
function byCode(a: Placed, b: Placed): number {
  return CODES.compare(a.objective.code ?? "\uffff", b.objective.code ?? "\uffff");
}

function sectionOf({ objective, indicators }: Placed, title: string, { workbook }: Verification): IndicatorSection {
  return { title, figure: objectiveFigure(objective, workbook.dateSystem), indicators };
}

/** "Strategico: Cittadini e imprese", "Ufficio Tributi": as a reader knows it who has not got the workbook. */
function dashboardName({ level, unit, perspective, sheet }: Dashboard): string {
  if (unit !== null) return unit;
  return level === "strategic" && perspective !== null ? `${sheet}: ${perspective}` : sheet;
}

function nameOf({ code, name }: Pick<Objective, "code" | "name">): string {
  return [code, name].filter(Boolean).join(" ");
}
