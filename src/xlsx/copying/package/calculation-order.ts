// SPDX-License-Identifier: EUPL-1.2
import { entryKey } from "../../archive/archive";
import type { CopyScope } from "../copy-scope";
import { linksOf } from "./links";
import type { CutLinks } from "./travelling-parts";

/** The list of the cells with formulas: where some have lost theirs Excel repairs the file; without the list it makes one. */
export function calculationOrder({ copy, workbook }: CopyScope): CutLinks {
  const links = linksOf(copy, workbook.part).filter(({ kind }) => kind === "calcChain");
  return links.length === 0 ? new Map() : new Map([[entryKey(workbook.part), links]]);
}
