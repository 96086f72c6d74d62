// SPDX-License-Identifier: EUPL-1.2
import type { HouseStyle } from "../../core/workbook/house-style";

/** Gives an area the look of a role, but for the number format. `size` is the workbook's own, in points. */
export function applyLook(range: Excel.Range, look: HouseStyle, size: number): void {
  const { format } = range;
  format.font.bold = look.bold ?? false;
  format.font.italic = look.italic ?? false;
  format.font.underline = look.underlined ? "Single" : "None";
  format.font.size = Math.max(1, size + (look.larger ?? 0));
  if (look.colour) format.font.color = `#${look.colour}`;
  if (look.fill) format.fill.color = `#${look.fill}`;
  format.wrapText = look.wrap ?? false;
  format.verticalAlignment = look.vertical === "top" ? "Top" : "Center";
  if (look.figure) {
    format.horizontalAlignment = "Right";
    format.indentLevel = 1;
  }
  if (look.unlocked) format.protection.locked = false;
}

const OUTER = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Thin lines round every cell of an area. */
export function applyBorder(range: Excel.Range, colour: string, rows: number, columns: number): void {
  const inner = [
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of [...OUTER, ...inner]) {
    const border = range.format.borders.getItem(side);
    border.style = "Continuous";
    border.color = `#${colour}`;
  }
}
