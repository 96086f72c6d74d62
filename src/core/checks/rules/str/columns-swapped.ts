// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import { fold } from "../../../values/fold";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";

export const columnsSwapped = defineRule({
  code: "STR010",
  slug: "columns-swapped",
  title: "Colonne con il contenuto di altre",
  why: "Se la colonna dell’obiettivo operativo porta il nome dell’indicatore e quella dell’indicatore la sua formula, l’obiettivo non c’è più e l’indicatore ha un altro nome che altrove.",
  severity: "warning",
  criteria: ["a", "k"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // a table, or a body, that always writes so has its own use of the columns
  options: { fewestRows: 3, mostShare: 0.5 },
  messages: {
    swapped:
      "In {count:riga|righe} di questo riquadro la colonna dell’obiettivo operativo porta il nome dell’indicatore («{name}») e quella dell’indicatore la sua formula («{formula}»); altrove non è così. Scrivere l’obiettivo operativo, e il nome con la formula nella colonna dell’indicatore.",
  },

  workbook({ blocks, indicators }, { index, options, report }) {
    const swapped = indicators.filter(isSwapped);
    const named = indicators.filter(({ operational, label }) => operational !== "" && label !== "").length;
    if (swapped.length < options.fewestRows || swapped.length > named * options.mostShare) return;
    const concerned = new Set(swapped.map(({ blockId }) => blockId));
    for (const { id } of blocks) {
      if (!concerned.has(id)) continue;
      const rows = runOf(index.indicatorsOfBlock(id));
      if (rows.length < options.fewestRows) continue;
      const [first, ...others] = rows.map((row) => fieldPlace(row, "operational"));
      const data = { count: rows.length, name: rows[0]!.operational, formula: rows[0]!.label };
      report({ where: first!, related: others, messageId: "swapped", data });
    }
  },
});

/** Rows that hold a name and a formula, and those among them: a name of their own, and words that compute. */
function runOf(rows: readonly Indicator[]): readonly Indicator[] {
  const swapped = rows.filter(isSwapped);
  const names = new Set(swapped.map(({ operational }) => fold(operational)));
  // an objective over several indicators is none of their names
  if (names.size < swapped.length) return [];
  const first = rows.indexOf(swapped[0]!);
  const last = rows.indexOf(swapped.at(-1)!);
  const between = rows.slice(first, last + 1);
  return between.length - swapped.length <= swapped.length / 2 ? between : swapped;
}

function isSwapped({ operational, label, columns }: Indicator): boolean {
  if (columns.operational === null || columns.operational === columns.label) return false;
  return COMPUTES.test(label) && MEASURE.test(fold(operational)) && !MEASURE.test(fold(label));
}

/** How the name of a measure begins; an objective begins with what is to be done. */
const MEASURE =
  /^(?:indic[ei]|incidenza|tasso|grado|capacita|percentuale|rapporto|quota|rigidita|margine|equilibrio|copertura|numero|tempo medio|tempi medi|costo|livello di|velocita|rotazione|onere|redditivita|solvibilita|liquidita|indebitamento|autonomia finanziaria)\b|^(?:n|nr)[. ]|^%/;
/** «Patrimonio netto/Immobilizzazioni»: a quantity over another, or added to it. */
const COMPUTES = /\p{L}\s?\/\s?[\p{L}(]|[\p{L})]\s[+:÷×]\s[\p{L}(]/u;
