// SPDX-License-Identifier: EUPL-1.2
import { drawIndicator } from "./indicator.mjs";
import { STYLE } from "./styles.mjs";
import { aim, indicatorLabel, PERSPECTIVES } from "./wording.mjs";

const FIGURE_STYLE = {
  progress: STYLE.percent,
  share: STYLE.percent,
  cost: STYLE.percentExact,
  count: STYLE.integer,
  days: STYLE.integer,
  date: STYLE.date,
  yesNo: STYLE.centred,
};
const INDICATORS_PER_OBJECTIVE = [5, 11];

/**
 * The rows of one dashboard, laid out as in the reports of many bodies: a title, then under the headings of each
 * perspective the objectives, each followed by its indicators. Made one after the other: no sheet is ever held whole.
 * @param {{ name: string, level: string, share: "constant" | "formula" | "blank", isWeighted: boolean }} sheet
 * `share`: whether the % column holds figures, formulas or nothing yet
 * @yields {{ cells: { value: string | number | null, style: number, formula?: (row: number) => string }[], is?: string }}
 */
export function* dashboardRows(by, sheet, indicators) {
  yield { cells: [{ value: `Cruscotto ${sheet.level} ${sheet.name} - Anno 2021`, style: STYLE.title }] };
  let left = indicators;
  for (const [index, perspective] of PERSPECTIVES.entries()) {
    const until = Math.floor((indicators * (PERSPECTIVES.length - index - 1)) / PERSPECTIVES.length);
    yield headingRow(sheet, perspective);
    for (let objective = 1; left > until; objective++) {
      const wanted = Math.min(by.whole(...INDICATORS_PER_OBJECTIVE), left - until);
      const drawn = Array.from({ length: wanted }, () => drawIndicator(by));
      yield* objectiveRows(by, sheet, `${index + 1}.${objective} ${aim(by)}`, drawn, left);
      left -= wanted;
    }
  }
}

function headingRow({ isWeighted }, perspective) {
  const texts = ["Prospettiva", perspective, "Valore ottenuto 2021", "Risultato Atteso 2021", "% Realizzazione 2021"];
  return { cells: [...texts, ...(isWeighted ? ["Peso"] : [])].map((value) => ({ value, style: STYLE.heading })) };
}

function* objectiveRows(by, sheet, name, drawn, number) {
  const rows = drawn.map((figures) => ({ ...figures, weight: sheet.isWeighted ? by.pick([10, 20, 30, 40]) : null }));
  const scored = rows.filter(({ ratio }) => ratio !== null);
  const blank = { value: null, style: STYLE.objective };
  const share = shareCell(sheet, meanOf(scored), meanFormula(sheet, rows.length), STYLE.objectivePercent);
  yield { cells: [{ value: name, style: STYLE.objective }, blank, blank, blank, share], is: "objective" };
  let operationalLeft = 0;
  for (const [index, figures] of rows.entries()) {
    // Written once, blank on the rows that go on with it.
    const operational = operationalLeft-- > 0 ? null : aim(by);
    if (operational !== null) operationalLeft = by.whole(0, 2);
    yield indicatorRow(sheet, figures, operational, indicatorLabel(by, figures.kind, number - index));
  }
}

/** Weighted where weights are written, else flat: as the software rolls up by default. */
function meanOf(scored) {
  if (scored.length === 0) return null;
  const weightOf = ({ weight }) => weight ?? 1;
  const total = scored.reduce((sum, row) => sum + weightOf(row), 0);
  return scored.reduce((sum, row) => sum + row.ratio * weightOf(row), 0) / total;
}

const meanFormula =
  ({ isWeighted }, length) =>
  (row) => {
    const [shares, weights] = ["E", "F"].map((column) => `${column}${row + 1}:${column}${row + length}`);
    return isWeighted
      ? `SUMPRODUCT(${shares},${weights})/SUMPRODUCT(--(${shares}<>""),${weights})`
      : `AVERAGE(${shares})`;
  };

const SHARE_FORMULA = {
  up: (row) => `MIN(1,C${row}/D${row})`,
  down: (row) => `MIN(1,D${row}/C${row})`,
  date: (row) => `IF(C${row}<=D${row},1,0)`,
  yesNo: (row) => `IF(C${row}=D${row},1,0)`,
};
const DIRECTION = { days: "down", cost: "down", date: "date", yesNo: "yesNo" };

function indicatorRow(sheet, { kind, actual, target, ratio, weight, flaw }, operational, label) {
  const style = FIGURE_STYLE[kind];
  // Bodies copy the raw value where there is no target, and leave what was neutralised blank.
  const copied = flaw === "no-target" && sheet.share === "constant";
  const formula = SHARE_FORMULA[DIRECTION[kind] ?? "up"];
  const declared = copied ? { value: actual, style } : shareCell(sheet, ratio, formula, STYLE.percent);
  const cells = [
    { value: operational, style: STYLE.text },
    { value: label, style: STYLE.text },
    { value: actual, style: typeof actual === "string" ? STYLE.centred : style },
    { value: target, style },
    declared,
  ];
  if (weight !== null) cells.push({ value: weight, style: STYLE.integer });
  return { cells, is: "indicator" };
}

/** A % as the sheet keeps it: rounded as typed by hand, exact as calculated, or not there yet. */
function shareCell({ share }, ratio, formula, style) {
  if (ratio === null || share === "blank") return { value: null, style };
  return share === "formula" ? { value: ratio, formula, style } : { value: Math.round(ratio * 100) / 100, style };
}
