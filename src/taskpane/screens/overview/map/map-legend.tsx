// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { RagThresholds } from "../../../../core/scorecard/thresholds";
import type { Standing } from "../../../../core/usecases/overview/drawn-map";
import { RAG_TERMS } from "../../../../core/wording/functions";
import { percentText } from "../../../../core/wording/numbers";
import { overviewTexts } from "../../../i18n/overview";
import { StandingGlyph } from "./standing-glyph";

const useStyles = makeStyles({
  legend: {
    listStyleType: "none",
    margin: "8px 0",
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "grid", gridTemplateColumns: "12px 1fr", columnGap: "8px" },
  glyph: { marginTop: "2px", overflow: "visible" },
  own: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What the shapes mean, and whose figures these are. */
export function MapLegend({ thresholds }: { readonly thresholds: RagThresholds }) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.legend} aria-label={overviewTexts("map.legend.title")}>
        {entriesOf(thresholds).map(([standing, text]) => (
          <li key={standing} className={styles.entry}>
            <svg className={styles.glyph} width={12} height={12} aria-hidden="true">
              <StandingGlyph standing={standing} x={1} y={1} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <p className={styles.own}>{overviewTexts("map.legend.own")}</p>
    </>
  );
}

function entriesOf({ green, amber }: RagThresholds): readonly (readonly [Standing, string])[] {
  const from = (standing: "green" | "amber" | "red", ratio: number) =>
    overviewTexts(`map.legend.${standing}`, { term: RAG_TERMS[standing], figure: percentText(ratio) });
  return [
    ["green", from("green", green)],
    ["amber", from("amber", amber)],
    ["red", from("red", amber)],
    ["declared", overviewTexts("map.legend.declared")],
    ["not-measured", overviewTexts("map.legend.notMeasured")],
  ];
}
