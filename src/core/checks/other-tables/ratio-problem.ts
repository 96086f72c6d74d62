// SPDX-License-Identifier: EUPL-1.2
import type { DataTable } from "../../tables/data-table";
import type { RatioFault } from "../../tables/sums/ratios";
import { addressOf } from "../../workbook/address";
import { FOR_REVIEW } from "../rule";
import { seenText } from "../seen";
import { placeIn } from "./sum-problem";
import { whatStandsAt } from "./sum-words";

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

/** Cents that are zero in both figures only lengthen the sentence. */
const WHOLE = /,00(?=\D*$)/;

function makingText(table: DataTable, { form, of: [x, y] }: RatioFault): string {
  const seen = [x, y].map(({ row, column }) => seenText(table.value(row, column)));
  const areWhole = seen.every((text) => !text.includes(",") || WHOLE.test(text));
  const [above, below] = [x, y].map(({ row, column }, place) => {
    const text = areWhole ? seen[place]!.replace(WHOLE, "") : seen[place]!;
    return `${text} (${addressOf(row, column)})`;
  }) as [string, string];
  return form === "variation" ? `la variazione da ${below} a ${above}` : `${above} su ${below}`;
}
