// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "../../../scorecard/model";
import type { Indicator } from "../../../scorecard/scored";
import { forEachInSteps, type Steps } from "../../../steps/steps";
import { labelMaker, type LabelMaker, type Labels } from "./labels";
import { recentTexts, type RecentTexts } from "./recent-texts";

export type DashboardOf = (indicator: Indicator) => number;

/** Numbers the dashboards: a sheet, or on a sheet that several units share the part of each. */
export function dashboardsOf(blocks: readonly Block[]): DashboardOf {
  const numbers = new Map<string, number>();
  const byBlock = new Map<string, number>();
  for (const { id, sheet, unit } of blocks) {
    const key = `${sheet}\n${unit ?? ""}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    byBlock.set(id, number);
  }
  // neighbours mostly share their block, so few are looked up
  let [last, number] = ["", byBlock.get("") ?? -1];
  return ({ blockId }) => {
    if (blockId !== last) [last, number] = [blockId, byBlock.get(blockId) ?? -1];
    return number;
  };
}

/**
 * The labels of the rows, each once, with its rows. A generic one («N. iniziative») counts only together with the
 * operational objective that says of what, and without one not at all.
 */
export function* collectLabels(
  indicators: readonly Indicator[],
  without: ReadonlySet<Indicator> | null,
): Steps<Labels> {
  const maker = labelMaker(indicators.length);
  const recent = recentTexts<number | null>(indicators.length);
  yield* forEachInSteps(indicators, (indicator, row) => {
    const { label, operational, columns } = indicator;
    // where no column holds labels, the operational objective is what is measured
    const written = label === "" && columns.label === null ? operational : label;
    if (written === "" || without?.has(indicator) === true) return;
    if (addRow(written, row, maker, recent) || operational === "" || operational === written) return;
    // a line break is in no label that was written in one cell with its objective
    addRow(`${operational}\n${written}`, row, maker, recent);
  });
  return maker.labels();
}

/** False for a label that names nothing by itself. As written first: the same few strings recur. */
function addRow(written: string, row: number, maker: LabelMaker, recent: RecentTexts<number | null>): boolean {
  let label = recent.get(written);
  if (label === undefined) recent.set(written, (label = maker.add(written, row)));
  else if (label !== null) maker.addTo(label, row);
  return label !== null;
}
