// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Standing } from "../../../../core/usecases/overview/drawn-map";

/** Forced colours leave shapes as they are: each says its system colour. */
const FORCED = "@media (forced-colors: active)";
export const useStandingStyles = makeStyles({
  green: { fill: tokens.colorStatusSuccessForeground1, [FORCED]: { fill: "CanvasText" } },
  amber: { fill: tokens.colorStatusWarningForeground1, [FORCED]: { fill: "CanvasText" } },
  red: { fill: tokens.colorStatusDangerForeground1, [FORCED]: { fill: "CanvasText" } },
  declared: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5px",
    [FORCED]: { stroke: "CanvasText" },
  },
  "not-measured": {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5px",
    strokeDasharray: "2 2",
    [FORCED]: { stroke: "CanvasText" },
  },
});

interface StandingGlyphProps {
  readonly standing: Standing;
  readonly x: number;
  readonly y: number;
}

/** A shape for each standing, ten px wide: who sees no colours tells them apart all the same. */
export function StandingGlyph({ standing, x, y }: StandingGlyphProps) {
  const styles = useStandingStyles();
  const className = mergeClasses(styles[standing]);
  const shape = SHAPES[standing];
  return <path className={className} d={shape} transform={`translate(${String(x)} ${String(y)})`} />;
}

/** Disc, triangle, diamond; a ring for what is only declared, a broken one for what is not measured. */
const RING = "M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0 -8z";
const SHAPES: Readonly<Record<Standing, string>> = {
  green: "M5 0a5 5 0 1 1 0 10a5 5 0 1 1 0 -10z",
  amber: "M5 0L10 9.5H0z",
  red: "M5 -0.5L10.5 5L5 10.5L-0.5 5z",
  declared: RING,
  "not-measured": RING,
};
