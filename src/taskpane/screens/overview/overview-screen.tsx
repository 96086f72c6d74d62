// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from "react";
import type { FindingPlace } from "../../../core/checks/finding";
import { overviewOf } from "../../../core/usecases/overview/overview";
import type { ScreenProps } from "../screen-props";
import { Overview } from "./overview";

/** The place «Panoramica». */
export function OverviewScreen({ state: { verification }, tasks }: ScreenProps) {
  const overview = useMemo(() => verification && overviewOf(verification), [verification]);
  if (!overview) return null;
  return (
    <Overview
      overview={overview}
      onGoTo={(place) => void ledTo(place, tasks.goTo)}
      onFindings={(gravity) => {
        tasks.viewFindings({ severities: [gravity], query: "" });
        tasks.open("findings");
      }}
      onMapColumns={(sheet) => void tasks.mapColumns(sheet)}
      onExplain={({ figureAt }) => void tasks.explain(figureAt)}
      onExplainMean={(key) => void tasks.explainSubject(key === null ? WHOLE : { kind: "perspective", key })}
    />
  );
}

const WHOLE = { kind: "overall" } as const;

/** Excel may take the focus to the cell that it shows: it is given back to what was pressed. */
async function ledTo({ sheet, at }: FindingPlace, goTo: ScreenProps["tasks"]["goTo"]): Promise<void> {
  const pressed = document.activeElement;
  await goTo(sheet, at);
  if (pressed instanceof HTMLElement || pressed instanceof SVGElement) pressed.focus();
}
