// SPDX-License-Identifier: EUPL-1.2
import type { Block, Heading } from "../../scorecard/model";
import type { Scorecard } from "../../scorecard/scored";

/** A row of headings, with the blocks that stand under it. */
export interface HeadedTable {
  readonly headings: readonly Heading[];
  readonly blocks: readonly Block[];
  /** Tables of one kind are arranged alike: same level, same layout. */
  readonly kind: string;
}

/** The tables of the dashboards, in reading order; those whose columns a person has named are no evidence of headings. */
export function headedTables({ blocks, sheets }: Scorecard): readonly HeadedTable[] {
  const layouts = new Map(sheets.map(({ name, layout }) => [name, layout]));
  const tables: { headings: readonly Heading[]; blocks: Block[]; kind: string }[] = [];
  for (const block of blocks) {
    const layout = layouts.get(block.sheet) ?? "";
    if (block.headings.length === 0 || layout === "mapped") continue;
    const last = tables.at(-1);
    if (last && last.headings === block.headings) last.blocks.push(block);
    else tables.push({ headings: block.headings, blocks: [block], kind: `${block.level} ${layout}` });
  }
  return tables;
}

/** Tables by their kind. */
export function byKind(tables: readonly HeadedTable[]): readonly (readonly HeadedTable[])[] {
  const kinds = new Map<string, HeadedTable[]>();
  for (const table of tables) {
    const same = kinds.get(table.kind);
    if (same) same.push(table);
    else kinds.set(table.kind, [table]);
  }
  return [...kinds.values()];
}

/** The heading that was read as this; undefined where no column was. */
export function headingOf({ headings }: HeadedTable, role: string): Heading | undefined {
  return headings.find((heading) => heading.role === role);
}
