// SPDX-License-Identifier: EUPL-1.2
import { individualResults } from "../../../scorecard/individual-results";
import type { Block } from "../../../scorecard/model";
import type { Scorecard } from "../../../scorecard/scored";
import type { DataTable } from "../../../tables/data-table";
import { isTotalLabel } from "../../../tables/sums/table-words";
import { fold, foldHeading, oneLine } from "../../../values/fold";
import type { FindingPlace } from "../../finding";
import type { CheckInputs } from "../../inputs";
import { peopleShown } from "../../people/people-shown";
import { OF_ONE_PERSON, scoreWord } from "../../people/person-words";
import { defineRule } from "../../rule";

export const singleHolderOffice = defineRule({
  code: "PRI002",
  slug: "single-holder-office",
  title: "Ufficio con un solo titolare",
  why: "Il risultato individuale di chi è solo nel suo ufficio è di una persona riconoscibile, anche senza nome.",
  severity: "info",
  criteria: ["i"],
  norm: "D.Lgs. 33/2013, art. 20; Regolamento (UE) 2016/679, art. 4",
  phases: "all",
  bodies: "all",
  options: {},
  messages: {
    identifiable:
      "{offices:gruppo di risultati è|gruppi di risultati sono} di una sola persona, riconoscibile dall’incarico ({names}). Prima di pubblicare, togliere questi risultati o unirli ad altri in forma aggregata.",
  },

  workbook(scorecard, { inputs, report }) {
    const found = [...officesScored(scorecard, inputs), ...rowsOfOne(inputs)];
    const [first, ...others] = found;
    if (!first) return;
    const names = [...new Set(found.map(({ name }) => `«${name}»`))];
    const more = names.length > NAMES_SHOWN ? " e altri" : "";
    const data = { offices: found.length, names: names.slice(0, NAMES_SHOWN).join(", ") + more };
    report({ where: first.place, related: others.map(({ place }) => place), messageId: "identifiable", data });
  },
});

const NAMES_SHOWN = 4;
const LONGEST_NAME = 60;

interface Identifiable {
  readonly name: string;
  readonly place: FindingPlace;
}

/** Folded words of an office that one person holds; of several («Dirigenti») the results are already together. */
const ONE_HOLDER =
  /\b(?:vice ?)?(?:segretari[oa]|dirigente|direttore|direttrice|titolare|posizione organizzativa|elevata qualificazione|comandante|capo (?:settore|servizio|area|dipartimento|di gabinetto))\b/;
const SEVERAL =
  /\b(?:dirigenti|direttori|titolari|posizioni organizzative|elevate qualificazioni|dipendenti|personale)\b/;

/** Individual dashboards with results, of an office in the singular; a named card is another finding. */
function officesScored(scorecard: Scorecard, inputs: CheckInputs): readonly Identifiable[] {
  const individual = individualResults(scorecard);
  if (individual.length === 0) return [];
  const owned = new Set<string>();
  for (const { blockId, columns } of scorecard.indicators) if (columns.owner !== null) owned.add(blockId);
  const named = new Set(peopleShown(scorecard, inputs).map(({ sheet }) => sheet.name));
  const found = new Map<string, Identifiable>();
  for (const block of individual) {
    const name = named.has(block.sheet) ? null : officeOf(block);
    // where each row says who answers for it, the sheet is that of a unit, unless its titles say otherwise
    if (name === null || (owned.has(block.id) && !saysIndividual(block))) continue;
    const key = `${block.sheet}\n${name}`;
    if (!found.has(key)) found.set(key, { name, place: { sheet: block.sheet, at: placeIn(block) } });
  }
  return [...found.values()];
}

function saysIndividual({ sheet, titles }: Block): boolean {
  return [sheet, ...titles.map(({ text }) => text)].some((text) => OF_ONE_PERSON.test(fold(text)));
}

function officeOf({ unit, sheet, titles }: Block): string | null {
  const texts = [unit ?? "", sheet, ...titles.map(({ text }) => oneLine(text))];
  if (texts.some((text) => SEVERAL.test(fold(text)))) return null;
  const name = texts.find((text) => ONE_HOLDER.test(fold(text)));
  return name === undefined || name.length <= LONGEST_NAME
    ? (name ?? null)
    : `${name.slice(0, LONGEST_NAME).trimEnd()}…`;
}

function placeIn({ titles, from }: Block): FindingPlace["at"] {
  return titles[0]?.at ?? from;
}

/** Folded headings of columns that count persons. */
const PERSONS_COUNTED =
  /^(?:(?:n|nr|num|numero|totale|unita)(?: di)? )?(?:dipendenti|addetti|unita di personale|personale(?: in servizio)?|persone|valutati|dirigenti|beneficiari|percettori|premiati|titolari)\b/;

/** «Dirigenti | 1 | 92,5»: rows of other tables where one person's score stands as that of a group. */
function rowsOfOne({ tables }: CheckInputs): readonly Identifiable[] {
  return tables.flatMap((table) => {
    const count = table.columns.find((each) => each.headings.some((text) => PERSONS_COUNTED.test(foldHeading(text))));
    const scores = table.columns.filter((each) => each.headings.some((text) => scoreWord(foldHeading(text)) !== null));
    if (!count || scores.length === 0) return [];
    return table.rows.flatMap(({ row, label }): readonly Identifiable[] => {
      if (isTotalLabel(label) || !isOne(table, row, count.column)) return [];
      const score = scores.find(({ column }) => isFigure(table, row, column));
      return score ? [{ name: label, place: { sheet: table.sheet, at: { row, column: score.column } } }] : [];
    });
  });
}

function isOne(table: DataTable, row: number, column: number): boolean {
  return isFigure(table, row, column) && table.value(row, column).number === 1;
}

function isFigure(table: DataTable, row: number, column: number): boolean {
  const { type } = table.value(row, column);
  return type === "number" || type === "percent";
}
