// SPDX-License-Identifier: EUPL-1.2
import { shortKey } from "../memory/keys";
import type { OwnRow } from "../memory/own-rows";
import { type DeviationKind, deviationKind } from "../scorecard/deviation-kind";
import type { Indicator, Scorecard } from "../scorecard/scored";
import { percentText } from "../wording/numbers";
import { DEVIATION_COLUMNS, KEY_COLUMN, STAFF_COLUMNS, UNMATCHED, UNMATCHED_SECTION } from "./deviation-headings";
import { deviationOf, SIGNED_RATIO_FORMAT } from "./deviation";
import { valueOf } from "./measured-value";
import { individualNote } from "./individual-note";
import { answerValue } from "./staff-answers";
import { orderedKeys } from "./staff-order";
import { NO_STAFF_ENTRIES, type StaffEntries, type StaffEntry } from "./staff-entries";
import { rowOf, type Summary, type SummaryValue, summaryOf } from "./summary";

export interface DeviationOptions {
  /** Uncapped ratio from which a result calls for an explanation too: a target may have been set too low. */
  readonly overAchievement: number;
  readonly dateSystem: 1900 | 1904;
}

/** «Scostamenti», with how many rows that staff wrote on have lost their indicator. */
export interface DeviationsSheet extends Summary {
  readonly unmatched: number;
}

/**
 * «Scostamenti»: each indicator that deviates, with columns for staff to explain why. What they wrote stays with the
 * identity of its indicator; without one it waits under «Non più abbinate», and comes back if the indicator does.
 */
export function deviationsSheet(
  scorecard: Scorecard,
  options: DeviationOptions,
  staff: StaffEntries = NO_STAFF_ENTRIES,
): DeviationsSheet {
  const rows = deviationRows(scorecard, options, staff);
  const unmatched = [...staff.entries.values()].filter(({ key }) => !rows.has(key));
  const ordered = orderedKeys(staff.keys, [...rows.keys()]).map((key) => rows.get(key)!);
  const summary = summaryOf({
    kind: "scostamenti",
    year: scorecard.year,
    subtitle:
      `Indicatori sotto il 100 %, molto oltre il target (dal ${percentText(options.overAchievement)}), o neutralizzati. ` +
      "Scostamento = valore ottenuto − target. Compilare le colonne «Causa», «Motivazione» e «Azione correttiva»: " +
      "PERF le conserva.",
    warning: individualNote(scorecard),
    columns: DEVIATION_COLUMNS,
    rows: [...ordered, ...unmatchedRows(unmatched)],
    isEmpty: rows.size === 0,
    emptyText: "Nessuno scostamento da motivare.",
    staffColumns: STAFF_COLUMNS,
    keyColumn: KEY_COLUMN,
  });
  return { ...summary, isEmpty: summary.isEmpty && unmatched.length === 0, unmatched: unmatched.length };
}

/** Rows by key, in the order of the workbook. */
function deviationRows(
  { blocks, objectives, indicators, identityOf }: Scorecard,
  { overAchievement, dateSystem }: DeviationOptions,
  { entries }: StaffEntries,
): Map<string, OwnRow> {
  const rows = new Map<string, OwnRow>();
  // Texts are made once for the many rows that bear them.
  const units = new Map(blocks.map(({ id, unit }) => [id, unit]));
  const names = new Map(objectives.map(({ id, code, name }) => [id, [code, name].filter(Boolean).join(" ")]));
  const kinds = kindTexts(overAchievement);
  let above: OwnRow | undefined;
  for (const indicator of indicators) {
    const kind = deviationKind(indicator, overAchievement);
    if (kind === null) continue;
    const key = shortKey(identityOf(indicator));
    const unit = units.get(indicator.blockId) ?? null;
    const objective = names.get(indicator.objectiveId) ?? null;
    const texts = { unit, objective, kind: kindOf(indicator, kind, kinds), key };
    above = rowOf("entry", DEVIATION_COLUMNS, valuesOf(indicator, texts, dateSystem, entries.get(key)), above);
    rows.set(key, above);
  }
  return rows;
}

function valuesOf(
  indicator: Indicator,
  texts: Readonly<Record<"unit" | "objective", string | null> & Record<"kind" | "key", string>>,
  dateSystem: 1900 | 1904,
  entry: StaffEntry | undefined,
): readonly SummaryValue[] {
  const { sheet, label, operational, actual, target, achievement } = indicator;
  const { amount, unit, format, ratio } = deviationOf(indicator);
  return [
    sheet,
    texts.unit,
    texts.objective,
    label || operational || null,
    valueOf(actual, dateSystem),
    valueOf(target, dateSystem),
    unit || null,
    { value: amount, format },
    { value: ratio, format: SIGNED_RATIO_FORMAT },
    achievement,
    texts.kind,
    ...answers(entry),
    texts.key,
  ];
}

/** How an indicator deviates, in words: "neutralizzato", "dal 150 % in su". */
export function deviationKindText(indicator: Indicator, kind: DeviationKind, overAchievement: number): string {
  return kindOf(indicator, kind, kindTexts(overAchievement));
}

/** Where less is better, a result over the target would be the worse one: no percentage says it plainly. */
const LOW_IS_BEST = "molto meglio del target (più basso è meglio)";

function kindOf({ polarity }: Indicator, kind: DeviationKind, texts: Readonly<Record<DeviationKind, string>>): string {
  return kind === "above" && polarity === "down" ? LOW_IS_BEST : texts[kind];
}

function kindTexts(overAchievement: number): Readonly<Record<DeviationKind, string>> {
  return {
    below: "sotto il 100 %",
    above: `dal ${percentText(overAchievement)} in su`,
    neutralised: "neutralizzato",
    "presumed-neutralised": "presunto neutralizzato: da confermare",
  };
}

function unmatchedRows(entries: readonly StaffEntry[]): readonly (OwnRow | null)[] {
  if (entries.length === 0) return [];
  const section = rowOf("section", DEVIATION_COLUMNS, [{ value: UNMATCHED_SECTION, style: "text-strong" }]);
  const blanks: SummaryValue[] = [null, null, null, null, null, null, UNMATCHED];
  const rows = entries.map((entry) =>
    rowOf("entry", DEVIATION_COLUMNS, [...entry.about, ...blanks, ...answers(entry), entry.key]),
  );
  return [null, section, ...rows];
}

const NO_ANSWERS: readonly SummaryValue[] = STAFF_COLUMNS.map(() => null);

function answers(entry: StaffEntry | undefined): readonly SummaryValue[] {
  if (!entry) return NO_ANSWERS;
  return entry.answers.map(answerValue);
}
