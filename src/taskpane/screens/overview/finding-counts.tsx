// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles } from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { Counts } from "../../../core/checks/counts";
import type { Severity } from "../../../core/checks/finding";
import { findingsTexts } from "../../i18n/findings";
import { overviewTexts } from "../../i18n/overview";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const ICONS = { error: <ErrorCircleRegular />, warning: <WarningRegular />, info: <InfoRegular /> } as const;
const useStyles = makeStyles({ counts: { display: "flex", flexWrap: "wrap", gap: "4px" } });

interface FindingCountsProps {
  readonly counts: Counts;
  readonly onOpen: (severity: Severity) => void;
}

/** What the verification found, worst first; each count leads to its findings. */
export function FindingCounts({ counts: { bySeverity }, onOpen }: FindingCountsProps) {
  const styles = useStyles();
  const found = SEVERITIES.filter((severity) => bySeverity[severity] > 0);
  return (
    <>
      <h3>{overviewTexts("findings")}</h3>
      {found.length === 0 && <p>{findingsTexts("noFindings")}</p>}
      <div className={styles.counts}>
        {found.map((severity) => {
          const count = findingsTexts(`severity.${severity}`, { count: bySeverity[severity] });
          return (
            <Button
              key={severity}
              size="small"
              icon={ICONS[severity]}
              title={overviewTexts("openFindings", { count })}
              onClick={() => onOpen(severity)}
            >
              {count}
            </Button>
          );
        })}
      </div>
    </>
  );
}
