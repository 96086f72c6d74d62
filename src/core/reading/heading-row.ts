// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { foldHeading, oneLine } from "../values/fold";
import { chooseColumns, type ColumnChoice } from "./column-choice";
import { mayNeedDates, withDateColumns } from "./date-columns";
import type { HeadingCell } from "./heading-cell";
import type { HeadingRow } from "./heading";
import { settledByContent } from "./column-content";
import { mayBeLenient, withLenient } from "./lenient-headings";
import { missingFigure, withFound } from "./missing-figure";
import { withLowestObjective } from "./objective-levels";
import { indicatorsSideBySide, withNumbered, withSharedPercent } from "./side-by-side";
import { figuresIn, isAboutPerformance } from "./subject";
import { withBareTimes } from "./time-headings";
import { withPastResults } from "./past-results";
import { mayBePlanned } from "./planned-columns";
import { mayBeProgress } from "./progress-columns";
import { roleSaidTwice, withTwoLanguages } from "./two-in-one-heading";
import { withOtherRow } from "./two-row-headings";
import { writtenOut } from "./vocabulary/abbreviations";
import { HEADINGS, SAID_OF_THEM, type ColumnRole } from "./vocabulary/headings";
import { withoutPeriod } from "./vocabulary/periods";
import { yearIn } from "./years";

/** Longer texts are descriptions, not headings. */
const LONGEST_HEADING = 70;
const LONGEST_PERSPECTIVE = 160;
const FIGURES: readonly ColumnRole[] = ["actual", "target", "declared"];

/** Role of one heading text; null when it is none. */
export function headingRole(text: string): ColumnRole | null {
  if (text.length > LONGEST_HEADING) return null;
  const words = foldHeading(text);
  if (words === "") return text.trim() === "%" ? "declared" : null;
  return (
    roleOfWords(words) ??
    (MAY_NAME_PERIOD.test(words) ? roleOfWords(withoutPeriod(words)) : null) ??
    cutShort(words) ??
    roleSaidTwice(text, roleOfWords)
  );
}

const MAY_NAME_PERIOD = /trim|sem/;

function cutShort(words: string): ColumnRole | null {
  const written = writtenOut(words);
  return written === words ? null : roleOfWords(written);
}

function roleOfWords(words: string): ColumnRole | null {
  return words === "" ? null : (HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
}

/** Recognises headings with a memo, since the same few texts stand on every sheet. */
export function headingRecogniser(
  wanted: number | null,
  isPlan: boolean,
): (sheet: Sheet, row: number) => HeadingRow | null {
  const roles = new Map<string, ColumnRole | null>();
  const roleOf = (text: string): ColumnRole | null => {
    const known = roles.get(text);
    if (known !== undefined) return known;
    const role = headingRole(text);
    if (roles.size < 10_000) roles.set(text, role);
    return role;
  };
  return (sheet, row) => recognise(sheet, row, roleOf, { wanted, isPlan });
}

interface Cycle {
  /** Year that is asked for; null: the latest with results. */
  readonly wanted: number | null;
  /** While the Piano is written, targets have no results beside them. */
  readonly isPlan: boolean;
}

function recognise(
  sheet: Sheet,
  row: number,
  roleOf: (text: string) => ColumnRole | null,
  { wanted, isPlan }: Cycle,
): HeadingRow | null {
  const texts = headingTexts(sheet, row);
  // Two of the figures need two cells: the name of an objective, alone on its row, is folded for nothing.
  if (texts === null || texts.length < (isPlan ? 1 : 2)) return null;
  const known = texts.map(({ column, text, isYear }) => ({ column, text, role: isYear ? null : roleOf(text) }));
  const written = withTwoLanguages(known, roleOf);
  if (!written.some(({ role }) => role !== null)) return null;
  const seen = withPastResults(withBareTimes(sheet, row, withNumbered(written, roleOf), roleOf));
  const isPlanned = isPlan && seen.some(({ role }) => role === "target");
  const mayBeMore = (): boolean => mayNeedContent(seen) || mayNeedDates(seen) || mayBeLenient(seen, roleOf);
  if (figuresIn(seen) < 2 && !isPlanned && !mayBeMore()) return null;
  const { cells: both, above } = withOtherRow(sheet, row, seen, roleOf);
  const strict = withDateColumns(sheet, row, settledByContent(sheet, row, both));
  const named = withLenient(sheet, row, strict, roleOf);
  const missing = isPlan ? null : missingFigure(sheet, row, named);
  const cells = missing ? withFound(named, missing) : named;
  if ((figuresIn(cells) < 2 && !isPlanned) || !isAboutPerformance(cells)) return null;
  const levels = withLowestObjective(sheet, row, cells);
  const choices = (indicatorsSideBySide(sheet, row, levels) ?? [levels]).map((of) => columnsOf(sheet, row, of, wanted));
  const { columns, year, interim, replaced } = choices[0]!;
  const [, ...beside] = withSharedPercent(choices.map((choice) => choice.columns));
  return {
    row,
    columns,
    beside,
    known: new Set(cells.filter(namesNoLabels).map(({ column }) => column)),
    above,
    perspective: perspectiveOf(cells, row),
    operationalNamesObjectives: operationalNamesObjectives(cells, columns),
    clarity: clarityOf(cells, columns),
    year,
    interim: interim && { text: interim.text, at: { row, column: interim.column } },
    ...(missing && { missing }),
    ...(replaced && { replaced: { ...replaced, at: { row, column: columns.get("target")! } } }),
  };
}

/** The column of the labels, where no heading says so, is none of these. */
function namesNoLabels({ role, text }: HeadingCell): boolean {
  return role !== null || SAID_OF_THEM.test(foldHeading(text));
}

/** «Risultato» may be what was obtained, what was expected, or a text about it. */
const VAGUE =
  /^(?:valor[ei]|risultat[oi]|ris|esit[oi]|dat[oi]|monitoraggio|performance|misura|%|attes[oi]|obiettiv[oi]|standard|realizzazione)?$/;

function clarityOf(seen: readonly HeadingCell[], columns: ReadonlyMap<ColumnRole, number>): number {
  const chosen = new Set(FIGURES.map((role) => columns.get(role)));
  const figures = seen.filter(({ column }) => chosen.has(column));
  const vague = figures.filter(({ text }) => VAGUE.test(foldHeading(text))).length;
  return figures.length === 0 ? 0 : 1 - (0.5 * vague) / figures.length;
}

/** The texts of a row; null for a row that holds figures, which no row of headings does but for its years. */
export function headingTexts(sheet: Sheet, row: number): readonly HeadingText[] | null {
  const seen: HeadingText[] = [];
  for (const column of sheet.columns(row)) {
    const { kind, text, number } = sheet.cell(row, column);
    const isYear = kind === "number" && yearIn(String(number)) === number;
    if ((kind === "number" && !isYear) || kind === "boolean" || kind === "error") return null;
    if (isYear) seen.push({ column, text: String(number), isYear });
    else if (kind === "text" && text.trim() !== "") seen.push({ column, text, isYear });
  }
  return seen;
}

interface HeadingText {
  readonly column: number;
  readonly text: string;
  readonly isYear: boolean;
}

/** «Indicatore | Obiettivo | Risultato», «Indicatore | Budget | Consuntivo», «Indicatore | Target | Misura»: what stands below tells which is the other figure. */
function mayNeedContent(seen: readonly HeadingCell[]): boolean {
  const has = (role: ColumnRole): boolean => seen.some((cell) => cell.role === role);
  return (
    figuresIn(seen) === 1 &&
    has("indicator") &&
    (has("objective") || has("unit") || mayBePlanned(seen) || mayBeProgress(seen))
  );
}

/** «Obiettivo operativo» alone names the objectives; «Azione» and «Attività» name what is done for one. */
function operationalNamesObjectives(seen: readonly HeadingCell[], columns: ReadonlyMap<ColumnRole, number>): boolean {
  const heading = seen.find(({ column }) => column === columns.get("operational"));
  return heading !== undefined && !columns.has("objective") && foldHeading(heading.text).startsWith("obiettiv");
}

function columnsOf(sheet: Sheet, row: number, seen: readonly HeadingCell[], wanted: number | null): ColumnChoice {
  const inline = inlinePerspective(seen);
  const named = seen.filter(({ column }) => column !== inline?.column);
  const choice = chooseColumns(sheet, row, named, wanted);
  if (!inline) return choice;
  const { columns } = choice;
  // Under "Prospettiva" stand the operational objectives, under its name the indicators.
  if (!columns.has("operational")) columns.set("operational", columns.get("perspective")!);
  columns.delete("perspective");
  if (!columns.has("indicator")) columns.set("indicator", inline.column);
  return choice;
}

function inlinePerspective(seen: readonly HeadingCell[]): HeadingCell | null {
  const has = (role: ColumnRole): boolean => seen.some((cell) => cell.role === role);
  if (has("objective") && has("indicator")) return null;
  const at = seen.findIndex(({ role, text }) => role === "perspective" && foldHeading(text).startsWith("prospettiv"));
  const next = at < 0 ? undefined : seen[at + 1];
  return next && next.text.length <= LONGEST_PERSPECTIVE && isName(next, seen) ? next : null;
}

/** A name may begin like a heading («SERVIZI AI CITTADINI»); it is a name when nothing else names the indicators. */
function isName({ role, text }: HeadingCell, seen: readonly HeadingCell[]): boolean {
  if (role === null) return true;
  const couldBe =
    role === "owner" || role === "unitName" || role === "operational" || role === "source" || role === "note";
  return couldBe && foldHeading(text).includes(" ") && !seen.some((other) => other.role === "indicator");
}

function perspectiveOf(seen: readonly HeadingCell[], row: number): HeadingRow["perspective"] {
  const inline = inlinePerspective(seen);
  return inline && { name: oneLine(inline.text), at: { row, column: inline.column } };
}
