// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { Counts } from "../../../core/checks/counts";
import { findingsTexts } from "../../i18n/findings";
import { overviewTexts } from "../../i18n/overview";
import { GRAVITIES, type Gravity } from "../../state/findings-view";

const ICONS = {
  error: <ErrorCircleRegular />,
  warning: <WarningRegular />,
  info: <InfoRegular />,
  accepted: <CheckmarkCircleRegular />,
} as const;
const useStyles = makeStyles({ counts: { display: "flex", flexWrap: "wrap", gap: "4px" } });

interface FindingCountsProps {
  readonly counts: Counts;
  readonly onOpen: (gravity: Gravity) => void;
}

/** What the verification found, worst first; each count leads to its findings. */
export function FindingCounts({ counts, onOpen }: FindingCountsProps) {
  const styles = useStyles();
  const found = GRAVITIES.filter((gravity) => countOf(counts, gravity) > 0);
  return (
    <>
      <h3>{overviewTexts("findings")}</h3>
      {found.length === 0 && <p>{findingsTexts("noFindings")}</p>}
      <div className={styles.counts}>
        {found.map((gravity) => {
          const count = findingsTexts(`severity.${gravity}`, { count: countOf(counts, gravity) });
          return (
            <Button
              key={gravity}
              size="small"
              icon={ICONS[gravity]}
              title={overviewTexts("openFindings", { count })}
              onClick={() => onOpen(gravity)}
            >
              {count}
            </Button>
          );
        })}
      </div>
    </>
  );
}

/** Those that are accepted with a reason stand apart, as in the list that is opened. */
function countOf({ bySeverity, accepted }: Counts, gravity: Gravity): number {
  if (gravity === "accepted") return accepted.error + accepted.warning + accepted.info;
  return bySeverity[gravity] - accepted[gravity];
}
