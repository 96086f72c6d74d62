// SPDX-License-Identifier: EUPL-1.2
import { HOUSE_STYLES } from "../../core/workbook/house-style";
import { applyBorder, applyLook } from "./house-look";
import { linkKey, type LinksChange, type MadeSheet, type PlacedLink } from "./change";
import type { Step } from "./steps";

/** Naming a cell, giving it a link and the look of one. */
const ROUND_ONE_LINK = 2500;

/** The links of the sheets that were made, by the id of each. */
export function linksOfMade(changes: readonly LinksChange[], { id, plan }: MadeSheet): readonly Step[] {
  const own = changes.find(({ sheet, sheetId }) => sheetId === null && sheet === plan.name);
  return own ? setSteps(id, own.after, null) : [];
}

/** On sheets that are there: takes away the links that are no longer wanted, and sets those that are new. */
export function linkSteps(changes: readonly LinksChange[], size: number): readonly Step[] {
  return changes.flatMap(({ sheetId, before, after }) => {
    if (sheetId === null) return [];
    const wanted = new Map(after.map((each) => [linkKey(each), each]));
    const present = new Map(before.map((each) => [linkKey(each), each]));
    const gone = before.filter((each) => !wanted.has(linkKey(each)));
    const added = after.filter((each) => !sameLink(present.get(linkKey(each)), each));
    return [...gone.map((each) => unlinkStep(sheetId, each)), ...setSteps(sheetId, added, size)];
  });
}

/** Excel makes a linked cell blue in its own way; `size` null: the look of the house is given later. */
function setSteps(sheetId: string, links: readonly PlacedLink[], size: number | null): readonly Step[] {
  return links.map(({ row, column, link }) => ({
    sheetId,
    bytes: ROUND_ONE_LINK,
    apply: (sheet) => {
      const range = sheet.getRangeByIndexes(row, column, 1, 1);
      range.hyperlink = link;
      if (size === null) return;
      applyLook(range, HOUSE_STYLES.link, size);
      applyBorder(range, HOUSE_STYLES.link.border!, 1, 1);
    },
  }));
}

function unlinkStep(sheetId: string, { row, column }: PlacedLink): Step {
  const apply = (sheet: Excel.Worksheet): void => sheet.getRangeByIndexes(row, column, 1, 1).clear("Hyperlinks");
  return { sheetId, bytes: ROUND_ONE_LINK, apply };
}

function sameLink(a: PlacedLink | undefined, b: PlacedLink): boolean {
  return a?.link.documentReference === b.link.documentReference && a?.link.address === b.link.address;
}
