// SPDX-License-Identifier: EUPL-1.2
import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { paneTexts } from "../i18n/pane";
import { PLACES, type Place } from "../state/places";

const useStyles = makeStyles({
  // Six names do not fit on one line of a pane: all of them in view on two lines, better than some behind a button.
  tabs: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface PlaceTabsProps {
  /** null: none of them. */
  readonly current: Place | null;
  readonly onOpen: (place: Place) => void;
}

/** The places of the pane. */
export function PlaceTabs({ current, onOpen }: PlaceTabsProps) {
  const styles = useStyles();
  return (
    <nav aria-label={paneTexts("places.label")}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={current}
        onTabSelect={(_, { value }) => onOpen(value as Place)}
      >
        {PLACES.map((place) => (
          <Tab key={place} value={place}>
            {paneTexts(`places.${place}`)}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
