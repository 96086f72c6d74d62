// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../../core/checks/finding";
import { addressOf } from "../../../core/workbook/address";
import { overviewTexts } from "../../i18n/overview";

interface PlaceLinkProps {
  readonly place: FindingPlace;
  /** What is read; the cell by its name where nothing is given. */
  readonly text?: string;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** Leads to a cell. */
export function PlaceLink({ place, text, onGoTo }: PlaceLinkProps) {
  const cell = `${place.sheet} ${addressOf(place.at.row, place.at.column)}`;
  return (
    <button type="button" className="link" title={overviewTexts("goTo", { place: cell })} onClick={() => onGoTo(place)}>
      {text ?? cell}
    </button>
  );
}
