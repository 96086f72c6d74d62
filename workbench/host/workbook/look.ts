// SPDX-License-Identifier: EUPL-1.2
import type { HostSheet } from "./model";

/**
 * What formats say of a cell, by the path of the property ("font.bold"); what is not there is as the Normal style of the
 * workbook has it. Lines belong to their cell: "borders.EdgeTop.style", "….weight" and "….color".
 */
export type Look = Readonly<Record<string, string | number | boolean>>;

/** Of a cell that looks like the Normal style: one object for all of them. */
export const PLAIN_LOOK: Look = {};

/** Excel's own Normal style, which a workbook may change. */
export const DEFAULT_LOOK: Look = {
  "font.bold": false,
  "font.italic": false,
  "font.underline": "None",
  "font.strikethrough": false,
  "font.color": "#000000",
  "font.name": "Calibri",
  "font.size": 11,
  "fill.color": "#FFFFFF",
  "fill.pattern": "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  "protection.locked": true,
  "protection.formulaHidden": false,
};

/** Full looks, by the Normal style and the look that differs from it. */
const FULL = new WeakMap<Look, WeakMap<Look, Look>>();

/** All that is to be said of a cell with that look on that sheet; the same object for equal looks. */
export function fullLook({ normal }: Pick<HostSheet, "normal">, look: Look): Look {
  const known = FULL.get(normal) ?? new WeakMap<Look, Look>();
  FULL.set(normal, known);
  const full = known.get(look) ?? { ...normal, ...look };
  known.set(look, full);
  return full;
}

/** The value of one property in a look; what a look does not say is as in Excel's own Normal style. */
export function lookValue(look: Look, path: string): string | number | boolean {
  return look[path] ?? DEFAULT_LOOK[path] ?? "";
}
