// SPDX-License-Identifier: EUPL-1.2
import { displayText } from "../../values/display";
import { interpret } from "../../values/interpret";
import { formatMeaning } from "../../values/number-format";
import type { TypedValue } from "../../values/typed-value";
import { BLANK_CELL } from "../../workbook/cell";
import type { FixEdit } from "../finding";

/** What a figure written as a text is as a number, a % or a date, with the format that shows it as it was written. */
export interface AsFigure {
  readonly edit: Pick<FixEdit, "value" | "format">;
  /** False where only what stands around the text tells how it is to be read («1.250», «1/6/2021»). */
  readonly isCertain: boolean;
}

/** null where the text can be read in more than one way, or no format shows the figure as it was written. */
export function asFigure(settled: TypedValue): AsFigure | null {
  const { cell } = settled;
  const alone = interpret(cell);
  const isCertain = alone.ambiguous === null;
  const { number, type } = isCertain ? alone : settled;
  if (!Number.isFinite(number) || type !== alone.type || type === "yes-no") return null;
  const text = cell.text.trim();
  const shown = withoutBlanks(text);
  const showsAlike = (format: string): boolean =>
    withoutBlanks(displayText({ ...BLANK_CELL, kind: "number", number, format })) === shown;
  // under the format of texts Excel goes on treating as a text what is typed there
  const isOwnFit = formatMeaning(cell.format).kind !== "text" && showsAlike(cell.format);
  if (isOwnFit) return { edit: { value: number }, isCertain };
  const format = [...(type === "date" ? DATES : figureFormats(text))].find(showsAlike);
  return format === undefined ? null : { edit: { value: number, format }, isCertain };
}

const DATES = ["dd/mm/yyyy", "d/m/yyyy", "dd-mm-yyyy", "d-m-yyyy", "dd.mm.yyyy", "d.m.yyyy"];

function figureFormats(text: string): readonly string[] {
  const decimals = "0".repeat(/,(\d+)/.exec(text)?.[1]?.length ?? 0);
  const point = decimals === "" ? "" : ".";
  const whole = text.includes(".") ? "#,##0" : "0";
  const percent = text.endsWith("%") ? (/\s%$/u.test(text) ? " %" : "%") : "";
  const exact = `${whole}${point}${decimals}${percent}`;
  return percent === "" && decimals === "" && whole === "0" ? ["General", exact] : [exact];
}

/** A blank before «%», or a sign of the printer's for minus, is no other figure. */
function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, "").replace("−", "-");
}
