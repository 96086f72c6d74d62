// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../../values/fold";
import { columnName } from "../../../workbook/address";
import type { FindingPlace } from "../../finding";
import { defineRule } from "../../rule";
import { byKind, headedTables, headingOf, type HeadedTable } from "../../tables-of";

export const headingMissing = defineRule({
  code: "STR002",
  slug: "heading-missing",
  title: "Intestazione mancante",
  why: "Una colonna senza intestazione, o che c’è in tutti i cruscotti meno uno, non dice che cosa contiene: il dato non si legge, o si legge per un altro.",
  severity: "warning",
  criteria: ["f", "k"],
  norm: "D.Lgs. 150/2009, art. 14, c. 4, lett. c); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // so many tables of one kind must have the heading, so that its absence is no choice
  options: { fewestTables: 4, customaryShare: 0.75 },
  messages: {
    blank:
      "La colonna {column} contiene dati ma non ha l’intestazione: in {customary} tabelle su {total} di questo tipo è «{heading}». Scriverla.",
    absent:
      "Qui manca la colonna «{heading}», che c’è in {customary} tabelle su {total} di questo tipo. Aggiungerla, o dire perché non serve.",
    perspective:
      "Questa tabella non dice la sua prospettiva, che c’è in {customary} tabelle su {total} di questo tipo. Scriverla sopra gli obiettivi.",
  },

  workbook(scorecard, { options, report }) {
    for (const tables of byKind(headedTables(scorecard))) {
      if (tables.length < options.fewestTables) continue;
      const fewest = tables.length * options.customaryShare;
      for (const { messageId, heading, column, customary, places } of lacking(tables, fewest)) {
        const [first, ...related] = places;
        const count = { customary, total: tables.length };
        const problem = { where: first!, related };
        if (messageId === "blank") report({ ...problem, messageId, data: { ...count, heading, column } });
        else if (messageId === "absent")
          report({ ...problem, needsReview: true, messageId, data: { ...count, heading } });
        else report({ ...problem, needsReview: true, messageId, data: count });
      }
    }
  },
});

/** Columns that a table may lack by mistake; without the others it is not read at all, and a gap says so. */
const ROLES = ["declared", "weight", "unit", "source", "owner", "operational", "objective", "actual", "target"];

interface Lacking {
  readonly messageId: "blank" | "absent" | "perspective";
  readonly heading: string;
  readonly column: string;
  readonly customary: number;
  readonly places: readonly FindingPlace[];
}

/** What most tables of a kind have and some have not: one for each heading, however many tables lack it. */
function lacking(tables: readonly HeadedTable[], fewest: number): readonly Lacking[] {
  const found: Lacking[] = [];
  for (const role of ROLES) {
    const having = tables.filter((table) => (headingOf(table, role)?.text ?? "") !== "");
    if (having.length < fewest || having.length === tables.length) continue;
    const { text, at } = headingOf(having[0]!, role)!;
    const common = { heading: oneLine(text), column: columnName(at.column), customary: having.length };
    const without = tables.filter((table) => !having.includes(table));
    const blank = without.filter((table) => columnAt(table, at.column)?.text === "");
    // another heading in its place may say the same in other words
    const absent = without.filter((table) => columnAt(table, at.column) === undefined && !headingOf(table, role));
    const places = (of: readonly HeadedTable[]) => of.map((table) => placeIn(table, at.column));
    if (blank.length > 0) found.push({ ...common, messageId: "blank", places: places(blank) });
    if (absent.length > 0) found.push({ ...common, messageId: "absent", places: places(absent) });
  }
  const named = tables.filter(({ blocks }) => blocks.every(({ perspective }) => perspective !== null));
  if (named.length >= fewest && named.length < tables.length) {
    const places = tables.filter((table) => !named.includes(table)).map((table) => placeIn(table, 0));
    found.push({ messageId: "perspective", heading: "", column: "", customary: named.length, places });
  }
  return found;
}

function columnAt({ headings }: HeadedTable, column: number) {
  return headings.find(({ at }) => at.column === column);
}

function placeIn({ headings, blocks }: HeadedTable, column: number): FindingPlace {
  const { row } = headings.find(({ text }) => text !== "")?.at ?? blocks[0]!.from;
  return { sheet: blocks[0]!.sheet, at: { row, column: Math.max(column, headings[0]!.at.column) } };
}
