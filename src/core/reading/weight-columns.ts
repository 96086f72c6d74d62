// SPDX-License-Identifier: EUPL-1.2
import { fold, foldHeading } from "../values/fold";
import type { Sheet } from "../workbook/snapshot";
import type { HeadingCell } from "./heading-cell";
import { DEPTH_BELOW } from "./share-below";
import type { ColumnRole } from "./vocabulary/headings";

/**
 * How far a column, one of several that hold weights, weighs the indicators, to be read from the left: it holds no
 * earned points; its heading names the indicator; it stands on the further rows of an objective too, not on the first
 * alone; its heading does not name the objective; «Peso» alone stands after the indicator.
 */
export function weighsIndicators(
  sheet: Sheet,
  heading: number,
  cell: HeadingCell,
  seen: readonly HeadingCell[],
): readonly number[] {
  const subject = subjectOf(cell, seen);
  return [
    EARNED.test(foldHeading(cell.text)) ? 0 : 1,
    subject === "indicator" ? 1 : 0,
    standsOnFurtherRows(sheet, heading, cell.column, seen) ? 1 : 0,
    subject === "objective" ? 0 : 1,
    isBareAfterIndicator(cell, seen) ? 1 : 0,
  ];
}

/** «Peso conseguito», «Peso ponderato»: a weight times what was attained. */
const EARNED = /\b(?:consegui|raggiun|ragg\b|ottenut|realizzat|ponderat|pesat|punteggi|risultat)/;

const OF_INDICATORS = /\b(?:ind|indicator[ei]|metric[ah]e?|kpi|misur[ae]|target|parametr[oi])\b/;
/** In words, or in letters: «OO», «O.S.». */
const OF_OBJECTIVES = /\b(?:obb?|obiettiv[oi]|goals?|o ?[gops]|are[ae]|ambit[oi]|prospettiv[ae]|asse|line[ae])\b/;
const GROUPS: ReadonlySet<ColumnRole | null> = new Set(["perspective", "objective", "operational", "code"]);

/** What is weighed, by the first word that says it, or as the heading of another column («Peso metrica», «Metrica»). */
function subjectOf({ column, text }: HeadingCell, seen: readonly HeadingCell[]): "indicator" | "objective" | "nothing" {
  const words = foldHeading(text);
  const [indicator, objective] = [words.search(OF_INDICATORS), words.search(OF_OBJECTIVES)];
  if (indicator >= 0 && (objective < 0 || indicator < objective)) return "indicator";
  if (objective >= 0) return "objective";
  const subject = words.replace(WEIGHT_OF, "");
  const named =
    subject === "" ? undefined : seen.find((of) => of.column !== column && foldHeading(of.text) === subject);
  if (named?.role === "indicator" || named?.role === null) return "indicator";
  return named && GROUPS.has(named.role) ? "objective" : "nothing";
}

const WEIGHT_OF = /^(?:pes[oi]|pesatura|ponderazione)(?: (?:%|percentuale|di|del|della|dell|dello))*(?: |$)/;

/** «Obiettivo | Peso | Indicatore | Peso»: each stands after what it weighs. */
function isBareAfterIndicator({ column, text }: HeadingCell, seen: readonly HeadingCell[]): boolean {
  const indicator = seen.find(({ role }) => role === "indicator");
  return indicator !== undefined && indicator.column < column && foldHeading(text).replace(WEIGHT_OF, "") === "";
}

/** On a single further row a weight may have been forgotten. */
const FEWEST_FURTHER = 2;

/** True where rows that go on with the objective of the row above have weights of their own, or where there are none. */
function standsOnFurtherRows(sheet: Sheet, heading: number, column: number, seen: readonly HeadingCell[]): boolean {
  const further = furtherRows(sheet, heading, seen);
  return further.length < FEWEST_FURTHER || further.some((row) => sheet.cell(row, column).kind !== "blank");
}

/** Rows with figures whose objective is left blank, or said again, under the first one of it. */
function furtherRows(sheet: Sheet, heading: number, seen: readonly HeadingCell[]): readonly number[] {
  const columnsOf = (...roles: ColumnRole[]): readonly number[] =>
    seen.filter(({ role }) => role !== null && roles.includes(role)).map(({ column }) => column);
  const groups = columnsOf("objective", "operational");
  const figures = columnsOf("actual", "target");
  if (groups.length === 0 || !seen.some(({ role }) => role === "indicator" || role === null)) return [];
  const further: number[] = [];
  let above: readonly string[] | null = null;
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    const names = groups.map((column) => fold(sheet.cell(row, column).text));
    const isIndicator = figures.some((column) => sheet.cell(row, column).kind !== "blank");
    const goesOn: boolean = above !== null && names.every((name, at) => name === "" || name === above![at]);
    if (isIndicator && goesOn) further.push(row);
    if (!goesOn) above = names.some((name) => name !== "") ? names : null;
  }
  return further;
}
