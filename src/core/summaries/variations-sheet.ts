// SPDX-License-Identifier: EUPL-1.2
import type { OwnRow } from "../memory/own-rows";
import { halfOf } from "../variations/known-answers";
import type { PlanComparison, Variation } from "../variations/variation";
import { VARIATION_TERMS } from "../wording/terms";
import { UNMATCHED, UNMATCHED_SECTION } from "./deviation-headings";
import { answerValue } from "./staff-answers";
import { NO_STAFF_ENTRIES, type StaffEntries, type StaffEntry } from "./staff-entries";
import { orderedKeys } from "./staff-order";
import { rowOf, type Summary, type SummaryValue, summaryOf } from "./summary";
import {
  VARIATION_COLUMNS,
  VARIATION_KEY_COLUMN,
  VARIATION_STAFF_COLUMNS,
  VARIATION_STAFF_HEADINGS,
} from "./variation-headings";

/**
 * «Variazioni»: what differs from the Plan, row by row, with columns for staff to cite the act by which it was varied.
 * What they wrote stays with its row; of a difference that is gone, or has other values now, it waits under «Non più
 * abbinate»: an act covers what it was cited for.
 */
export function variationsSheet(
  { variations }: Pick<PlanComparison, "variations">,
  year: number | null,
  staff: StaffEntries = NO_STAFF_ENTRIES,
): Summary {
  const rows = new Map(variations.map((each) => [each.key, rowFor(each, staff.entries.get(each.key))]));
  const unmatched = [...staff.entries.values()].filter(({ key }) => !rows.has(key));
  const ordered = orderedKeys(staff.keys, [...rows.keys()]).map((key) => rows.get(key)!);
  const isEmpty = rows.size === 0;
  const summary = summaryOf({
    kind: "variazioni",
    year,
    subtitle:
      "Differenze tra il Piano e la Relazione. Compilare le colonne «Atto», «Data dell’atto» e «Motivo»: PERF le conserva. " +
      "Una variazione con il suo atto è un’evidenza per il criterio a; senza, è una segnalazione.",
    columns: VARIATION_COLUMNS,
    rows: [...ordered, ...unmatchedRows(unmatched, variations)],
    isEmpty,
    emptyText: "Nessuna differenza dal Piano.",
    staffColumns: VARIATION_STAFF_COLUMNS,
    keyColumn: VARIATION_KEY_COLUMN,
  });
  return { ...summary, isEmpty: isEmpty && unmatched.length === 0 };
}

function rowFor(variation: Variation, entry: StaffEntry | undefined): OwnRow {
  const { kind, key, unit, objective, label, before, after, from, seenIn } = variation;
  const plan = seenIn === null ? from : `${from} → ${seenIn.name}`;
  const none = kind === "target" ? NO_TARGET : null;
  const said = [label, unit, objective, VARIATION_TERMS[kind], before ?? none, after ?? none, plan];
  return rowOf("entry", VARIATION_COLUMNS, [...said, ...answers(entry), key]);
}

const NO_TARGET = "senza target";

function unmatchedRows(entries: readonly StaffEntry[], variations: readonly Variation[]): readonly (OwnRow | null)[] {
  if (entries.length === 0) return [];
  const now = new Set(variations.map(({ key }) => halfOf(key)));
  const section = rowOf("section", VARIATION_COLUMNS, [{ value: UNMATCHED_SECTION, style: "text-strong" }]);
  const rows = entries.map((entry) => {
    const [label = null, unit = null, objective = null, before = null, after = null] = entry.about;
    const other = now.has(halfOf(entry.key)) ? SUPERSEDED : null;
    const said = [label, unit, objective, UNMATCHED, before, after, other];
    return rowOf("entry", VARIATION_COLUMNS, [...said, ...answers(entry), entry.key]);
  });
  return [null, section, ...rows];
}

/** In the place of the Plan, beside an act that was cited for other values. */
const SUPERSEDED = "cambiamento precedente";

const NO_ANSWERS: readonly SummaryValue[] = VARIATION_STAFF_HEADINGS.map(() => null);

function answers(entry: StaffEntry | undefined): readonly SummaryValue[] {
  return entry ? entry.answers.map(answerValue) : NO_ANSWERS;
}
