// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { findingsTexts } from "../../i18n/findings";
import type { FindingsChange } from "../../state/findings-view";

const useStyles = makeStyles({
  status: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    marginBottom: tokens.spacingVerticalXS,
  },
});

interface FindingsStatusProps {
  readonly shown: number;
  readonly all: number;
  readonly isSearching: boolean;
  readonly change: FindingsChange | null;
}

/** How many of all are shown, and what a new reading has brought: heard when a screen reader has finished what it says. */
export function FindingsStatus({ shown, all, isSearching, change }: FindingsStatusProps) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.status}>
      <span>{isSearching ? findingsTexts("searching") : countText(shown, all)}</span>
      {/* A change that says the same as the last is another one: written anew, it is told again. */}
      {change && <span key={change.round}> {changeText(change)}</span>}
    </div>
  );
}

function countText(shown: number, all: number): string {
  return shown === all ? findingsTexts("shownAll", { count: all }) : findingsTexts("shown", { count: shown, all });
}

/** «2 segnalazioni in meno, 1 nuova.» */
export function changeText({ came, gone }: Pick<FindingsChange, "came" | "gone">): string {
  if (gone === 0) return findingsTexts("change.came", { count: came });
  const fewer = findingsTexts("change.gone", { count: gone });
  return came === 0 ? `${fewer}.` : `${fewer}, ${findingsTexts("change.cameToo", { count: came })}.`;
}
