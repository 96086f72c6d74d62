// SPDX-License-Identifier: EUPL-1.2
import type { Quantity } from "../../../tables/quantities";
import { nearlyAgreeing, type NearlyAgreeing } from "../../../tables/same-in-tables";
import { contradictions, type Contradiction, type GenderShares } from "../../../tables/shared-out";
import { oneLine } from "../../../values/fold";
import { numberText } from "../../../wording/numbers";
import type { FindingPlace } from "../../finding";
import { tableQuantities } from "../../index/table-quantities";
import { resultsInTables, type ResultInTable } from "../../results-in-tables";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";

export const sameQuantityDiffers = defineRule({
  code: "TAB007",
  slug: "same-quantity-differs",
  title: "Una grandezza, due valori",
  why: "Se due tabelle della stessa Relazione danno valori diversi alla stessa grandezza, almeno uno è sbagliato: il dato non è attendibile.",
  severity: "error",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  // in the Piano and in the year figures of several days stand side by side
  phases: ["report"],
  bodies: "all",
  options: {},
  messages: {
    sharedOut:
      "Su {whole} in totale, qui risultano {women} donne e {men} uomini; {others}. Il totale è lo stesso: una sola ripartizione può essere giusta. Correggere le altre.",
    tablesDiffer:
      "«{name}» è {here} qui e {there} nel foglio «{sheet}»; nelle due tabelle {equal:grandezza dello stesso nome coincide|grandezze dello stesso nome coincidono} e {times:differisce|differiscono}. Verificare quale valore è giusto.",
    resultDiffers:
      "«{name}» riporta {here}, ma nella tabella «{table}» la grandezza dello stesso nome è {there}. Verificare quale valore è giusto, o distinguere le due grandezze nell’etichetta.",
  },

  workbook(scorecard, { index, inputs, report }) {
    if (inputs.tables.length === 0) return;
    const quantities = tableQuantities(inputs.tables, index.settings.year ?? scorecard.year);
    for (const found of contradictions(quantities.all)) {
      const [first, ...others] = found.shares;
      const related = [placeOf(first!.men), ...others.flatMap(({ women, men }) => [placeOf(women), placeOf(men)])];
      const doubt = found.isSameStaff ? {} : FOR_REVIEW;
      report({ where: placeOf(first!.women), related, ...doubt, messageId: "sharedOut", data: sharesData(found) });
    }
    for (const found of nearlyAgreeing(quantities.all)) {
      const [[one, other], ...rest] = found.differing as [
        readonly [Quantity, Quantity],
        ...NearlyAgreeing["differing"],
      ];
      const related = [placeOf(one), ...rest.flatMap(([a, b]) => [placeOf(b), placeOf(a)])];
      report({ where: placeOf(other), related, ...FOR_REVIEW, messageId: "tablesDiffer", data: tablesData(found) });
    }
    for (const found of resultsInTables(scorecard, index.settings, quantities)) {
      const { indicator, quantity } = found;
      const where = { indicator, field: "actual" } as const;
      const related = [placeOf(quantity)];
      report({ where, related, ...FOR_REVIEW, messageId: "resultDiffers", data: resultData(found) });
    }
  },
});

function sharesData({ shares }: Contradiction) {
  const [first, ...others] = shares as [GenderShares, ...GenderShares[]];
  const said = others
    .filter(({ women }) => women.value.number !== first.women.value.number)
    .map(({ table, women, men }) => `${seenText(women.value)} e ${seenText(men.value)} nel foglio «${table.sheet}»`);
  const figures = { women: seenText(first.women.value), men: seenText(first.men.value) };
  return { ...figures, whole: numberText(first.whole), others: [...new Set(said)].join(", ") };
}

function tablesData({ differing, equal }: NearlyAgreeing) {
  const [[one, other]] = differing as [readonly [Quantity, Quantity]];
  const figures = { here: seenText(other.value), there: seenText(one.value) };
  return { ...figures, name: nameOf(other), sheet: one.table.sheet, equal, times: differing.length };
}

function resultData({ indicator, quantity }: ResultInTable) {
  const figures = { here: seenText(indicator.actual), there: seenText(quantity.value) };
  return { ...figures, name: oneLine(indicator.label), table: oneLine(quantity.table.title) };
}

function nameOf({ table, row }: Quantity): string {
  return oneLine(table.rows.find((each) => each.row === row)?.label ?? "");
}

function placeOf({ table, row, column }: Quantity): FindingPlace {
  return { sheet: table.sheet, at: { row, column } };
}
