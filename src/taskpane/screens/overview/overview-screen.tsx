// SPDX-License-Identifier: EUPL-1.2
import type { ScreenProps } from "../screen-props";
import { Overview } from "./overview";

/** The place «Panoramica». */
export function OverviewScreen({ state: { verification }, tasks }: ScreenProps) {
  if (!verification) return null;
  return <Overview verification={verification} onGoTo={({ sheet, at }) => void tasks.goTo(sheet, at)} />;
}
