// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { paneTexts } from "../i18n/pane";

const STEP = 20;
const useStyles = makeStyles({
  list: {
    ...{ listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
    gridTemplateColumns: "minmax(0, 1fr)", // no wider than the pane, whatever a cell holds
  },
});

interface BoundedListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
}

/** A list that grows when asked, twenty at a time: a pane with a hundred thousand elements would stop Excel. */
export function BoundedList<T>({ label, items, children }: BoundedListProps<T>) {
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + STEP)}>
          {paneTexts("more", { count: Math.min(rest, STEP) })}
        </Button>
      )}
    </>
  );
}
