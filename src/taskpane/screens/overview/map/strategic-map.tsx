// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Aggregate } from "../../../../core/scorecard/scored";
import type { DrawnMap, MapBand } from "../../../../core/usecases/overview/drawn-map";
import { percentText } from "../../../../core/wording/numbers";
import { overviewTexts } from "../../../i18n/overview";
import { BoundedList } from "../../../parts/bounded-list";
import { Section } from "../../../parts/section";
import type { MapActions } from "./map-actions";
import { BandDrawing } from "./map-band";
import { MapLegend } from "./map-legend";

/** Above so many objectives the perspectives are folded, but the first: one still sees them all. */
const MOST_OPEN = 40;

const useStyles = makeStyles({
  overall: { margin: "0 0 4px" },
  mean: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, marginRight: "4px" },
  coverage: { display: "block", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  name: { hyphens: "auto" },
  explain: { fontSize: tokens.fontSizeBase200, display: "block", margin: "0 0 8px" },
  band: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
  },
});

interface StrategicMapProps extends MapActions {
  readonly map: DrawnMap;
  /** What the phase has to do with the figures. */
  readonly notes: readonly string[];
}

/** The strategic map: perspectives as bands, objectives as cards in them. */
export function StrategicMap({ map: { bands, overall, thresholds, basis }, notes, ...actions }: StrategicMapProps) {
  const styles = useStyles();
  const count = bands.reduce((sum, { cards }) => sum + cards.length, 0);
  const title = overviewTexts(basis === "all" ? "map.titleAll" : "map.title");
  if (count === 0) {
    return (
      <>
        <h3>{title}</h3>
        <p>{overviewTexts("map.none")}</p>
      </>
    );
  }
  return (
    <>
      <h3>{title}</h3>
      {basis !== "strategic" && <p>{overviewTexts(BASES[basis])}</p>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {overall && (
        <div className={styles.overall}>
          {overviewTexts("map.overall")}: <MeanText mean={overall} />
          <ExplainMean band={overviewTexts("map.overall")} onExplain={() => actions.onExplainMean(null)} />
        </div>
      )}
      <BoundedList label={title} items={bands}>
        {(band) => (
          <div className={styles.band}>
            <Section startsOpen={count <= MOST_OPEN || band === bands[0]} title={<BandTitle band={band} />}>
              {() => (
                <>
                  {band.mean && <ExplainMean band={band.mean.name} onExplain={() => actions.onExplainMean(band.key)} />}
                  <BandDrawing band={band} {...actions} />
                </>
              )}
            </Section>
          </div>
        )}
      </BoundedList>
      <MapLegend thresholds={thresholds} />
    </>
  );
}

const BASES = { map: "map.ofMap", named: "map.ofNamed", all: "map.ofAll" } as const;

function BandTitle({ band: { name, mean, cards } }: { readonly band: MapBand }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.name}>{name ?? overviewTexts("map.noPerspective")}</span>
      {mean ? (
        <span>
          {": "}
          <MeanText mean={mean} />
        </span>
      ) : (
        <span className={styles.coverage}>{overviewTexts("map.count", { count: cards.length })}</span>
      )}
    </>
  );
}

/** The body does not publish it: whose it is, and of how many objectives, always stands beside it. */
function MeanText({ mean: { score, coverage } }: { readonly mean: Aggregate }) {
  const styles = useStyles();
  const { scored, total } = coverage;
  const own = score === null ? "" : `${overviewTexts("map.mean")}, `;
  return (
    <>
      <span className={styles.mean}>{score === null ? overviewTexts("map.notMeasured") : percentText(score)}</span>
      <span className={styles.coverage}>{own + overviewTexts("map.coverage", { count: scored, all: total })}</span>
    </>
  );
}

function ExplainMean({ band, onExplain }: { readonly band: string; readonly onExplain: () => void }) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses("link", styles.explain)}
      aria-label={overviewTexts("map.explainMeanOf", { band })}
      onClick={onExplain}
    >
      {overviewTexts("map.explainMean")}
    </button>
  );
}
