// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { findingsTexts } from "../../i18n/findings";
import { GRAVITIES, type Gravity } from "../../state/findings-view";
import { GravityMark } from "./gravity-mark";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "4px 0" },
  // At its size the label stays on one line, and twice as large it breaks.
  button: { minWidth: 0, paddingLeft: "6px", paddingRight: "8px", fontWeight: "normal" },
});

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Gravity, number>>;
  /** Only these are shown; empty: all. */
  readonly chosen: readonly Gravity[];
  readonly onChoose: (chosen: readonly Gravity[]) => void;
}

/** How many there are of each gravity; pressed, only those are shown. */
export function SeverityFilter({ counts, chosen, onChoose }: SeverityFilterProps) {
  const styles = useStyles();
  const shown = GRAVITIES.filter((gravity) => counts[gravity] > 0 || chosen.includes(gravity));
  if (shown.length === 0) return null;
  return (
    <div role="group" aria-label={findingsTexts("filter")} className={styles.filter}>
      {shown.map((gravity) => {
        const isChosen = chosen.includes(gravity);
        const others = chosen.filter((each) => each !== gravity);
        return (
          <ToggleButton
            key={gravity}
            size="small"
            className={styles.button}
            checked={isChosen}
            icon={<GravityMark gravity={gravity} isSilent />}
            onClick={() => onChoose(isChosen ? others : [...others, gravity])}
          >
            {findingsTexts(`severity.${gravity}`, { count: counts[gravity] })}
          </ToggleButton>
        );
      })}
    </div>
  );
}
