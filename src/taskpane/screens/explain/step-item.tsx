// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Place, Subject } from "../../../core/usecases/explain/explanation";
import type { ShownStep } from "../../../core/usecases/explain/shown-explanation";
import { explainTexts } from "../../i18n/explain";
import { PlaceLink } from "../../parts/place-link";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";
import { PartItem } from "./part-item";

/** So many parts are shown at once; more open when asked. */
const FEW_PARTS = 8;

const useStyles = makeStyles({
  step: { marginBottom: tokens.spacingVerticalM, paddingLeft: tokens.spacingHorizontalXS },
  // the figures stand by themselves, and under each other
  figures: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  origin: { color: tokens.colorNeutralForeground2 },
});

interface StepItemProps {
  readonly step: ShownStep;
  readonly onVisit: (place: Place) => void;
  readonly onExplain: (subject: Subject) => void;
}

/** One step: its sentence, its figures set apart, who decided it, its cell, and what it is made of. */
export function StepItem({ step, onVisit, onExplain }: StepItemProps) {
  const styles = useStyles();
  const { text, figures, origin, place, leadsTo, parts } = step;
  const list = () => (
    <BoundedList label={text} items={parts}>
      {(part) => <PartItem part={part} onVisit={onVisit} onExplain={onExplain} />}
    </BoundedList>
  );
  return (
    <li className={styles.step}>
      <div>
        {text} {origin === null && place && <PlaceLink isQuiet place={place} onGoTo={onVisit} />}
      </div>
      {figures !== null && <div className={styles.figures}>{figures}</div>}
      {origin !== null && (
        <div className={styles.origin}>
          {origin}
          {place && ", "}
          {place && <PlaceLink isQuiet place={place} onGoTo={onVisit} />}
        </div>
      )}
      {leadsTo && (
        <button type="button" className="link" onClick={() => onExplain(leadsTo)}>
          {explainTexts("explainStep")}
        </button>
      )}
      {parts.length > FEW_PARTS ? (
        <Section title={explainTexts("partsOf", { count: parts.length })}>{list}</Section>
      ) : (
        parts.length > 0 && list()
      )}
    </li>
  );
}
