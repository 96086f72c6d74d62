// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, Finding, Severity } from "../checks/finding";
import { countFindings, severityCountText } from "../checks/counts";
import { acceptanceText } from "../checks/exceptions/acceptance-text";
import { inOrder } from "../checks/in-order";
import { findingParts } from "../checks/message-parts";
import { RULES } from "../checks/registers/all";
import { addressOf } from "../workbook/address";
import type { CellLink } from "../workbook/plan";
import type { OwnRow } from "../memory/own-rows";
import { FINDING_GRAVITY } from "../wording/functions";
import { andOthers, cellList, fitting } from "./cell-list";
import { NAMELESS, type NameAt, withName } from "./row-names";
import { rowOf, ROWS_ABOVE, type Summary, type SummaryColumn, type SummaryValue, summaryOf } from "./summary";

/** «Segnalazioni», with the row of the first finding that serves each criterion. */
export interface FindingsSheet extends Summary {
  readonly firstRows: ReadonlyMap<Criterion, number>;
  /** How many of each gravity. */
  readonly tally: string;
}

const COLUMNS: readonly SummaryColumn[] = [
  { heading: "N.", width: 5, style: "integer" },
  { heading: "Gravità", width: 12, style: "text" },
  { heading: "Da valutare", width: 9, style: "text" },
  { heading: "Foglio", width: 14, style: "text" },
  { heading: "Cella", width: 8, style: "text" },
  { heading: "Che cosa si vede", width: 50, style: "text" },
  { heading: "Che cosa fare", width: 36, style: "text" },
  { heading: "Celle collegate", width: 26, style: "text" },
  { heading: "Criterio", width: 8, style: "text" },
  { heading: "Regola", width: 18, style: "text" },
  { heading: "Eccezione", width: 24, style: "text" },
];
const CELL_COLUMN = 4;

/** Excel takes some 65,000 links on a sheet. */
const MOST_LISTED = 60_000;
const RELATED_NAMED = 12;

/** «Segnalazioni»: every finding, in order, with a link to its cell; the accepted ones last. It is made even where there is none. */
export function findingsSheet(
  findings: readonly Finding[],
  year: number | null,
  nameAt: NameAt = NAMELESS,
  warning: string | null = null,
): FindingsSheet {
  const ordered = inOrder(findings).flatMap((group) => group.findings);
  const listed = ordered.slice(0, MOST_LISTED);
  const titles = new Map(RULES.map(({ code, title }) => [code, title]));
  const rows = listed.map((finding, index) => {
    const names = { title: titles.get(finding.rule) ?? "", row: finding.place ? nameAt(finding.place) : "" };
    return findingRow(finding, index + 1, names);
  });
  const tally = countsText(findings);
  const summary = summaryOf({
    kind: "segnalazioni",
    year,
    subtitle: `${tally} Il collegamento in «Cella» porta al punto; le celle collegate concorrono alla stessa causa.`,
    warning,
    columns: COLUMNS,
    rows: [...rows, ...beyond(ordered.length - listed.length)],
    isEmpty: findings.length === 0,
    emptyText: "Nessuna segnalazione.",
  });
  const links = listed.flatMap((finding, index) => linksOf(finding, ROWS_ABOVE + index));
  const content = { ...summary.content, links, isList: true } as const;
  return { ...summary, isEmpty: false, content, firstRows: firstRows(listed), tally };
}

interface Names {
  /** Of the rule. */
  readonly title: string;
  /** Of the indicator. */
  readonly row: string;
}

function findingRow(finding: Finding, number: number, { title, row }: Names): OwnRow {
  const { severity, needsReview, place, related, criteria, rule, accepted } = finding;
  const { seen, action } = findingParts(finding);
  const values: readonly SummaryValue[] = [
    number,
    { value: FINDING_GRAVITY[severity], style: severity === "error" ? "text-strong" : "text" },
    needsReview && accepted === null ? "sì" : null,
    place?.sheet ?? "tutta la cartella",
    place ? { value: addressOf(place.at.row, place.at.column), style: "link" } : null,
    fitting(withName(row, seen)),
    fitting(action) || null,
    fitting(cellList(related, place?.sheet ?? null, RELATED_NAMED)) || null,
    criteria.join(", ") || null,
    `${rule} ${title}`.trim(),
    accepted && fitting(`Accettata. ${acceptanceText(accepted)}`),
  ];
  return rowOf("entry", COLUMNS, values);
}

function linksOf({ place }: Finding, row: number): readonly CellLink[] {
  return place ? [{ row, column: CELL_COLUMN, to: { sheet: place.sheet, ...place.at } }] : [];
}

function beyond(count: number): readonly OwnRow[] {
  if (count === 0) return [];
  const value = `Qui le prime ${String(MOST_LISTED)}. Altre ${String(count)} sono nel rapporto del comando «perf verifica --formato json».`;
  return [{ kind: "note", cells: [{ column: 0, value, style: "subtitle" }] }];
}

function firstRows(listed: readonly Finding[]): ReadonlyMap<Criterion, number> {
  const rows = new Map<Criterion, number>();
  listed.forEach(({ criteria }, index) => {
    for (const criterion of criteria) if (!rows.has(criterion)) rows.set(criterion, ROWS_ABOVE + index);
  });
  return rows;
}

/** The number that a finding bears, by its row. */
export function numberAt(row: number): number {
  return row - ROWS_ABOVE + 1;
}

const RULES_NAMED = 4;

/** "TAB001 (3), REA003 (17), VAL001 (2 accettate) e altre 5": the rules that found something, in order. */
export function rulesText(findings: readonly Finding[]): string {
  const ordered = inOrder(findings);
  const named = ordered
    .slice(0, RULES_NAMED)
    .map(({ rule, findings: own, isAccepted }) => `${rule} (${howMany(own.length, isAccepted)})`);
  const rest = ordered.length - named.length;
  return named.join(", ") + andOthers(rest);
}

function howMany(count: number, isAccepted: boolean): string {
  if (!isAccepted) return String(count);
  return `${String(count)} ${count === 1 ? "accettata" : "accettate"}`;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** "3 errori (di cui 1 accettato), 1 avviso, 12 informazioni; 4 da valutare." */
export function countsText(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nessuna segnalazione.";
  const counts = countFindings(findings);
  const texts = SEVERITIES.filter((severity) => counts.bySeverity[severity] > 0).map((severity) =>
    severityCountText(counts, severity),
  );
  return `${texts.join(", ")}${counts.toReview > 0 ? `; ${String(counts.toReview)} da valutare` : ""}.`;
}
