// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding, FindingPlace } from "../../../core/checks/finding";
import { numberText } from "../../../core/wording/numbers";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";
import { findingsTexts } from "../../i18n/findings";
import { type FindingActions, FindingItem } from "./finding-item";
import { groupFindings, type SeverityGroup } from "./finding-groups";

const useStyles = makeStyles({
  severity: {
    fontSize: tokens.fontSizeBase300,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  accepted: { borderLeftColor: tokens.colorNeutralStroke1 },
});

interface FindingsListProps {
  readonly findings: readonly Finding[];
  readonly onGoTo: (place: FindingPlace) => void;
  readonly actions: FindingActions;
}

/** All findings, worst first, rule by rule. */
export function FindingsList({ findings, ...props }: FindingsListProps) {
  const groups = useMemo(() => groupFindings(findings), [findings]);
  if (groups.length === 0) return <p>{findingsTexts("noFindings")}</p>;
  return groups.map((group) => <SeverityFindings key={group.severity} group={group} {...props} />);
}

type SeverityFindingsProps = { readonly group: SeverityGroup } & Omit<FindingsListProps, "findings">;

function SeverityFindings({ group, onGoTo, actions }: SeverityFindingsProps) {
  const styles = useStyles();
  const { severity, count, rules } = group;
  return (
    <>
      <h3 className={`${styles.severity} ${styles[severity]}`}>{severityText(severity, count)}</h3>
      {rules.map(({ rule, severity: gravity, title, findings }) => (
        <Section key={gravity + rule} title={`${title || rule} (${numberText(findings.length)})`}>
          {() => (
            <BoundedList label={title || rule} items={findings}>
              {(finding) => <FindingItem finding={finding} onGoTo={onGoTo} actions={actions} />}
            </BoundedList>
          )}
        </Section>
      ))}
    </>
  );
}

function severityText(severity: SeverityGroup["severity"], count: number): string {
  return findingsTexts(`severity.${severity}`, { count });
}
