// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from "./plan";

/** How a role looks. Colours only help: what matters is also said by weight, border or words. */
export interface HouseStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underlined?: true;
  /** Points added to the workbook's own size, or taken from it. */
  readonly larger?: number;
  /** RGB, as "595959"; absent: the automatic colour. */
  readonly colour?: string;
  readonly fill?: string;
  /** RGB of a thin line all round. */
  readonly border?: string;
  readonly format: string;
  readonly wrap?: true;
  readonly vertical: "top" | "center";
  /** Figures stand to the right, a little off the line, so that they do not touch the text beside them. */
  readonly figure?: true;
  /** Staff may fill it in even after protecting the sheet. */
  readonly unlocked?: true;
}

const GRID = "BFBFBF";
const GREY_TEXT = "595959";
const LINK_TEXT = "0B5394";
const CELL = { border: GRID, vertical: "top" } as const;
const FIGURE = { ...CELL, figure: true } as const;
const INPUT = { border: "7F6000", fill: "FFF9E5", wrap: true, vertical: "top", unlocked: true } as const;

/** The look of what PERF writes, in a file or in Excel; the font is the one of the workbook. */
export const HOUSE_STYLES: Readonly<Record<Exclude<CellStyle, "keep">, HouseStyle>> = {
  title: { bold: true, larger: 3, format: "General", vertical: "center" },
  subtitle: { colour: GREY_TEXT, format: "General", vertical: "center" },
  heading: { bold: true, fill: "D9E2F3", border: GRID, format: "General", wrap: true, vertical: "center" },
  text: { ...CELL, format: "General", wrap: true },
  "text-strong": { ...CELL, bold: true, format: "General", wrap: true },
  link: { ...CELL, colour: LINK_TEXT, underlined: true, format: "General", wrap: true },
  integer: { ...FIGURE, format: "#,##0" },
  number: { ...FIGURE, format: "#,##0.00" },
  percent: { ...FIGURE, format: "0.00%" },
  "percent-strong": { ...FIGURE, bold: true, format: "0.00%" },
  date: { ...FIGURE, format: "dd/mm/yyyy" },
  input: { ...INPUT, format: "General" },
  "input-date": { ...INPUT, format: "dd/mm/yyyy" },
  note: { italic: true, colour: GREY_TEXT, format: "General", wrap: true, vertical: "top" },
  // Small, not unwrapped: a text that runs on beyond the last column makes the print wider, and so smaller.
  key: { colour: GREY_TEXT, larger: -7, format: "General", wrap: true, vertical: "top" },
};
