// SPDX-License-Identifier: EUPL-1.2
import { shortKey } from "../../memory/keys";
import type { Indicator, Scorecard } from "../../scorecard/scored";
import type { RegisterEntry } from "../../scorecard/settings";
import { registerKey } from "../../settings/read-register";
import type { RegisterRow } from "../../summaries/register-sheet";
import { forEachInSteps, type Steps } from "../../steps/steps";
import { foldLabel } from "../../values/fold";
import type { Sheet, WorkbookSnapshot } from "../../workbook/snapshot";

/** An indicator of one unit; the first of its rows speaks for the others. */
interface Place {
  readonly unit: string | null;
  readonly indicator: Indicator;
}

/** The indicators of the workbook that the register does not have, one row each, in the order of the sheets. */
export function* registerRows(
  workbook: WorkbookSnapshot,
  scorecard: Scorecard,
  known: readonly RegisterEntry[],
): Steps<readonly RegisterRow[]> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const listed = new Set(known.map(registerKey));
  const ids = new Set(known.map(({ id }) => id));
  const rows: RegisterRow[] = [];
  yield* forEachInSteps([...(yield* placesByLabel(scorecard)).values()], (places) => {
    const isCommon = places.length > 1 && places.every(({ indicator }) => sameMeasure(indicator, places[0]!.indicator));
    for (const { unit, indicator } of isCommon ? [{ ...places[0]!, unit: null }] : places) {
      const label = nameOf(indicator);
      // An entry without a unit holds wherever its label stands.
      if (listed.has(registerKey({ label, unit })) || listed.has(registerKey({ label, unit: null }))) continue;
      rows.push(rowOf(label, unit, indicator, sheets.get(indicator.sheet), ids));
    }
  });
  return rows;
}

function* placesByLabel({ indicators, blocks }: Scorecard): Steps<ReadonlyMap<string, readonly Place[]>> {
  const units = new Map(blocks.map(({ id, unit }) => [id, unit]));
  const seen = new Set<string>();
  const places = new Map<string, Place[]>();
  yield* forEachInSteps(indicators, (indicator) => {
    const label = nameOf(indicator);
    const unit = units.get(indicator.blockId) ?? null;
    const key = registerKey({ label, unit });
    if (foldLabel(label) === "" || indicator.status === "empty" || seen.has(key)) return;
    seen.add(key);
    const folded = foldLabel(label);
    const same = places.get(folded);
    if (same) same.push({ unit, indicator });
    else places.set(folded, [{ unit, indicator }]);
  });
  return places;
}

function nameOf({ label, operational }: Indicator): string {
  return label || operational;
}

/** Units that report the same result against the same target report one measure. */
function sameMeasure(a: Indicator, b: Indicator): boolean {
  const same = (field: "actual" | "target"): boolean =>
    a[field].type === b[field].type && Object.is(a[field].number, b[field].number);
  return a.actual.type !== "blank" && same("actual") && same("target");
}

function rowOf(
  label: string,
  unit: string | null,
  indicator: Indicator,
  sheet: Sheet | undefined,
  ids: Set<string>,
): RegisterRow {
  const { polarity, polaritySource, weight } = indicator;
  return {
    id: freeId(registerKey({ label, unit }), ids),
    label,
    unit,
    measure: measureOf(indicator, sheet),
    polarity,
    polaritySource,
    weight,
  };
}

/** Short, and the same for the same indicator in any copy of the workbook. */
function freeId(key: string, ids: Set<string>): string {
  for (let n = 0; ; n++) {
    const id = `I-${shortKey(n === 0 ? key : `${key}#${String(n)}`).slice(1, 7)}`;
    if (ids.has(id)) continue;
    ids.add(id);
    return id;
  }
}

function measureOf({ columns, row, actual, target }: Indicator, sheet: Sheet | undefined): string {
  const written = columns.unit === null ? "" : (sheet?.cell(row, columns.unit).text ?? "");
  if (written !== "" || target.unit !== "" || actual.unit !== "") return written || target.unit || actual.unit;
  const type = target.type === "blank" ? actual.type : target.type;
  return { percent: "%", date: "data", "yes-no": "SI/NO" }[type as string] ?? "";
}
