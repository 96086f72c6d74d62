// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingPlace } from "../../../core/checks/finding";
import { validationTexts } from "../../i18n/validation";
import { PlaceLink } from "../../parts/place-link";

const useStyles = makeStyles({
  places: {
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    padding: 0,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
});

interface PlaceLinksProps {
  readonly places: readonly FindingPlace[];
  readonly onGoTo: (place: FindingPlace) => void;
}

/** The cells that something stands on; few, as evidence names twenty at the most. */
export function PlaceLinks({ places, onGoTo }: PlaceLinksProps) {
  const styles = useStyles();
  if (places.length === 0) return null;
  return (
    <ul className={styles.places} aria-label={validationTexts("places")}>
      {places.map((place, i) => (
        <li key={i}>
          <PlaceLink place={place} onGoTo={onGoTo} />
        </li>
      ))}
    </ul>
  );
}
