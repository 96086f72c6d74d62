// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, CellEdit } from "../core/workbook/plan";
import { numberText, percentText } from "../core/wording/numbers";
import { fillTexts } from "./i18n/fill";

/** A content as staff would see it in its cell. */
export function contentText(content: CellContent, { style, why }: Pick<CellEdit, "style" | "why">): string {
  if (content === null) return fillTexts("empty");
  if (typeof content === "boolean") return content ? "VERO" : "FALSO";
  if (typeof content === "string") return `«${content}»`;
  // Cells written because of a score hold ratios, whatever their own format.
  const isRatio = style.startsWith("percent") || "score" in why.args || "before" in why.args;
  return isRatio ? percentText(content) : numberText(content);
}
