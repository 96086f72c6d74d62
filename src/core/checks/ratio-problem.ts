// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../tables/data-table";
import type { RatioFault } from "../tables/ratios";
import { addressOf, type CellPosition } from "../workbook/address";
import { FOR_REVIEW } from "./rule";
import { seenText } from "./seen";
import { placeIn, whatStandsAt } from "./sum-problem";

export const RATIO_MESSAGES = {
  differs:
    "{what}: qui c’è {stated}, ma {making} dà {computed:percent}, come nelle altre righe. Correggere la percentuale, o il dato da cui deriva.",
  unconfirmed:
    "{what}: qui c’è {stated}, ma {making} dà {computed:percent}. Verificare la percentuale e il dato da cui deriva; se è di un’altra base, scriverlo nell’intestazione.",
} as const;

/** Where a percentage that differs is told, and with which words. */
export function ratioProblem(table: DataTable, fault: RatioFault) {
  const { at, of, expected, isCertain } = fault;
  const data = {
    what: whatStandsAt(table, at),
    stated: seenText(table.value(at.row, at.column)),
    making: makingText(table, fault),
    computed: expected,
  };
  const problem = { where: placeIn(table, at), related: of.map((cell) => placeIn(table, cell)), data };
  if (isCertain) return { ...problem, messageId: "differs" } as const;
  return { ...problem, ...FOR_REVIEW, messageId: "unconfirmed" } as const;
}

function makingText(table: DataTable, { form, of: [x, y] }: RatioFault): string {
  const [above, below] = [seenAt(table, x), seenAt(table, y)];
  return form === "variation" ? `la variazione da ${below} a ${above}` : `${above} su ${below}`;
}

function seenAt(table: DataTable, { row, column }: CellPosition): string {
  return `${seenText(table.value(row, column))} (${addressOf(row, column)})`;
}
