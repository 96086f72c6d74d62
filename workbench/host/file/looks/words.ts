// SPDX-License-Identifier: EUPL-1.2

/** The words of files and those of Excel's interface for the same thing, both ways. */
export interface Words {
  /** What Excel's interface calls it; undefined for a word that files do not have. */
  readonly shown: (stored: string) => string | undefined;
  readonly stored: (shown: string) => string | undefined;
}

export function words(pairs: Readonly<Record<string, string>>): Words {
  const back = new Map(Object.entries(pairs).map(([stored, shown]) => [shown, stored]));
  const there = new Map(Object.entries(pairs));
  return { shown: (stored) => there.get(stored), stored: (shown) => back.get(shown) };
}

export const HORIZONTAL = words({
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
});

export const VERTICAL = words({
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
});

export const UNDERLINE = words({
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
});

/** Patterns are drawn in the first colour on the second; a solid fill has only the first. */
export const PATTERN = words({
  none: "None",
  solid: "Solid",
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
  gray125: "Gray16",
  gray0625: "Gray8",
});

/** Files have one word for kind and weight of a line. */
export const LINE = words({
  thin: "Continuous Thin",
  medium: "Continuous Medium",
  thick: "Continuous Thick",
  hair: "Continuous Hairline",
  dashed: "Dash Thin",
  mediumDashed: "Dash Medium",
  dotted: "Dot Thin",
  double: "Double Thick",
  dashDot: "DashDot Thin",
  mediumDashDot: "DashDot Medium",
  dashDotDot: "DashDotDot Thin",
  mediumDashDotDot: "DashDotDot Medium",
  slantDashDot: "SlantDashDot Medium",
});

/** Sides of a cell in files, with Excel's names for the edges of a range. */
export const SIDES = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;
export const DIAGONALS = { diagonalUp: "DiagonalUp", diagonalDown: "DiagonalDown" } as const;
