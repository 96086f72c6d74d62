// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from "../../core/workbook/plan";

/** How a role looks in Excel; a test holds it to the look that the file writer gives. */
export interface HouseLook {
  readonly bold?: true;
  readonly italic?: true;
  /** Points added to the workbook's own size. */
  readonly larger?: number;
  readonly colour?: string;
  readonly fill?: string;
  /** Colour of a thin line all round. */
  readonly border?: string;
  readonly format: string;
  /** Figures stand a little off the border on their right. */
  readonly figure?: true;
  readonly wrap?: true;
  readonly vertical: "Top" | "Center";
  /** Staff may fill it in even after protecting the sheet. */
  readonly unlocked?: true;
}

const GRID = "#BFBFBF";
const GREY_TEXT = "#595959";
const CELL = { border: GRID, vertical: "Top" } as const;
const FIGURE = { ...CELL, figure: true } as const;
const INPUT = { border: "#7F6000", fill: "#FFF9E5", wrap: true, vertical: "Top", unlocked: true } as const;

/** The look of what PERF writes. */
export const HOUSE_LOOKS: Readonly<Record<Exclude<CellStyle, "keep">, HouseLook>> = {
  title: { bold: true, larger: 3, format: "General", vertical: "Center" },
  subtitle: { colour: GREY_TEXT, format: "General", vertical: "Center" },
  heading: { bold: true, fill: "#D9E2F3", border: GRID, format: "General", wrap: true, vertical: "Center" },
  text: { ...CELL, format: "General", wrap: true },
  "text-strong": { ...CELL, bold: true, format: "General", wrap: true },
  integer: { ...FIGURE, format: "#,##0" },
  number: { ...FIGURE, format: "#,##0.00" },
  percent: { ...FIGURE, format: "0.00%" },
  "percent-strong": { ...FIGURE, bold: true, format: "0.00%" },
  date: { ...FIGURE, format: "dd/mm/yyyy" },
  input: { ...INPUT, format: "General" },
  "input-date": { ...INPUT, format: "dd/mm/yyyy" },
  note: { italic: true, colour: GREY_TEXT, format: "General", wrap: true, vertical: "Top" },
};

/** Gives an area the look of a role, but for the number format. `size` is the workbook's own, in points. */
export function applyLook(range: Excel.Range, look: HouseLook, size: number): void {
  const { format } = range;
  format.font.bold = look.bold ?? false;
  format.font.italic = look.italic ?? false;
  format.font.size = size + (look.larger ?? 0);
  if (look.colour) format.font.color = look.colour;
  if (look.fill) format.fill.color = look.fill;
  format.wrapText = look.wrap ?? false;
  format.verticalAlignment = look.vertical;
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
    border.color = colour;
  }
}
