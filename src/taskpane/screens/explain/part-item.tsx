// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Place, Subject } from "../../../core/usecases/explain/explanation";
import type { ShownPart } from "../../../core/usecases/explain/shown-explanation";
import { explainTexts } from "../../i18n/explain";
import { PlaceLink } from "../../parts/place-link";

const useStyles = makeStyles({
  part: { display: "flex", columnGap: tokens.spacingHorizontalS, justifyContent: "space-between", flexWrap: "wrap" },
  name: { flex: "1 1 60%" },
  explain: { fontWeight: tokens.fontWeightRegular },
  // a figure stays in one piece, a sentence takes the room that there is
  value: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  detail: { flex: "1 1 100%", color: tokens.colorNeutralForeground2 },
});

interface PartItemProps {
  readonly part: ShownPart;
  readonly onVisit: (place: Place) => void;
  readonly onExplain: (subject: Subject) => void;
}

/** Something that was counted, with its figure and its weight, or left out, with the reason. */
export function PartItem({ part, onVisit, onExplain }: PartItemProps) {
  const styles = useStyles();
  const { name, text, isCounted, weight, weightAt, place, subject } = part;
  return (
    <div className={styles.part}>
      <span className={styles.name}>
        <button
          type="button"
          className={mergeClasses("link", styles.explain)}
          title={explainTexts("explainThis", { name })}
          onClick={() => onExplain(subject)}
        >
          {name}
        </button>
      </span>
      {isCounted && <span className={styles.value}>{text}</span>}
      <span className={styles.detail}>
        {!isCounted && <>{text} </>}
        {weight !== null && <>{explainTexts("weight", { weight })} </>}
        {weightAt && (
          <>
            <PlaceLink isQuiet place={weightAt} onGoTo={onVisit} />
            {"; "}
          </>
        )}
        <PlaceLink isQuiet place={place} onGoTo={onVisit} />
      </span>
    </div>
  );
}
