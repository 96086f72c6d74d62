// SPDX-License-Identifier: EUPL-1.2
import type { Criterion } from "../checks/finding";
import type { OwnRow } from "../memory/own-rows";
import type { CriterionVerdict, Evidence, Verdict } from "../oiv/verdict";
import { addressOf } from "../workbook/address";
import type { CellLink, CellValidation } from "../workbook/plan";
import { explain } from "../wording/explain";
import { CRITERION_QUESTIONS, CRITERION_TITLES, OUTCOME_TERMS, PROPOSED_ONLY, READINESS_TERMS } from "../wording/oiv";
import { cellList, fitting } from "./cell-list";
import { type Checked, checkedRows } from "./checked-section";
import { countsText, numberAt, rulesText } from "./findings-sheet";
import { individualNote } from "./individual-note";
import { NO_OIV_ENTRIES, type OivEntries } from "./oiv-entries";
import { answerValue } from "./staff-answers";
import { rowOf, type Summary, type SummaryValue } from "./summary";
import { keyedTitle, LINK_COLUMN, OIV_COLUMNS, OVERALL_KEY, VALIDATION_COLUMNS } from "./validation-headings";

/** Where «Segnalazioni» stands, under the name that it bears, and the row of the first finding of each criterion. */
export interface FindingsPlace {
  readonly sheet: string;
  readonly firstRows: ReadonlyMap<Criterion, number>;
  /** How many findings of each gravity. */
  readonly tally: string;
}

/** «Validazione OIV»: the proposed outcome, criterion by criterion, beside the columns that are the OIV's own. */
export function validationSheet(
  verdict: Verdict,
  checked: Checked,
  findings: FindingsPlace,
  written: OivEntries = NO_OIV_ENTRIES,
): Summary {
  const rows = [
    ...headRows(verdict, checked, findings),
    ...verdict.criteria.map((each) => criterionRow(each, findings, written)),
    overallRow(verdict, findings, written),
    null,
    ...checkedRows(checked),
  ];
  const content = {
    shape: { width: VALIDATION_COLUMNS.length, staffColumns: OIV_COLUMNS, keyColumn: 0 },
    rows,
    columnWidths: VALIDATION_COLUMNS.map(({ width }) => width),
    frozenRows: ROWS_ABOVE,
    hidden: false,
    validations: OIV_COLUMNS.map((column) => promptFor(column, verdict.criteria.length)),
    links: verdict.criteria.flatMap((each, index): readonly CellLink[] => {
      const target = targetOf(each, findings);
      return target ? [{ row: ROWS_ABOVE + index, column: LINK_COLUMN, to: target.to }] : [];
    }),
  };
  return { kind: "validazione", isEmpty: false, content };
}

const LINES_OF_REASONS = 3;
/** Letters that fit in the width of the table with some to spare: a longer line would make the print smaller. */
const LINE_LENGTH = 240;

/** Title, outcome, lines of reasons, what the outcome is worth, a blank row or a warning, headings: always as many. */
const ROWS_ABOVE = LINES_OF_REASONS + 5;

/** Sentences over a few lines, parted between them, or between words where one is too long; the last takes what is left. */
function linesOf(sentences: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of sentences.flatMap(unbroken)) {
    const isFull = line !== "" && line.length + 1 + word.length > LINE_LENGTH;
    if (isFull && lines.length < LINES_OF_REASONS - 1) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A sentence that fits on a line, else its words. */
function unbroken(sentence: string): readonly string[] {
  return sentence.length <= LINE_LENGTH ? [sentence] : sentence.split(" ");
}

function headRows(
  { readiness, reasons, criteria }: Verdict,
  { scorecard }: Checked,
  { tally }: FindingsPlace,
): readonly (OwnRow | null)[] {
  const year = scorecard.year === null ? "" : ` · Relazione ${String(scorecard.year)}`;
  const warning = individualNote(
    scorecard,
    criteria.flatMap(({ findings }) => findings),
  );
  const why = linesOf([...reasons.map(explain), `Segnalazioni: ${tally}`]);
  const outcome = `Esito proposto: ${READINESS_TERMS[readiness].toUpperCase()}`;
  return [
    { kind: "title", cells: [{ column: 0, value: `Validazione OIV${year}`, style: "title" }] },
    { kind: "title", cells: [{ column: 0, value: outcome, style: "title" }] },
    ...[...why, PROPOSED_ONLY].map((value): OwnRow => ({
      kind: "subtitle",
      cells: [{ column: 0, value, style: "subtitle" }],
    })),
    ...Array.from({ length: LINES_OF_REASONS - why.length }, () => null),
    warning === null ? null : { kind: "subtitle", cells: [{ column: 0, value: warning, style: "title" }] },
    {
      kind: "heading",
      cells: VALIDATION_COLUMNS.map(({ heading }, column) => ({ column, value: heading, style: "heading" })),
    },
  ];
}

function criterionRow(verdict: CriterionVerdict, findingsPlace: FindingsPlace, written: OivEntries): OwnRow {
  const { criterion, outcome, evidence, findings } = verdict;
  const target = targetOf(verdict, findingsPlace);
  const values: readonly SummaryValue[] = [
    keyedTitle(criterion, CRITERION_TITLES[criterion]),
    { value: OUTCOME_TERMS[outcome], style: outcome === "to-assess" ? "text" : "text-strong" },
    CRITERION_QUESTIONS[criterion],
    fitting(evidence.map(evidenceText).join("\n")),
    findings.length > 0 ? `${countsText(findings)}\n${rulesText(findings)}` : null,
    target ? { value: target.text, style: "link" } : null,
    ...answersTo(criterion, written),
  ];
  return rowOf("entry", VALIDATION_COLUMNS, values);
}

const PLACES_NAMED = 6;

function evidenceText({ reason, places }: Evidence): string {
  return places.length === 0 ? explain(reason) : `${explain(reason)} Celle: ${cellList(places, null, PLACES_NAMED)}.`;
}

function overallRow({ readiness, reasons }: Verdict, { tally }: FindingsPlace, written: OivEntries): OwnRow {
  const values: readonly SummaryValue[] = [
    keyedTitle(OVERALL_KEY, "Esito complessivo"),
    { value: READINESS_TERMS[readiness], style: "text-strong" },
    "La Relazione si può validare?",
    reasons.map(explain).join("\n"),
    tally,
    null,
    ...answersTo(OVERALL_KEY, written),
  ];
  return rowOf("entry", VALIDATION_COLUMNS, values);
}

function answersTo(key: string, written: OivEntries): readonly SummaryValue[] {
  return written.get(key)?.map(answerValue) ?? OIV_COLUMNS.map(() => null);
}

/** Where a click leads: to the first finding that serves the criterion, else to the first cell that bears it out. */
function targetOf(
  { criterion, evidence, findings }: CriterionVerdict,
  { sheet, firstRows }: FindingsPlace,
): { readonly text: string; readonly to: CellLink["to"] } | null {
  const row = findings.length > 0 ? firstRows.get(criterion) : undefined;
  if (row !== undefined) return { text: `n. ${String(numberAt(row))}`, to: { sheet, row, column: 0 } };
  const place = evidence.flatMap((each) => each.places)[0];
  if (place === undefined) return null;
  return {
    // its sheet is named in the evidence; a longer text is cut in print
    text: `cella ${addressOf(place.at.row, place.at.column)}`,
    to: { sheet: place.sheet, ...place.at },
  };
}

function promptFor(column: number, criteria: number): CellValidation {
  return {
    column,
    fromRow: ROWS_ABOVE,
    toRow: ROWS_ABOVE + criteria,
    allows: { kind: "any" },
    promptTitle: VALIDATION_COLUMNS[column]!.heading,
    prompt: "Lo compila l’OIV. PERF conserva ciò che vi è scritto a ogni aggiornamento.",
  };
}
