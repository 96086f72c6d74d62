// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "../../scorecard/model";
import type { Indicator } from "../../scorecard/scored";
import { printOf } from "./label-print";
import type { Label } from "./label-ties";
import { wordsOf } from "./label-words";

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
  return ({ blockId }) => byBlock.get(blockId) ?? -1;
}

/**
 * The labels of the rows, each once, with its rows. A generic one («N. iniziative») counts only together with the
 * operational objective that says of what, and without one not at all.
 */
export function collectLabels(
  indicators: readonly Indicator[],
  without: ReadonlySet<Indicator> | null,
): readonly Label[] {
  // as written first: the same few strings recur, and folding one costs a hundred times a look-up
  const asWritten = new Map<string, Label | null>();
  const byWords = new Map<string, Label>();
  let row = -1;
  for (const indicator of indicators) {
    row++;
    const { label, operational, columns } = indicator;
    // where no column holds labels, the operational objective is what is measured
    const written = label === "" && columns.label === null ? operational : label;
    if (written === "" || without?.has(indicator) === true) continue;
    let known = asWritten.get(written);
    if (known === undefined) asWritten.set(written, (known = labelOf(written, byWords)));
    known ??= withOperational(written, operational, asWritten, byWords);
    if (known === null) continue;
    known.rows.push(row);
  }
  return [...byWords.values()];
}

/** null for a label that names nothing by itself. */
function labelOf(written: string, byWords: Map<string, Label>): Label | null {
  const words = wordsOf(written);
  const known = byWords.get(words);
  if (known !== undefined) return known;
  const print = printOf(words);
  if (print.isGeneric) return null;
  const label: Label = { written, words, print, content: null, rows: [] };
  byWords.set(words, label);
  return label;
}

function withOperational(
  written: string,
  operational: string,
  asWritten: Map<string, Label | null>,
  byWords: Map<string, Label>,
): Label | null {
  if (operational === "" || operational === written) return null;
  // a line break is in no label that was written in one cell with its objective
  const both = `${operational}\n${written}`;
  let known = asWritten.get(both);
  if (known === undefined) asWritten.set(both, (known = labelOf(both, byWords)));
  return known;
}
