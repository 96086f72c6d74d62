// SPDX-License-Identifier: EUPL-1.2

/** What formats say of a cell, by the path of the property ("font.bold"); what is not there is Excel's default. */
export type Look = Readonly<Record<string, string | number | boolean>>;

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

/** The value of one property in a look. */
export function lookValue(look: Look, path: string): string | number | boolean {
  return look[path] ?? DEFAULT_LOOK[path] ?? "";
}
