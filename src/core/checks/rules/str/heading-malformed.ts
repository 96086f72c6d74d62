// SPDX-License-Identifier: EUPL-1.2
import type { Block, Heading } from "../../../scorecard/model";
import type { Scorecard } from "../../../scorecard/scored";
import { fold, foldHeading, oneLine } from "../../../values/fold";
import type { FindingPlace } from "../../finding";
import { defineRule } from "../../rule";
import { headedTables, type HeadedTable } from "../../structure/tables-of";

export const headingMalformed = defineRule({
  code: "STR003",
  slug: "heading-malformed",
  title: "Intestazione scritta male",
  why: "Intestazioni diverse per la stessa cosa fanno dubitare che le tabelle si leggano allo stesso modo, e ostacolano chi le confronta.",
  severity: "warning",
  criteria: ["k"],
  norm: "D.Lgs. 150/2009, art. 14, c. 4, lett. c); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: { fewestTables: 4, customaryShare: 0.75 },
  fixable: true,
  messages: {
    bare: "La riga della prospettiva è in una sola cella, senza le intestazioni delle colonne, che in {customary} riquadri su {total} stanno sulla stessa riga. Ripetere le intestazioni.",
    written: "L’intestazione è «{text}»; in {customary} tabelle su {total} è «{usual}». Scriverla allo stesso modo.",
  },

  workbook(scorecard, { options, report }) {
    const { fewestTables, customaryShare } = options;
    const bare = barePerspectives(scorecard);
    const inline = bare.total - bare.places.length;
    if (inline >= fewestTables && inline >= bare.total * customaryShare && bare.places.length > 0) {
      const [first, ...related] = bare.places;
      const data = { customary: inline, total: bare.total };
      report({ where: first!, related, needsReview: true, messageId: "bare", data });
    }
    for (const { text, usual, customary, total, places } of misspelt(headedTables(scorecard))) {
      if (customary < fewestTables || customary < total * customaryShare) continue;
      const edits = places.map((place) => ({ ...place, value: withNumbersOf(text, usual) }));
      const fix = { label: "Scrivere l’intestazione come nelle altre tabelle", kind: "proposal", edits } as const;
      const data = { text, usual, customary, total };
      report({ where: places[0]!, related: places.slice(1), fix, severity: "info", messageId: "written", data });
    }
  },
});

/** Perspectives alone on their row, beside those that stand among the headings of their own table. */
function barePerspectives({ blocks }: Scorecard): { readonly total: number; readonly places: readonly FindingPlace[] } {
  const places: FindingPlace[] = [];
  let total = 0;
  for (const block of blocks) {
    if (block.perspectiveAt === null || isInColumn(block)) continue;
    total++;
    if (!block.headings.some(({ at, text }) => text !== "" && at.row === block.perspectiveAt?.row))
      places.push({ sheet: block.sheet, at: block.perspectiveAt });
  }
  return { total, places };
}

/** A column that names the perspective of each row needs no other heading. */
function isInColumn({ headings }: Block): boolean {
  return headings.some(({ role }) => role === "perspective");
}

interface Misspelt {
  readonly text: string;
  readonly usual: string;
  readonly customary: number;
  readonly total: number;
  readonly places: readonly FindingPlace[];
}

interface Written {
  readonly text: string;
  readonly places: FindingPlace[];
}

/** Headings of the same words, written otherwise than most: case and years are none of it. */
function misspelt(tables: readonly HeadedTable[]): readonly Misspelt[] {
  const byWords = new Map<string, Map<string, Written>>();
  for (const { headings, blocks } of tables) {
    for (const heading of headings) {
      if (heading.role === null || heading.text === "") continue;
      const words = `${heading.role} ${foldHeading(heading.text)}`;
      const forms = byWords.get(words) ?? new Map<string, Written>();
      byWords.set(words, forms);
      addForm(forms, heading, blocks[0]!.sheet);
    }
  }
  return [...byWords.values()].flatMap(oddForms);
}

function addForm(forms: Map<string, Written>, { text, at }: Heading, sheet: string): void {
  const key = fold(text).replace(/\d+/g, "9");
  const form = forms.get(key) ?? { text: oneLine(text), places: [] };
  forms.set(key, form);
  form.places.push({ sheet, at });
}

function oddForms(forms: ReadonlyMap<string, Written>): readonly Misspelt[] {
  const [usual, ...odd] = [...forms.entries()].sort(([, a], [, b]) => b.places.length - a.places.length);
  if (usual === undefined) return [];
  const customary = usual[1].places.length;
  const total = customary + odd.reduce((sum, [, { places }]) => sum + places.length, 0);
  const slips = odd.filter(([key]) => isSlip(key, usual[0]));
  return slips.map(([, { text, places }]) => ({ text, usual: usual[1].text, customary, total, places }));
}

/** As most write it, with the year that stands there: which year it is, is no slip of the pen. */
function withNumbersOf(text: string, usual: string): string {
  const own = text.match(NUMBER) ?? [];
  let next = 0;
  return usual.replace(NUMBER, (number) => own[next++] ?? number);
}
const NUMBER = /\d+/g;

/** The same letters, digits and signs, with blanks or dots lost or added: a year, or a note in brackets, is no slip. */
function isSlip(one: string, other: string): boolean {
  return squeezed(one) === squeezed(other);
}

function squeezed(text: string): string {
  return text.replace(/[\s.,;:]/g, "");
}
