// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import type { TypedValue } from "../../../values/typed-value";
import { asFigure } from "../../figures/as-figure";
import type { FindingPlace, FixEdit, QuickFix } from "../../finding";
import type { ScorecardIndex } from "../../index/scorecard-index";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const numberAsText = defineRule({
  code: "VAL006",
  slug: "number-as-text",
  title: "Numero o data scritti come testo",
  why: "PERF legge anche i numeri scritti come testo, ma per Excel non sono numeri: somme, medie e ordinamenti li saltano senza avvisare.",
  severity: "warning",
  criteria: ["f"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: {},
  fixable: true,
  messages: {
    among:
      "{count:valore scritto|valori scritti} come testo ({example}) in una colonna di numeri: somme e medie di Excel li saltano. Riscriverli come numeri, % o date.",
    column:
      "I valori di questa colonna sono scritti come testo ({example}): le formule di Excel non li leggono. Convertirli in numeri, % o date.",
    workbook:
      "In {columns:colonna|colonne} i valori sono scritti come testo ({example}), come in una tabella copiata da un documento: le formule di Excel non li leggono. Convertirli in numeri, % o date.",
  },

  workbook({ indicators }, { index, report }) {
    const columns = columnsOf(indicators);
    const whole = columns.filter((column) => !hasNumbers(column, index));
    // a whole table of texts was copied so: one cause, said once
    const isCopied = whole.length > 1;
    if (isCopied) {
      const places = whole.flatMap(({ cells }) => cells.map(({ place }) => place)).slice(0, MOST_RELATED);
      const data = { columns: whole.length, example: seenText(whole[0]!.cells[0]!.value) };
      const fix = fixOf(whole.flatMap(({ cells }) => cells));
      report({ where: places[0]!, related: places.slice(1), fix, severity: "info", messageId: "workbook", data });
    }
    for (const column of columns) {
      const isWhole = whole.includes(column);
      if (isWhole && isCopied) continue;
      // a column that is text as a whole is converted as a whole
      for (const cells of isWhole ? [column.cells] : byRemedy(column.cells)) {
        const [first, ...others] = cells;
        const problem = { where: first!.place, related: others.map(({ place }) => place), fix: fixOf(cells) };
        const data = { count: cells.length, example: seenText(first!.value) };
        if (isWhole) report({ ...problem, severity: "info", messageId: "column", data: { example: data.example } });
        else report({ ...problem, messageId: "among", data });
      }
    }
  },
});

const FIELDS = ["actual", "target", "declared"] as const;
type Field = (typeof FIELDS)[number];
const MOST_RELATED = 50;

interface TextCell {
  readonly place: FindingPlace;
  readonly value: TypedValue;
}

/** The cells of one column of one block that hold figures as text. */
interface TextColumn {
  readonly blockId: string;
  readonly field: Field;
  readonly cells: TextCell[];
}

function columnsOf(indicators: readonly Indicator[]): readonly TextColumn[] {
  const columns = new Map<string, TextColumn>();
  for (const indicator of indicators) {
    for (const field of FIELDS) {
      const value = indicator[field];
      if (value.cell.kind !== "text" || !isBareFigure(value)) continue;
      const key = `${field} ${indicator.blockId}`;
      const known = columns.get(key) ?? { blockId: indicator.blockId, field, cells: [] };
      known.cells.push({ place: fieldPlace(indicator, field), value });
      columns.set(key, known);
    }
  }
  return [...columns.values()];
}

const BARE_NUMBER = /^[-+−]?\d[\d.  ]*(?:,\d+)?\s?%?$/;
const BARE_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;

/** «12» or «30/06/2024», read without a doubt; «≥ 8%», «15 giorni» and «34/35» are texts by nature. */
function isBareFigure({ type, operator, unit, ambiguous, cell }: TypedValue): boolean {
  if (operator !== null || unit !== "" || ambiguous !== null) return false;
  const text = cell.text.trim();
  return type === "date" ? BARE_DATE.test(text) : (type === "number" || type === "percent") && BARE_NUMBER.test(text);
}

/** A column of units, answers and texts is no column of numbers. */
function hasNumbers({ blockId, field }: TextColumn, index: ScorecardIndex): boolean {
  return index.indicatorsOfBlock(blockId).some((indicator) => indicator[field].cell.kind === "number");
}

/** What can be rewritten, and what only a person can («007»): one cell must not keep all the others as they are. */
function byRemedy(cells: readonly TextCell[]): readonly (readonly TextCell[])[] {
  const isRewritable = ({ value }: TextCell): boolean => asFigure(value) !== null;
  return [cells.filter(isRewritable), cells.filter((cell) => !isRewritable(cell))].filter(({ length }) => length > 0);
}

/** Of all of them or none: a finding that is answered by half still stands. One that leaves a choice makes it a proposal. */
function fixOf(cells: readonly TextCell[]): QuickFix | null {
  const edits: FixEdit[] = [];
  let isCertain = true;
  for (const { place, value } of cells) {
    const figure = asFigure(value);
    if (figure === null) return null;
    edits.push({ ...place, ...figure.edit });
    isCertain &&= figure.isCertain;
  }
  return { label: "Scrivere i valori come numeri, % o date", kind: isCertain ? "certain" : "proposal", edits };
}
