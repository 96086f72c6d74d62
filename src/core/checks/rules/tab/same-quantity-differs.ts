// SPDX-License-Identifier: EUPL-1.2
import type { Quantity } from "../../../tables/quantities/quantities";
import { nearlyAgreeing, type NearlyAgreeing } from "../../../tables/quantities/same-in-tables";
import {
  contradictions,
  type Contradiction,
  type GenderShares,
  type Proof,
} from "../../../tables/quantities/shared-out";
import { oneLine } from "../../../values/fold";
import { addressOf } from "../../../workbook/address";
import { numberText } from "../../../wording/numbers";
import type { FindingPlace } from "../../finding";
import { tableQuantities } from "../../index/table-quantities";
import { resultsInTables, type ResultInTable } from "../../other-tables/results-in-tables";
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
      "Su {whole} in totale, qui risultano {women} donne e {men} uomini; {others}. Il totale è lo stesso: una sola ripartizione può essere giusta. Stabilire con i dati di origine quale, e correggere le altre.",
    sharedOutWrongly:
      "Su {whole} in totale, qui risultano {women} donne e {men} uomini; {others}, e tanti ne danno le righe della tabella nel foglio «{sheet}». Scrivere {rightWomen} e {rightMen} in {cells}.",
    tablesDiffer:
      "«{name}» è {here} qui e {there} nel foglio «{sheet}»; nelle due tabelle {equal:grandezza dello stesso nome coincide|grandezze dello stesso nome coincidono} e {times:differisce|differiscono}. Verificare quale valore è giusto.",
    resultDiffers:
      "«{name}» riporta {here}, ma nella tabella «{table}» la grandezza dello stesso nome è {there}. Verificare quale valore è giusto, o distinguere le due grandezze nell’etichetta.",
  },

  workbook(scorecard, { index, inputs, report }) {
    if (inputs.tables.length === 0) return;
    const quantities = tableQuantities(inputs.tables, index.settings.year ?? scorecard.year);
    for (const found of contradictions(quantities.all)) {
      const told = toldAt(found);
      const others = found.shares.filter((each) => each !== told);
      const related = [placeOf(told.men), ...others.flatMap(({ women, men }) => [placeOf(women), placeOf(men)])];
      const at = { where: placeOf(told.women), related, ...(found.isSameStaff ? {} : FOR_REVIEW) };
      const data = sharesData(told, others);
      const { proof } = found;
      if (proof) report({ ...at, messageId: "sharedOutWrongly", data: { ...data, ...proofData(proof, told) } });
      else report({ ...at, messageId: "sharedOut", data });
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

/** At a wrong table: one that another rule does not speak of already, if there is one; the first where none is proved. */
function toldAt({ shares, proof }: Contradiction): GenderShares {
  return proof?.wrong.find((each) => each !== proof.by) ?? proof?.wrong[0] ?? shares[0]!;
}

/** Those that share the whole out otherwise, with their cells: alike ones in one go. */
function sharesData(told: GenderShares, others: readonly GenderShares[]) {
  const said = new Map<string, string[]>();
  for (const each of others) {
    if (each.women.value.number === told.women.value.number) continue;
    const figures = `${seenText(each.women.value)} e ${seenText(each.men.value)}`;
    said.set(figures, [...(said.get(figures) ?? []), cellsText(each)]);
  }
  const figures = { women: seenText(told.women.value), men: seenText(told.men.value) };
  const texts = [...said].map(([alike, cells]) => `${alike} in ${cells.join(", ")}`);
  return { ...figures, whole: numberText(told.whole), others: texts.join("; ") };
}

function proofData({ right, by, wrong }: Proof, told: GenderShares) {
  const cells = [told, ...wrong.filter((each) => each !== told)].map(cellsText).join(", ");
  const figures = { rightWomen: seenText(right.women.value), rightMen: seenText(right.men.value) };
  return { ...figures, cells, sheet: by.table.sheet };
}

function cellsText({ table, women, men }: GenderShares): string {
  const [one, other] = [women, men].map(({ row, column }) => addressOf(row, column));
  return `${table.sheet}!${one!} e ${other!}`;
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
