// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from "react";
import { overviewOf } from "../../../core/usecases/overview/overview";
import { giveFocusBack } from "../../give-focus-back";
import type { ScreenProps } from "../screen-props";
import { Overview } from "./overview";

/** The place «Panoramica». */
export function OverviewScreen({ state: { verification }, tasks }: ScreenProps) {
  const overview = useMemo(() => verification && overviewOf(verification), [verification]);
  if (!overview) return null;
  return (
    <Overview
      overview={overview}
      onGoTo={({ sheet, at }) => void giveFocusBack(tasks.goTo(sheet, at))}
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
