// SPDX-License-Identifier: EUPL-1.2
import type { OtherBasis } from "../../../tables/quantities/other-basis";
import type { RatioDiffers } from "../../../tables/quantities/judge-ratio";
import type { DataTable } from "../../../tables/data-table";
import { oneLine } from "../../../values/fold";
import { numberText, percentText } from "../../../wording/numbers";
import { contestedRatios, type ContestedRatio } from "../../figures/contested-ratios";
import type { FindingPlace } from "../../finding";
import { placeOf } from "../../place";
import type { RatioStatement } from "../../other-tables/ratio-statements";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";

export const indicatorDiffersFromTable = defineRule({
  code: "TAB008",
  slug: "indicator-differs-from-table",
  title: "Rapporto diverso da quello che dà la tabella",
  why: "Se l’etichetta nomina due grandezze che la Relazione pubblica, chiunque può rifare il rapporto: un altro risultato toglie credito al dato.",
  severity: "error",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // before the end of the year accounts and results may be of different days
  phases: ["report"],
  bodies: "all",
  options: {},
  messages: {
    differs:
      "«{label}» riporta {stated}, ma dalla tabella «{table}» risulta {computed} ({sums}). Correggere il valore, o scrivere nell’etichetta su quale base è calcolato.",
    otherBasis:
      "«{label}» riporta {stated}, ma dalla tabella «{table}» risulta {computed} ({sums}); {stated} torna {basis}. Scrivere nell’etichetta la base usata, o correggere il valore.",
    outOfReach:
      "«{label}» riporta {stated}, ma dalla tabella «{table}» può risultare solo da {low} a {high}, anche togliendo per intero «{whole}». Correggere il valore, o scrivere nell’etichetta che cosa è tolto.",
    slightly:
      "«{label}» riporta {stated}, ma dalla tabella «{table}» risulta {computed} ({sums}); {times:valore è diverso|valori sono diversi} di così poco in questo foglio. Verificare se il calcolo è su dati provvisori, e rifarlo su quelli pubblicati.",
  },

  workbook(scorecard, { index, inputs, report }) {
    const slight = new Map<string, ContestedRatio[]>();
    for (const { statement, differs } of contestedRatios(scorecard, index, inputs.tables)) {
      const { year, isOfBody, where, sheet } = statement;
      if (differs.isSlight) {
        const sameCause = slight.get(sheet);
        if (sameCause) sameCause.push({ statement, differs });
        else slight.set(sheet, [{ statement, differs }]);
        continue;
      }
      const doubt = differs.isCertain && isOfBody && year !== null ? {} : FOR_REVIEW;
      report({ where, related: sourcesOf(differs), ...doubt, ...wordsOf({ statement, differs }) });
    }
    // figures that are all a little off come from one draft of the accounts: one cause, one finding a sheet
    for (const [first, ...others] of slight.values()) {
      const { statement, differs } = first!;
      const related = [...others.map(({ statement: { where } }) => placeOf(where)!), ...sourcesOf(differs)];
      const data = { ...shared(first!), ...recomputed(first!), times: others.length + 1 };
      report({ where: statement.where, related, ...FOR_REVIEW, messageId: "slightly", data });
    }
  },
});

function wordsOf(contested: ContestedRatio) {
  const { statement, differs } = contested;
  const { done, basis } = differs;
  if (done.bound !== null) {
    const scale = differs.computed / done.value;
    const [low, high] = [done.range.low, done.range.high].map((end) => figure(end * scale, statement));
    const whole = labelAt(done.table, done.bound.row);
    return { messageId: "outOfReach", data: { ...shared(contested), low: low!, high: high!, whole } } as const;
  }
  const data = { ...shared(contested), ...recomputed(contested) };
  if (basis === null) return { messageId: "differs", data } as const;
  return { messageId: "otherBasis", data: { ...data, basis: basisText(basis, done.table) } } as const;
}

function shared({ statement: { label, value }, differs }: ContestedRatio) {
  return { label: oneLine(label), stated: seenText(value), table: oneLine(differs.done.table.title) };
}

function recomputed({ statement, differs }: ContestedRatio) {
  const [above, below] = differs.done.sums;
  return { computed: figure(differs.computed, statement), sums: `${numberText(above, 2)} / ${numberText(below, 2)}` };
}

/** In the writing of the stated figure. */
function figure(number: number, { value: { type, decimals } }: RatioStatement): string {
  return type === "percent" ? percentText(number, Math.max(2, decimals)) : numberText(number, Math.max(2, decimals));
}

function basisText(basis: OtherBasis, table: DataTable): string {
  if (basis.kind === "turned-round") return "a rapporto rovesciato";
  if (basis.kind === "column") {
    const headings = table.columns.find(({ column }) => column === basis.column)?.headings ?? [];
    return `con i dati della colonna «${oneLine(headings.at(-1) ?? "")}»`;
  }
  const side = basis.kind === "net-above" ? "numeratore" : "denominatore";
  return `con il ${side} al netto di «${labelAt(table, basis.at.row)}»`;
}

function labelAt({ rows }: DataTable, at: number): string {
  return oneLine(rows.find(({ row }) => row === at)?.label ?? "");
}

function sourcesOf({ done }: RatioDiffers): readonly FindingPlace[] {
  const quantities = [...done.numerator, ...done.denominator, ...(done.bound ? [done.bound] : [])];
  const places = new Map(
    quantities.map(({ table, row, column }) => [
      `${String(row)},${String(column)}`,
      { sheet: table.sheet, at: { row, column } },
    ]),
  );
  return [...places.values()];
}
