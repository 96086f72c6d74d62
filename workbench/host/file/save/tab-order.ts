// SPDX-License-Identifier: EUPL-1.2
import type { HostSheet } from "../../workbook/model";
import type { Saving } from "./saving";

/** A tab as it is to be saved. */
export interface Tab {
  /** Its number in the file; null for a new one. */
  readonly was: number | null;
  /** null: of a kind that the host does not know (a chart that fills a sheet). */
  readonly sheet: HostSheet | null;
}

/** The tabs in their order now; those that the host does not know stay behind the one that they followed. */
export function tabOrder({ book, outline }: Saving): readonly Tab[] {
  const numberOf = new Map(
    book.loaded.map(({ sheet, before }) => [sheet, outline.tabs.findIndex(({ name }) => name === before.name)]),
  );
  const known = new Set(numberOf.values());
  const order: Tab[] = book.sheets.map((sheet) => ({ was: numberOf.get(sheet) ?? null, sheet }));
  outline.tabs.forEach((_, was) => {
    if (known.has(was)) return;
    // The nearest one before it that is still there.
    let at = -1;
    for (let left = was - 1; left >= 0 && at < 0; left--) at = order.findIndex((tab) => tab.was === left);
    order.splice(at + 1, 0, { was, sheet: null });
  });
  return order;
}
