// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Place } from "../../../core/usecases/explain/explanation";
import { addressOf } from "../../../core/workbook/address";
import { explainTexts } from "../../i18n/explain";

const useStyles = makeStyles({
  // quieter than what it stands beside: nearly every line has one
  place: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

interface PlaceLinkProps {
  readonly place: Place;
  readonly onVisit: (place: Place) => void;
}

/** Leads to a cell in Excel. */
export function PlaceLink({ place, onVisit }: PlaceLinkProps) {
  const styles = useStyles();
  const name = `${place.sheet} ${addressOf(place.at.row, place.at.column)}`;
  return (
    <button
      type="button"
      className={mergeClasses("link", styles.place)}
      title={explainTexts("goTo", { place: name })}
      onClick={() => onVisit(place)}
    >
      {name}
    </button>
  );
}
