// SPDX-License-Identifier: EUPL-1.2

/** Where one can be in the pane, in the order of a year's work. */
export const PLACES = ["overview", "findings", "fill", "validation", "explain", "settings"] as const;
export type Place = (typeof PLACES)[number];

/** All that the pane can show: the places, and what is reached from one of them. */
export type Screen = Place | "corrections" | "justification" | "deviation" | "formulas" | "copy" | "done" | "guide";

const REACHED_FROM: Readonly<Record<Exclude<Screen, Place>, Place | null>> = {
  corrections: "findings",
  justification: "findings",
  deviation: "findings",
  formulas: "fill",
  copy: "validation",
  // A report belongs to what was done, and the guide to no place.
  done: null,
  guide: null,
};

/** The place to which a screen belongs; null: to none. */
export function placeOf(screen: Screen): Place | null {
  return isPlace(screen) ? screen : REACHED_FROM[screen];
}

/** Screens that stay as they are when the workbook is verified again; from the others one is led to the findings. */
export function afterVerifying(screen: Screen): Screen {
  return screen === "overview" || screen === "explain" || screen === "settings" ? screen : "findings";
}

function isPlace(screen: Screen): screen is Place {
  return (PLACES as readonly Screen[]).includes(screen);
}
