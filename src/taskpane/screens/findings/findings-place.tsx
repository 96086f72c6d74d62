// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useMemo } from "react";
import type { Finding, FindingPlace } from "../../../core/checks/finding";
import { hasDashboards, type Verification } from "../../../core/usecases/verify";
import { giveFocusBack } from "../../give-focus-back";
import { findingsTexts } from "../../i18n/findings";
import { paneTexts } from "../../i18n/pane";
import type { FindingsView } from "../../state/findings-view";
import { withSeen } from "./change-since";
import { FindingDetails } from "./finding-details";
import { groupFindings } from "./finding-groups";
import { findingRows, withGroup } from "./finding-rows";
import { FindingsList } from "./findings-list";
import { FindingsStatus } from "./findings-status";
import { FindingsToolbar } from "./findings-toolbar";
import { gravityCounts, gravityOf } from "./gravity";
import { SeverityFilter } from "./severity-filter";
import { useFound } from "./use-found";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", marginTop: "16px" },
  title: { margin: "0 auto 0 0" },
});

interface FindingsPlaceProps {
  readonly verification: Verification;
  readonly view: FindingsView;
  readonly isBusy: boolean;
  /** The switch by which what is typed is checked again at once. */
  readonly live: ReactNode;
  readonly onView: (changes: Partial<FindingsView>) => void;
  readonly onGoTo: (place: FindingPlace) => Promise<void>;
  readonly onCorrect: (finding: Finding) => void;
  readonly onCorrectAll: () => void;
  readonly onJustify: (finding: Finding) => void;
  readonly onExplain: (finding: Finding) => void;
  readonly onFill: () => void;
}

/** All findings: sought, filtered, put together as the user likes, each opened where it stands. */
export function FindingsPlace({ verification, view, isBusy, onView, ...props }: FindingsPlaceProps) {
  const styles = useStyles();
  const { findings } = verification;
  const { groupBy, severities } = view;
  useSeen(view, findings, onView);
  const { all, found, isSearching } = useFound(findings, view.query);
  const counts = useMemo(() => gravityCounts(found), [found]);
  const shown = useMemo(
    () => (severities.length === 0 ? found : found.filter((finding) => severities.includes(gravityOf(finding)))),
    [found, severities],
  );
  const groups = useMemo(() => groupFindings(shown, groupBy), [shown, groupBy]);
  const { openGroups, closedGroups, query, change } = view;
  const rows = useMemo(
    () => findingRows(all, groups, { openGroups, closedGroups, query, change }),
    [all, groups, openGroups, closedGroups, query, change],
  );
  const goTo = (place: FindingPlace): void => void giveFocusBack(props.onGoTo(place));
  return (
    <section aria-label={findingsTexts("findings")}>
      <div className={styles.head}>
        <h2 className={styles.title}>{findingsTexts("findings")}</h2>
        <Button disabled={isBusy} icon={<WrenchRegular />} onClick={props.onCorrectAll}>
          {paneTexts("correct")}
        </Button>
      </div>
      {props.live}
      {findings.length > 0 && <FindingsToolbar view={view} onView={onView} />}
      <SeverityFilter counts={counts} chosen={severities} onChoose={(chosen) => onView({ severities: chosen })} />
      <FindingsStatus shown={shown.length} all={all.length} isSearching={isSearching} change={change} />
      {findings.length === 0 && <p>{findingsTexts(hasDashboards(verification) ? "noFindings" : "nothingRead")}</p>}
      {rows.length > 0 && (
        <FindingsList
          rows={rows}
          focused={view.focused}
          opened={view.opened}
          onFocus={(key) => key !== view.focused && onView({ focused: key })}
          onOpen={(opened) => onView({ opened })}
          onToggle={(group, isOpen) => onView(withGroup(view, group, isOpen))}
          onPress={({ key, finding: { place } }) => {
            onView({ opened: key, focused: key });
            if (place) goTo(place);
          }}
          details={({ finding }) => (
            <FindingDetails
              finding={finding}
              verification={verification}
              actions={{ ...props, isBusy, onGoTo: goTo }}
            />
          )}
        />
      )}
    </section>
  );
}

/** Compares what is shown with what was shown before, once for each reading of the workbook. */
function useSeen(view: FindingsView, findings: readonly Finding[], onView: FindingsPlaceProps["onView"]): void {
  useEffect(() => {
    const next = withSeen(view, findings);
    if (next !== view) onView({ seen: next.seen, change: next.change });
  }, [view, findings, onView]);
}
