// SPDX-License-Identifier: EUPL-1.2
import type { Criterion } from "../checks/finding";
import type { OwnRow } from "../memory/own-rows";
import type { CriterionVerdict, Verdict } from "../oiv/verdict";
import type { CellLink, CellValidation } from "../workbook/plan";
import { explain } from "../wording/explain";
import { CRITERION_QUESTIONS, CRITERION_TITLES, OUTCOME_TERMS, PROPOSED_ONLY, READINESS_TERMS } from "../wording/oiv";
import { cellList, fitting } from "./cell-list";
import { type Checked, checkedRows } from "./checked-section";
import { countsText } from "./findings-sheet";
import { NO_OIV_ENTRIES, type OivEntries } from "./oiv-entries";
import { answerValue } from "./staff-answers";
import { rowOf, type Summary, type SummaryValue } from "./summary";
import { FINDINGS_COLUMN, OIV_COLUMNS, OVERALL_KEY, PLACES_COLUMN, VALIDATION_COLUMNS } from "./validation-headings";

/** Where «Segnalazioni» stands, under the name that it bears, and the row of the first finding of each criterion. */
export interface FindingsPlace {
  readonly sheet: string;
  readonly firstRows: ReadonlyMap<Criterion, number>;
}

/** «Validazione OIV»: the proposed outcome, criterion by criterion, beside the columns that are the OIV's own. */
export function validationSheet(
  verdict: Verdict,
  checked: Checked,
  findings: FindingsPlace,
  written: OivEntries = NO_OIV_ENTRIES,
): Summary {
  const rows = [
    ...headRows(verdict, checked),
    ...verdict.criteria.map((each) => criterionRow(each, written)),
    overallRow(verdict, checked, written),
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
    links: verdict.criteria.flatMap((each, index) => linksOf(each, ROWS_ABOVE + index, findings)),
  };
  return { kind: "validazione", isEmpty: false, content };
}

/** Title, outcome, reasons, what the outcome is worth, a blank row, headings. */
const ROWS_ABOVE = 6;

function headRows({ readiness, reasons }: Verdict, { scorecard }: Checked): readonly (OwnRow | null)[] {
  const year = scorecard.year === null ? "" : ` · Relazione ${String(scorecard.year)}`;
  const outcome = `Esito proposto: ${READINESS_TERMS[readiness].toUpperCase()}`;
  return [
    { kind: "title", cells: [{ column: 0, value: `Validazione OIV${year}`, style: "title" }] },
    { kind: "title", cells: [{ column: 0, value: outcome, style: "title" }] },
    { kind: "subtitle", cells: [{ column: 0, value: reasons.map(explain).join(" "), style: "subtitle" }] },
    { kind: "subtitle", cells: [{ column: 0, value: PROPOSED_ONLY, style: "subtitle" }] },
    null,
    {
      kind: "heading",
      cells: VALIDATION_COLUMNS.map(({ heading }, column) => ({ column, value: heading, style: "heading" })),
    },
  ];
}

function criterionRow({ criterion, outcome, evidence, findings }: CriterionVerdict, written: OivEntries): OwnRow {
  const places = evidence.flatMap((each) => each.places);
  const values: readonly SummaryValue[] = [
    criterion,
    { value: OUTCOME_TERMS[outcome], style: outcome === "to-assess" ? "text" : "text-strong" },
    `${CRITERION_TITLES[criterion]}\n${CRITERION_QUESTIONS[criterion]}`,
    fitting(evidence.map(({ reason }) => explain(reason)).join("\n")),
    findings.length > 0 ? { value: countsText(findings), style: "link" } : null,
    places.length > 0 ? { value: cellList(places, null, PLACES_NAMED), style: "link" } : null,
    ...answersTo(criterion, written),
  ];
  return rowOf("entry", VALIDATION_COLUMNS, values);
}

const PLACES_NAMED = 6;

function overallRow({ readiness, reasons }: Verdict, _: Checked, written: OivEntries): OwnRow {
  const values: readonly SummaryValue[] = [
    OVERALL_KEY,
    { value: READINESS_TERMS[readiness], style: "text-strong" },
    "Esito complessivo",
    reasons.map(explain).join("\n"),
    null,
    null,
    ...answersTo(OVERALL_KEY, written),
  ];
  return rowOf("entry", VALIDATION_COLUMNS, values);
}

function answersTo(key: string, written: OivEntries): readonly SummaryValue[] {
  return written.get(key)?.map(answerValue) ?? OIV_COLUMNS.map(() => null);
}

function linksOf(
  { criterion, evidence, findings }: CriterionVerdict,
  row: number,
  { sheet, firstRows }: FindingsPlace,
): readonly CellLink[] {
  const firstRow = findings.length > 0 ? firstRows.get(criterion) : undefined;
  const place = evidence.flatMap((each) => each.places)[0];
  return [
    ...(firstRow === undefined ? [] : [{ row, column: FINDINGS_COLUMN, to: { sheet, row: firstRow, column: 0 } }]),
    ...(place ? [{ row, column: PLACES_COLUMN, to: { sheet: place.sheet, ...place.at } }] : []),
  ];
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
