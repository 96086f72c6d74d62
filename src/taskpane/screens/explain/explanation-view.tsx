// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Explanation, Place, Subject } from "../../../core/usecases/explain/explanation";
import { shownExplanation, type ShownExplanation } from "../../../core/usecases/explain/shown-explanation";
import { focusHeading } from "../../focus-heading";
import { explainTexts } from "../../i18n/explain";
import { PlaceLink } from "../../parts/place-link";
import { StepItem } from "./step-item";

const useStyles = makeStyles({
  view: { marginTop: tokens.spacingVerticalM },
  kind: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: { marginTop: 0, marginBottom: tokens.spacingVerticalXS },
  outcome: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  steps: { marginTop: tokens.spacingVerticalM, paddingLeft: tokens.spacingHorizontalXL },
});

interface ExplanationViewProps {
  readonly explanation: Explanation;
  /** After each step that was taken in the pane the focus goes to the name of what is shown. */
  readonly turn: number;
  readonly onVisit: (place: Place) => void;
  readonly onExplain: (subject: Subject) => void;
}

/** A figure, and the steps by which it came about. */
export function ExplanationView({ explanation, turn, onVisit, onExplain }: ExplanationViewProps) {
  const styles = useStyles();
  const shown = useMemo(() => shownExplanation(explanation), [explanation]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (turn > 0) focusHeading(heading.current);
  }, [turn]);
  return (
    <article className={styles.view} lang="it" aria-labelledby="explained">
      {/* what is chosen in Excel is told to whoever does not see the pane change */}
      <div aria-live="polite">
        {/* the whole body has no name, and is called by what it is */}
        {shown.name !== "" && <p className={styles.kind}>{shown.kind}</p>}
        <h2 id="explained" ref={heading} className={styles.name}>
          {shown.name || shown.kind}
        </h2>
        <p className={styles.outcome}>{shown.outcome}</p>
      </div>
      <Details shown={shown} onVisit={onVisit} />
      <ol key={JSON.stringify(explanation.subject)} className={styles.steps} aria-label={explainTexts("steps")}>
        {shown.steps.map((step, index) => (
          <StepItem key={index} step={step} onVisit={onVisit} onExplain={onExplain} />
        ))}
      </ol>
    </article>
  );
}

function Details({ shown, onVisit }: { readonly shown: ShownExplanation; readonly onVisit: (place: Place) => void }) {
  const styles = useStyles();
  return (
    <>
      {shown.precise !== null && <p className={styles.detail}>{explainTexts("precise", { value: shown.precise })}</p>}
      {shown.written !== null && <p className={styles.detail}>{explainTexts("written", { value: shown.written })}</p>}
      {shown.place && <PlaceLink isQuiet place={shown.place} onGoTo={onVisit} />}
      {shown.asked !== null && <p className={styles.detail}>{shown.asked}</p>}
    </>
  );
}
