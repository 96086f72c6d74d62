// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, CellEdit } from "../core/workbook/plan";
import { numberText, percentText } from "../core/wording/numbers";
import { dateText } from "../core/wording/template";
import { fillTexts } from "./i18n/fill";

type Look = Pick<CellEdit, "style" | "why"> & Partial<Pick<CellEdit, "format">>;

/** A content as staff would see it in its cell. */
export function contentText(content: CellContent, { style, why, format = null }: Look): string {
  if (content === null) return fillTexts("empty");
  if (typeof content === "boolean") return content ? "VERO" : "FALSO";
  if (typeof content === "string") return `«${content}»`;
  // Cells written because of a score hold ratios, whatever their own format.
  const isRatio = style.startsWith("percent") || format?.endsWith("%") || "score" in why.args || "before" in why.args;
  if (format?.startsWith("dd/")) return dateText(content);
  return isRatio ? percentText(content) : numberText(content);
}
