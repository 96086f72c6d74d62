// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingPlace } from "../../../core/checks/finding";
import { addressOf } from "../../../core/workbook/address";
import { validationTexts } from "../../i18n/validation";

const useStyles = makeStyles({
  places: {
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    padding: 0,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
  // As tall as a finger needs, where several stand side by side.
  link: { minHeight: "24px" },
});

interface PlaceLinkProps {
  readonly place: FindingPlace;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** Leads to a cell. */
export function PlaceLink({ place, onGoTo }: PlaceLinkProps) {
  const styles = useStyles();
  const cell = `${place.sheet} ${addressOf(place.at.row, place.at.column)}`;
  return (
    <button
      type="button"
      className={`link ${styles.link}`}
      title={validationTexts("goTo", { cell })}
      onClick={() => onGoTo(place)}
    >
      {cell}
    </button>
  );
}

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
