// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../checks/finding";
import { fieldPlace } from "../../checks/place";
import { shortKey } from "../../memory/keys";
import type { OwnRow } from "../../memory/own-rows";
import { OWN_SHEET_NAMES } from "../../memory/own-sheets";
import { type DrawnIndicator, type Sample, SAMPLE_METHOD } from "../../oiv/sample/draw-sample";
import type { Indicator, Scorecard } from "../../scorecard/scored";
import { displayText } from "../../values/display";
import type { TypedValue } from "../../values/typed-value";
import { addressOf } from "../../workbook/address";
import type { CellLink, CellValidation } from "../../workbook/plan";
import { explain } from "../../wording/explain";
import { numberText } from "../../wording/numbers";
import { dateText } from "../../wording/template";
import { cellList, fitting } from "../cell-list";
import { individualNote } from "../individual-note";
import { valueOf } from "../measured-value";
import { answerValue } from "../staff-answers";
import { headingCells, rowOf, type Summary, type SummaryValue } from "../summary";
import type { SampleEntries, SampleEntry } from "./sample-entries";
import { CELL_COLUMN, PROOF_COLUMN, SAMPLE_COLUMNS, SAMPLE_KEY_COLUMN, SAMPLE_OIV_COLUMNS } from "./sample-headings";

/** Where in the workbook an indicator's result can be looked into; the first is where a click leads. */
export interface SampleEvidence {
  readonly text: string;
  /** The same in few letters («G5», «riga 28»), for the link. */
  readonly short: string;
  readonly place: FindingPlace;
}

export interface SampleAbout {
  readonly scorecard: Scorecard;
  readonly dateSystem: 1900 | 1904;
  /** Day of the draw (days since 1899-12-30); null: not said. */
  readonly day: number | null;
  readonly version: string;
  readonly evidenceOf: (drawn: DrawnIndicator) => readonly SampleEvidence[];
  /** Codes of the rules that found something on its rows. */
  readonly rulesOn: (drawn: DrawnIndicator) => readonly string[];
}

/** «Campione OIV»: the indicators drawn, how to draw the same again, and the columns that are the OIV's own. */
export function sampleSheet(sample: Sample, about: SampleAbout, written: SampleEntries): Summary {
  const evidence = sample.drawn.map(about.evidenceOf);
  const namesOf = namesIn(about.scorecard);
  const rows = sample.drawn.map((drawn, at) => {
    const answers = written.get(shortKey(drawn.identity))?.answers;
    return sampleRow(drawn, about, namesOf(drawn.indicator), evidence[at]!, answers);
  });
  const drawnKeys = new Set(sample.drawn.map(({ identity }) => shortKey(identity)));
  const left = [...written.values()].filter(({ key }) => !drawnKeys.has(key));
  const content = {
    shape: { width: SAMPLE_COLUMNS.length, staffColumns: SAMPLE_OIV_COLUMNS, keyColumn: SAMPLE_KEY_COLUMN },
    rows: [...headRows(sample, about), ...rows, ...leftRows(left)],
    columnWidths: SAMPLE_COLUMNS.map(({ width }) => width),
    frozenRows: ROWS_ABOVE,
    hidden: false,
    validations: SAMPLE_OIV_COLUMNS.map((column) => promptFor(column, rows.length)),
    links: sample.drawn.flatMap((drawn, at) => linksOf(drawn, evidence[at]!, ROWS_ABOVE + at)),
  };
  return { kind: "campione", isEmpty: sample.drawn.length === 0, content };
}

const METHOD = [
  `Come rifare l’estrazione (metodo ${String(SAMPLE_METHOD)}): di ogni indicatore si calcola lo SHA-256 del testo UTF-8 formato da seme, un a capo (LF) e identità; si ordina per impronta esadecimale e si prendono i primi.`,
  "Identità: «I|foglio|obiettivo|indicatore» in minuscolo e senza accenti; dell’obiettivo il codice, se c’è; ogni serie di altri segni che lettere, cifre, % e / è uno spazio.",
  "Dalla seconda riga uguale in poi si aggiunge #2, #3. Non contano i valori né l’ordine di fogli e righe. Lo stesso indicatore su più cruscotti conta una volta, con la prima delle sue identità in ordine alfabetico.",
] as const;

/** Whoever tries seeds until the sample pleases has drawn nothing. */
const FOR_OIV =
  "Il seme lo sceglie l’OIV, non l’ufficio che è valutato. Le colonne «(OIV)» le compila l’OIV: PERF le conserva a ogni aggiornamento, anche con un altro seme.";

/** Title, the draw, three lines of method, whose columns are the OIV's, a blank row or a warning, headings. */
const ROWS_ABOVE = METHOD.length + 5;

function headRows(sample: Sample, { scorecard, day, version }: SampleAbout): readonly (OwnRow | null)[] {
  const year = scorecard.year === null ? "" : ` ${String(scorecard.year)}`;
  const blockIds = new Set(sample.drawn.map(({ indicator }) => indicator.blockId));
  const warning = individualNote({ ...scorecard, blocks: scorecard.blocks.filter(({ id }) => blockIds.has(id)) });
  const when = day === null ? "" : ` del ${dateText(day)}`;
  const line = (value: string): OwnRow => ({ kind: "subtitle", cells: [{ column: 0, value, style: "subtitle" }] });
  return [
    { kind: "title", cells: [{ column: 0, value: OWN_SHEET_NAMES.campione + year, style: "title" }] },
    line(`${drawText(sample)} Seme: «${sample.seed}». Estrazione${when}, PERF ${version}.`),
    ...METHOD.map(line),
    line(FOR_OIV),
    warning === null ? null : { kind: "subtitle", cells: [{ column: 0, value: warning, style: "title" }] },
    { kind: "heading", cells: headingCells(SAMPLE_COLUMNS) },
  ];
}

/** «12 indicatori estratti su 171 (236 righe dei cruscotti).» */
function drawText({ size, population, rows, drawn }: Sample): string {
  const among = rows > population ? ` (${numberText(rows)} righe dei cruscotti)` : "";
  const count = drawn.length === 1 ? "1 indicatore estratto" : `${numberText(drawn.length)} indicatori estratti`;
  const asked = population < size ? `: ne erano chiesti ${numberText(size)}` : "";
  return `${count} su ${numberText(population)}${among}${asked}.`;
}

interface Names {
  readonly unit: string | null;
  readonly objective: string | null;
}

/** Looked up by their ids: a sample may be of a thousand, out of a hundred thousand. */
function namesIn({ blocks, objectives }: Scorecard): (indicator: Indicator) => Names {
  const units = new Map(blocks.map(({ id, unit }) => [id, unit]));
  const names = new Map(objectives.map(({ id, code, name }) => [id, [code, name].filter(Boolean).join(" ")]));
  return ({ blockId, objectiveId }) => ({
    unit: units.get(blockId) ?? null,
    objective: names.get(objectiveId) || null,
  });
}

function sampleRow(
  drawn: DrawnIndicator,
  { dateSystem, rulesOn }: SampleAbout,
  { unit, objective }: Names,
  evidence: readonly SampleEvidence[],
  answers: SampleEntry["answers"] | undefined,
): OwnRow {
  const { indicator, identity, rank, elsewhere } = drawn;
  const cell = fieldPlace(indicator, "actual");
  const also = elsewhere.map((each) => fieldPlace(each, "actual"));
  const shown = evidence.length > 0 ? evidence.map(({ text }) => text) : ["Nessuna fonte indicata"];
  const texts = [`Valore: ${cellList([cell], null, 1)}`, ...shown];
  if (also.length > 0) texts.push(`Anche in ${cellList(also, null, ALSO_NAMED)}`);
  const values: readonly SummaryValue[] = [
    rank,
    indicator.label || indicator.operational,
    unit,
    objective,
    { value: addressOf(cell.at.row, cell.at.column), style: "link" },
    shownOf(indicator.actual, dateSystem),
    shownOf(indicator.target, dateSystem),
    // what PERF wrote in its place is no statement of the body
    indicator.declaredByPerf ? null : valueOf(indicator.declared, dateSystem),
    indicator.achievement,
    indicator.explanation.map(explain).join("\n"),
    fitting(texts.join("\n")),
    evidence[0] ? { value: evidence[0].short, style: "link" } : "nessuna",
    rulesOn(drawn).join(", ") || null,
    ...(answers?.map(answerValue) ?? SAMPLE_OIV_COLUMNS.map(() => null)),
    shortKey(identity),
  ];
  return rowOf("entry", SAMPLE_COLUMNS, values);
}

const ALSO_NAMED = 6;
/** Letters that fit in a column of figures. */
const LONGEST_FIGURE = 10;

/** «€ 1.250.300,00» as a number would be «###» on paper: as a text it goes on two lines. */
function shownOf(value: TypedValue, dateSystem: 1900 | 1904): SummaryValue {
  const shown = displayText(value.cell, dateSystem);
  return shown.length > LONGEST_FIGURE ? shown : valueOf(value, dateSystem);
}

function linksOf({ indicator }: DrawnIndicator, evidence: readonly SampleEvidence[], row: number): readonly CellLink[] {
  const { sheet, at } = fieldPlace(indicator, "actual");
  const first = evidence[0]?.place;
  return [
    { row, column: CELL_COLUMN, to: { sheet, ...at } },
    ...(first ? [{ row, column: PROOF_COLUMN, to: { sheet: first.sheet, ...first.at } }] : []),
  ];
}

const LEFT_SECTION = "Esaminati dall’OIV, e non in questo campione";

function leftRows(entries: readonly SampleEntry[]): readonly (OwnRow | null)[] {
  if (entries.length === 0) return [];
  const section = rowOf("section", SAMPLE_COLUMNS, [{ value: LEFT_SECTION, style: "text-strong" }]);
  const blanks = SAMPLE_COLUMNS.slice(CELL_COLUMN, SAMPLE_OIV_COLUMNS[0]).map((): SummaryValue => ({
    value: null,
    style: "text",
  }));
  const rows = entries.map(({ about, answers, key }) =>
    rowOf("entry", SAMPLE_COLUMNS, [null, ...about, ...blanks, ...answers.map(answerValue), key]),
  );
  return [null, section, ...rows];
}

function promptFor(column: number, drawn: number): CellValidation {
  return {
    column,
    fromRow: ROWS_ABOVE,
    toRow: ROWS_ABOVE + Math.max(drawn, 1) - 1,
    allows: { kind: "any" },
    promptTitle: SAMPLE_COLUMNS[column]!.heading,
    prompt: "Lo compila l’OIV. PERF conserva ciò che vi è scritto a ogni aggiornamento.",
  };
}
