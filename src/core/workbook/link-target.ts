// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "./address";
import type { CellLink } from "./plan";

/** What Excel takes of links on one sheet: with more, it repairs the file. */
export const MOST_LINKS = 65_530;

/** Where a link leads, as Excel writes it: "'L''Aquila'!B2". Quotes are never wrong, and often needed. */
export function linkTarget({ sheet, row, column }: CellLink["to"]): string {
  return `'${sheet.replaceAll("'", "''")}'!${addressOf(row, column)}`;
}
