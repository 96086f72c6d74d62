// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Overview } from "../../../core/usecases/overview/overview";
import { numberText } from "../../../core/wording/numbers";
import { PHASE_TERMS } from "../../../core/wording/settings";
import { dateText } from "../../../core/wording/template";
import { overviewTexts } from "../../i18n/overview";
import { paneTexts } from "../../i18n/pane";

const useStyles = makeStyles({
  file: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: "0 0 12px",
  },
  fact: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  tiles: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(116px, 1fr))",
    gap: "8px",
  },
  tile: { padding: "8px", borderRadius: "4px", border: `1px solid ${tokens.colorNeutralStroke2}` },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    marginRight: "4px",
  },
  detail: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface OverviewHeadProps {
  readonly overview: Overview;
}

/** Which workbook, which year and phase and how they are known, and how much was recognised. */
export function OverviewHead({ overview }: OverviewHeadProps) {
  const styles = useStyles();
  return (
    <>
      <h2>{overviewTexts("recognised")}</h2>
      <p className={styles.file}>{overview.file}</p>
      <dl className={styles.facts}>
        <dt className={styles.fact}>{overviewTexts("year")}</dt>
        <dd className={styles.value}>{yearText(overview)}</dd>
        <dt className={styles.fact}>{overviewTexts("phase")}</dt>
        <dd className={styles.value}>{phaseText(overview)}</dd>
      </dl>
      <ul className={styles.tiles}>
        {tilesOf(overview).map(({ count, noun, detail }) => (
          <li key={noun} className={styles.tile}>
            <span className={styles.number}>{numberText(count)}</span>
            {noun}
            {detail !== "" && <span className={styles.detail}>{detail}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function yearText({ year }: Overview): string {
  if (year === null) return paneTexts("yearUnknown");
  const origin = overviewTexts(`origin.${year.origin}`);
  return overviewTexts("valueAndOrigin", { value: String(year.value), origin });
}

function phaseText({ phase: { value, origin }, referenceDate }: Overview): string {
  const phase = PHASE_TERMS[value];
  const shown = referenceDate === null ? phase : overviewTexts("day", { phase, day: dateText(referenceDate) });
  return overviewTexts("valueAndOrigin", { value: shown, origin: overviewTexts(`phaseOrigin.${origin}`) });
}

interface Tile {
  readonly count: number;
  readonly noun: string;
  readonly detail: string;
}

function tilesOf({ sheets, units, objectives, indicators }: Overview): readonly Tile[] {
  const dashboards = sheets.filter(({ role }) => role === "dashboard").length;
  const tile = (what: "sheets" | "units" | "objectives" | "indicators", count: number, detail = ""): Tile => ({
    count,
    noun: overviewTexts(`counts.${what}`, { count }),
    detail,
  });
  return [
    tile("sheets", sheets.length, overviewTexts("counts.dashboard", { count: dashboards })),
    ...(units.length > 0 ? [tile("units", units.length)] : []),
    tile("objectives", objectives.all, overviewTexts("counts.recomputed", { count: objectives.scored })),
    tile("indicators", indicators.all, overviewTexts("counts.measured", { count: indicators.scored })),
  ];
}
