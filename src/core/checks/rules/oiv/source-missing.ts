// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Scorecard } from "../../../scorecard/scored";
import type { Sheet } from "../../../workbook/snapshot";
import { isNameless } from "../../figures/causes";
import type { FindingPlace } from "../../finding";
import type { CheckInputs } from "../../inputs";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";
import { isWholeReport, WHOLE_REPORT } from "../../structure/whole-report";

export const sourceMissing = defineRule({
  code: "OIV003",
  slug: "source-missing",
  title: "Fonte dei dati non indicata",
  why: "Senza la fonte l’OIV non può risalire al dato: un valore che nessuno può riscontrare non è una prova.",
  severity: "warning",
  criteria: ["f"],
  norm: "D.Lgs. 150/2009, art. 5, c. 2, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  options: { ...WHOLE_REPORT },
  messages: {
    absent:
      "Nessuna tabella ha la colonna della fonte dei dati: di {indicators:indicatore|indicatori} non si sa da dove viene il valore. Aggiungere la colonna «Fonte», o indicare le fonti in un registro degli indicatori.",
    gaps: "Nel foglio «{sheet}» la fonte manca per {count:indicatore|indicatori} su {total}. Scrivere da quale archivio, sistema o atto viene il dato.",
  },

  workbook(scorecard, { inputs, options, report }) {
    const sourced = scorecard.indicators.filter((each) => each.columns.source !== null && !isNameless(each));
    for (const { sheet, missing, total } of gapsBySheet(sourced, inputs)) {
      const [first, ...others] = missing.map((each) => fieldPlace(each, "source"));
      report({ where: first!, related: others, messageId: "gaps", data: { sheet, count: missing.length, total } });
    }
    if (sourced.length > 0 || !isWholeReport(scorecard, options) || saysElsewhere(scorecard, inputs)) return;
    const [first, ...others] = firstTables(scorecard);
    const data = { indicators: scorecard.indicators.filter((each) => !isNameless(each)).length };
    report({ where: first ?? null, related: others, messageId: "absent", data });
  },
});

interface Gaps {
  readonly sheet: string;
  readonly missing: readonly Indicator[];
  readonly total: number;
}

function gapsBySheet(indicators: readonly Indicator[], inputs: CheckInputs): readonly Gaps[] {
  const bySheet = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const rows = bySheet.get(indicator.sheet);
    if (rows) rows.push(indicator);
    else bySheet.set(indicator.sheet, [indicator]);
  }
  const sheets = [...bySheet].map(([sheet, rows]) => ({ sheet, rows, habit: habitOf(rows, inputs) }));
  const below = sheets.reduce((sum, { habit }) => sum + habit.below, 0);
  const writtenBelow = sheets.reduce((sum, { habit }) => sum + habit.written, 0);
  const isCustom = writtenBelow >= below * CUSTOMARY_SHARE;
  return sheets
    .map(({ sheet, rows, habit }) => {
      const isOnEachRow = habit.repeats || (isCustom && habit.written * 2 >= habit.below);
      return { sheet, missing: withoutSource(rows, habit.texts, isOnEachRow), total: rows.length };
    })
    .filter(({ missing }) => missing.length > 0);
}

/** A body that writes the source of so many of the rows that could go without it writes it on every row. */
const CUSTOMARY_SHARE = 0.8;

interface Habit {
  readonly texts: readonly string[];
  /** Rows below another of their objective, which a cell merged downwards would cover. */
  readonly below: number;
  /** Those of them that have a source of their own all the same. */
  readonly written: number;
  /** True where one of these is that of the row above, which nobody would write again in a merged column. */
  readonly repeats: boolean;
}

function habitOf(rows: readonly Indicator[], inputs: CheckInputs): Habit {
  const texts = rows.map((row) => inputs.textOf(row, "source").trim());
  const below = rows.flatMap((_, at) => (isBelowSame(rows, at) ? [at] : []));
  const written = below.filter((at) => texts[at] !== "");
  return {
    texts,
    below: below.length,
    written: written.length,
    repeats: written.some((at) => texts[at] === texts[at - 1]),
  };
}

function isBelowSame(rows: readonly Indicator[], at: number): boolean {
  return at > 0 && rows[at]!.objectiveId === rows[at - 1]!.objectiveId;
}

/**
 * Rows without a source. One written once for several rows of an objective covers them all (a cell merged downwards
 * looks just so), unless the body writes it on every row: then a blank is a gap.
 */
function withoutSource(
  rows: readonly Indicator[],
  texts: readonly string[],
  isOnEachRow: boolean,
): readonly Indicator[] {
  const covered: boolean[] = [];
  texts.forEach((text, at) => covered.push(text !== "" || (!isOnEachRow && isBelowSame(rows, at) && covered[at - 1]!)));
  return rows.filter((_, at) => !covered[at]);
}

/** «Fonte: protocollo informatico», under a table or in the notes; «energia da fonti rinnovabili» is another matter. */
const SOURCE_LINE = /^\s*\(?\s*font[ei](?: (?:dei |del )?dat[oi])?\s*[:.–-]/i;

/** A register of the body, a line beside a table or a note may say what no column does. */
function saysElsewhere({ sheets, indicators }: Scorecard, inputs: CheckInputs): boolean {
  if (sheets.some(({ role, reason }) => role === "register" && reason.code !== "own-sheet")) return true;
  if (indicators.some((each) => SOURCE_LINE.test(inputs.textOf(each, "note")))) return true;
  const rows = new Map<string, Set<number>>();
  for (const { sheet, row } of indicators) rows.set(sheet, (rows.get(sheet) ?? new Set<number>()).add(row));
  return [...rows].some(([name, taken]) => hasSourceLine(inputs.sheetNamed(name), taken));
}

/** Looks only at the few rows that are no indicators. */
function hasSourceLine(sheet: Sheet | undefined, taken: ReadonlySet<number>): boolean {
  if (!sheet) return false;
  const beside = [...sheet.rows()].filter((row) => !taken.has(row));
  return beside.some((row) => sheet.columns(row).some((column) => SOURCE_LINE.test(sheet.cell(row, column).text)));
}

/** The first table of each sheet: where the column would stand. */
function firstTables({ blocks }: Scorecard): readonly FindingPlace[] {
  const places = new Map<string, FindingPlace>();
  for (const { sheet, from } of blocks) if (!places.has(sheet)) places.set(sheet, { sheet, at: from });
  return [...places.values()];
}
