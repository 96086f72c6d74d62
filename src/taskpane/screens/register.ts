// SPDX-License-Identifier: EUPL-1.2
import { type ComponentType, lazy } from "react";
import type { Screen } from "../state/places";
import type { ScreenProps } from "./screen-props";

// Each comes with its part of the core when it is first shown; the first view waits for none of them.
const screen = (load: () => Promise<ComponentType<ScreenProps>>) => lazy(async () => ({ default: await load() }));

/** What is drawn for each screen. */
export const SCREENS: Readonly<Record<Screen, ComponentType<ScreenProps>>> = {
  overview: screen(async () => (await import("./overview/overview-screen")).OverviewScreen),
  findings: screen(async () => (await import("./findings/findings-screen")).FindingsScreen),
  corrections: screen(async () => (await import("./corrections/corrections-screen")).CorrectionsScreen),
  justification: screen(async () => (await import("./justification/justification-screen")).JustificationScreen),
  deviation: screen(async () => (await import("./deviation/deviation-screen")).DeviationScreen),
  fill: screen(async () => (await import("./fill/fill-screen")).FillScreen),
  formulas: screen(async () => (await import("./formulas/formulas-screen")).FormulasScreen),
  validation: screen(async () => (await import("./validation/validation-screen")).ValidationScreen),
  copy: screen(async () => (await import("./copy/copy-screen")).CopyScreen),
  explain: screen(async () => (await import("./explain/explain-screen")).ExplainScreen),
  settings: screen(async () => (await import("./settings/settings-screen")).SettingsScreen),
  done: screen(async () => (await import("./done/done-screen")).DoneScreen),
  guide: screen(async () => (await import("./guide/guide-screen")).GuideScreen),
};
