// SPDX-License-Identifier: EUPL-1.2
import type { Steps } from "../../../core/steps/steps";
import type { CopiedCell, CopyPlan } from "../../../core/workbook/copy-plan";
import { entryKey } from "../../archive/archive";
import { changePart, inPart, partBytes } from "../../writing/package/working-copy";
import { losesActiveTab } from "../workbook-part";
import type { CopyScope } from "../copy-scope";
import type { Ledger } from "../facts";
import type { CutLinks } from "../package/travelling-parts";
import { aroundCells } from "./around-cells";
import { frozenCells } from "./frozen-cells";
import { sheetContents } from "./sheet-contents";

/** Changes the parts of the sheets that go along; gives the texts of the common pool that their cells show. */
export function* tabParts(scope: CopyScope, plan: CopyPlan, cut: CutLinks, told: Ledger): Steps<ReadonlySet<number>> {
  const { copy, kept, workbook } = scope;
  const isDeselected = losesActiveTab(partBytes(copy, workbook.part), scope);
  const cells = bySheet(plan.cells);
  const used = new Set<number>();
  for (const { name, part, tab, isWorksheet } of kept) {
    const ids = new Set((cut.get(entryKey(part)) ?? []).map(({ id }) => id));
    changePart(copy, part, (xml) => {
      const frozen = isWorksheet ? frozenCells(xml, tab, cells.get(name) ?? [], scope.left) : { xml, unplanned: 0 };
      told.take("copy-further-formulas", frozen.unplanned);
      return aroundCells(frozen.xml, scope, { cut: ids, isDeselected }, told);
    });
    if (scope.onlySeen && isWorksheet) tellContents(scope, { name, part }, used, told);
    yield;
  }
  return used;
}

function tellContents(
  { copy }: CopyScope,
  { name, part }: { readonly name: string; readonly part: string },
  used: Set<number>,
  { keep }: Ledger,
): void {
  const { hiddenRows, hiddenColumns } = inPart(part, () =>
    sheetContents(partBytes(copy, part), (index) => void used.add(index)),
  );
  if (hiddenRows > 0) keep("copy-hidden-rows", { sheet: name, count: hiddenRows });
  if (hiddenColumns > 0) keep("copy-hidden-columns", { sheet: name, count: hiddenColumns });
}

function bySheet(cells: readonly CopiedCell[]): ReadonlyMap<string, readonly CopiedCell[]> {
  const sheets = new Map<string, CopiedCell[]>();
  for (const cell of cells) {
    const known = sheets.get(cell.sheet);
    if (known) known.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return sheets;
}
