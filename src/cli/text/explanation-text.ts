// SPDX-License-Identifier: EUPL-1.2
import type { AskedCell } from "../../core/usecases/report/report-explanation";
import type { Explanation, NotExplained, Place } from "../../core/usecases/explain/explanation";
import { shownExplanation, type ShownPart, type ShownStep } from "../../core/usecases/explain/shown-explanation";
import { addressOf } from "../../core/workbook/address";
import { explain } from "../../core/wording/explain";
import { plain } from "./columns";

/** An explanation for a screen: what the figure is, then the steps, each with its cell. */
export function explanationText(asked: AskedCell, explained: Explanation | NotExplained): readonly string[] {
  const cell = placeText(asked);
  const head = `PERF · ${plain(asked.workbook)} · ${cell}`;
  if (explained.kind === "not-explained") return [head, "", ...nothingText(explained)];
  const shown = shownExplanation(explained);
  const name = shown.name === "" ? shown.kind : `${shown.kind}: ${plain(shown.name)}`;
  const precise = shown.precise === null ? "" : ` (${shown.precise})`;
  const written = shown.written === null ? "" : `; nella cella è scritto ${plain(shown.written)}`;
  return [
    head,
    ...(shown.asked === null ? [] : [plain(shown.asked)]),
    "",
    name,
    `${plain(shown.outcome)}${precise}${written}`,
    "",
    ...shown.steps.flatMap((step, index) => stepLines(step, `${String(index + 1)}.`.padStart(3))),
  ];
}

const INDENT = "      ";

function stepLines({ text, origin, place, figures, parts }: ShownStep, number: string): readonly string[] {
  const known = [origin, place && placeText(place)].filter((each) => each !== null);
  const where = known.length === 0 ? "" : `  [${known.join(", ")}]`;
  return [
    `${number} ${plain(text)}${where}`,
    ...(figures === null ? [] : [`${INDENT}${plain(figures)}`]),
    ...parts.map(partLine),
  ];
}

function partLine({ name, text, weight, weightAt, place }: ShownPart): string {
  const weighed = weight === null ? "" : `, peso ${weight}${weightAt ? ` (${placeText(weightAt)})` : ""}`;
  return `${INDENT}· ${plain(name)}: ${plain(text)}${weighed}  [${placeText(place)}]`;
}

function nothingText({ reason, nearest }: NotExplained): readonly string[] {
  const text = plain(explain(reason));
  if (!nearest) return [text];
  return [text, `La cifra più vicina è in ${placeText(nearest.place)}: ${plain(nearest.name)}.`];
}

function placeText({ sheet, at }: Place): string {
  return `${plain(sheet)}!${addressOf(at.row, at.column)}`;
}
