// SPDX-License-Identifier: EUPL-1.2
import type { Memory } from "../memory/memory";
import type { IndicatorReading, ScorecardReading } from "../scorecard/model";
import type { BodySettings } from "../scorecard/settings";
import type { Steps } from "../steps/steps";
import { fold, foldLabel } from "../values/fold";
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";
import { headingsOf } from "./near-miss";
import { readScorecardSteps } from "./read-scorecard";

const PLAN = /\bpian[oi]\b|\bpiao\b|\bprogrammazion|\bpianificazion|\bprogrammat[iao]\b|\bprevisional|\bassegnazion/;
/** What measures says so itself; and an office of planning is an office. */
const NO_PLAN =
  /\bconsuntiv|\brelazione\b|\brendicont|\bmonitoragg|\bvalutazion|\bverific|\brisultat|^(?:uffici|settor|serviz|area\b|direzion|dipartiment)/;
/** Shares of the names that the Plan and what is measured have in common, each seen from its own side. */
const SHARED = 1 / 2;
const SHARED_BY_SHEET = 1 / 3;
/** A card has one indicator; but all the cards together must have more than a slip. */
const FEWEST_SHARED = 2;
const DEEPEST_TITLE = 10;
const WIDEST_TITLE = 2;

/**
 * Sheets that hold the Plan of what other sheets of the workbook measure, by name. Only on positive evidence, for a
 * dashboard that is taken for a Plan is checked no more: they call themselves so, set targets, show no result at all,
 * and the dashboards with results have most of their indicators.
 */
export function* planSheets(
  workbook: WorkbookSnapshot,
  memory: Memory,
  settings: BodySettings,
  reading: ScorecardReading,
): Steps<ReadonlySet<string>> {
  const bySheet = indicatorsBySheet(reading.indicators);
  const open = openSheets(bySheet, reading);
  const candidates = workbook.sheets.filter(({ name }) => open.has(name));
  const measured = workbook.sheets.filter(({ name }) => bySheet.has(name) && !open.has(name));
  if (candidates.length === 0 || measured.length === 0) return new Set();
  const titlesTell = !measured.some((sheet) => titlesOf(sheet).some(saysPlan));
  const named = candidates.filter((sheet) => saysPlan(sheet.name) || (titlesTell && titlesOf(sheet).some(saysPlan)));
  if (named.length === 0) return new Set();
  const asPlan = yield* readScorecardSteps({ ...workbook, sheets: named }, memory, { ...settings, phase: "plan" });
  return sharing(indicatorsBySheet(asPlan.indicators), labelsOf(measured.flatMap(({ name }) => bySheet.get(name)!)));
}

/** The sheets whose names are those of what is measured, if together they have enough of them. */
function sharing(
  planned: ReadonlyMap<string, readonly IndicatorReading[]>,
  measured: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const sheets = new Set<string>();
  const all = new Set<string>();
  for (const [name, indicators] of planned) {
    const labels = labelsOf(indicators);
    const shared = [...labels].filter((label) => measured.has(label));
    if (shared.length === 0 || shared.length < SHARED_BY_SHEET * labels.size) continue;
    sheets.add(name);
    for (const label of labels) all.add(label);
    for (const label of shared) found.add(label);
  }
  const isCovered = found.size >= SHARED * measured.size && found.size >= SHARED * all.size;
  return isCovered && found.size >= FEWEST_SHARED ? sheets : new Set();
}

function indicatorsBySheet(indicators: readonly IndicatorReading[]): ReadonlyMap<string, readonly IndicatorReading[]> {
  const sheets = new Map<string, IndicatorReading[]>();
  for (const indicator of indicators) {
    const known = sheets.get(indicator.sheet);
    if (known) known.push(indicator);
    else sheets.set(indicator.sheet, [indicator]);
  }
  return sheets;
}

/** Sheets with targets and no result: the columns of results are blank, or there are none. */
function openSheets(
  bySheet: ReadonlyMap<string, readonly IndicatorReading[]>,
  { gaps, objectives }: ScorecardReading,
): ReadonlySet<string> {
  const open = new Set(gaps.filter(({ reason }) => reason.code === "no-result-column").map(({ sheet }) => sheet));
  const declaring = new Set(objectives.filter(({ declared }) => !isBlank(declared)).map(({ sheet }) => sheet));
  for (const [name, indicators] of bySheet) {
    if (declaring.has(name) || !indicators.every(isUnmeasured)) continue;
    if (indicators.some(({ target }) => !isBlank(target))) open.add(name);
  }
  return open;
}

function isUnmeasured({ actual, declared, leftOut }: IndicatorReading): boolean {
  return isBlank(actual) && isBlank(declared) && leftOut === undefined;
}

function isBlank({ type }: IndicatorReading["actual"]): boolean {
  return type === "blank";
}

function saysPlan(text: string): boolean {
  const said = fold(text);
  return PLAN.test(said) && !NO_PLAN.test(said);
}

/** Texts above the headings: rows of one or two. */
function titlesOf(sheet: Sheet): readonly string[] {
  const titles: string[] = [];
  for (const row of sheet.rows()) {
    const texts = headingsOf(sheet, row);
    if (row > DEEPEST_TITLE || texts.length > WIDEST_TITLE) break;
    for (const { text } of texts) titles.push(text);
  }
  return titles;
}

function labelsOf(indicators: readonly IndicatorReading[]): ReadonlySet<string> {
  const labels = indicators.map(({ label, operational }) => foldLabel(label || operational));
  return new Set(labels.filter((label) => label !== ""));
}
