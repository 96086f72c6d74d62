// SPDX-License-Identifier: EUPL-1.2
import { deviatingIndicators, type Deviating } from "../../core/checks/index/deviating";
import type { DeviationAnswer } from "../../core/checks/inputs";
import type { Block as Dashboard } from "../../core/scorecard/model";
import type { Indicator } from "../../core/scorecard/scored";
import { deviationOf } from "../../core/summaries/deviation";
import { deviationKindText } from "../../core/summaries/deviations-sheet";
import { groupBy, unitOf } from "../../core/summaries/levels";
import { mapInSteps, type Steps } from "../../core/steps/steps";
import type { Verification } from "../../core/usecases/verify";
import { displayText } from "../../core/values/display";
import { BLANK_CELL } from "../../core/workbook/cell";
import { numberText, percentText } from "../../core/wording/numbers";
import { countText } from "../../core/wording/template";
import { heading, paragraph, row, type Block, type Column, type Row } from "./blocks";
import { indicatorFigure } from "./figures";
import type { ShownSheets } from "./shown-sheets";

const COLUMNS: readonly Column[] = [
  { heading: "Indicatore", share: 22 },
  { heading: "Target", share: 9, isFigure: true },
  { heading: "Risultato", share: 9, isFigure: true },
  { heading: "Scostamento", share: 13, isFigure: true },
  { heading: "%", share: 9, isFigure: true },
  { heading: "Causa", share: 10 },
  { heading: "Motivazione", share: 16 },
  { heading: "Azione correttiva", share: 12 },
];
/** As `deviationOf` calls them; the column is narrow. */
const POINTS = "punti percentuali";
const NO_ANSWER: DeviationAnswer = { cause: "", reason: "", action: "" };

/** Where result and target part, with what staff wrote on «Scostamenti»: cause, reason, what is done about it. */
export function* deviationsPartSteps(
  verification: Verification,
  { isShown, leftOut }: ShownSheets,
): Steps<readonly Block[]> {
  const { scorecard, settings, inputs } = verification;
  const { overAchievement } = settings;
  const found = deviatingIndicators(scorecard.indicators, overAchievement).filter(({ indicator }) =>
    isShown(indicator.sheet),
  );
  const title = heading(2, `Scostamenti${scorecard.year === null ? "" : ` ${String(scorecard.year)}`}`);
  const missing = leftOut.map((text) => paragraph(`Non compreso ${text}`, "note"));
  if (found.length === 0) return [title, ...missing, paragraph("Nessuno scostamento da motivare.")];
  const unexplained = found.filter(({ indicator }) => (inputs.answerTo(indicator)?.reason ?? "") === "").length;
  const about =
    `Indicatori sotto il ${percentText(1)}, molto oltre il target (dal ${percentText(overAchievement)}), o neutralizzati. ` +
    "Scostamento = risultato − target.";
  return [
    title,
    paragraph(about, "note"),
    ...missing,
    ...(unexplained === 0 ? [] : [paragraph(`Senza motivazione: ${countText(unexplained, "indicatore|indicatori")}.`)]),
    { kind: "table", columns: COLUMNS, rows: yield* rowsOf(found, verification) },
  ];
}

function* rowsOf(found: readonly Deviating[], verification: Verification): Steps<readonly Row[]> {
  const dashboards = new Map(verification.scorecard.blocks.map((block) => [block.id, block]));
  const groups = groupBy(found, ({ indicator }) => sectionName(dashboards.get(indicator.blockId), indicator));
  const rows: (readonly Row[])[] = [];
  for (const [name, group] of groups) {
    rows.push([row("section", name)], yield* mapInSteps(group, (each) => deviationRow(each, verification)));
  }
  return rows.flat();
}

function sectionName(dashboard: Dashboard | undefined, { sheet }: Indicator): string {
  if (!dashboard) return sheet;
  return dashboard.level === "strategic" ? (dashboard.perspective ?? sheet) : unitOf(dashboard);
}

function deviationRow({ indicator, kind }: Deviating, verification: Verification): Row {
  const { workbook, settings, inputs } = verification;
  const { label, operational, target, actual } = indicator;
  const { cause, reason, action } = inputs.answerTo(indicator) ?? NO_ANSWER;
  const shown = ({ cell }: Indicator["target"]): string => displayText(cell, workbook.dateSystem);
  const amount = amountText(indicator);
  // what is under the target says so itself; the other kinds are said in words
  const said = kind === "below" ? "" : deviationKindText(indicator, kind, settings.overAchievement);
  const deviation = [amount, said].filter((text) => text !== "").join("\n");
  const figure = indicatorFigure(indicator, workbook.dateSystem);
  return row("entry", label || operational, shown(target), shown(actual), deviation, figure, cause, reason, action);
}

/** "+3 giorni", "-12,5 punti"; "" where result and target cannot be subtracted. */
function amountText(indicator: Indicator): string {
  const { amount, unit, format } = deviationOf(indicator);
  if (amount === null) return "";
  if (unit === POINTS) return `${amount > 0 ? "+" : ""}${numberText(amount * 100, 2)}\u00a0punti`;
  const figure = displayText({ ...BLANK_CELL, kind: "number", number: amount, format });
  return unit === "" ? figure : `${figure}\u00a0${unit}`;
}
