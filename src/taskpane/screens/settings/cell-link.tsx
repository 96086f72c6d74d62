// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from "@fluentui/react-components";
import type { FindingPlace } from "../../../core/checks/finding";
import { addressOf } from "../../../core/workbook/address";
import { settingsTexts } from "../../i18n/settings";

// As tall as a finger needs.
const useStyles = makeStyles({ link: { minHeight: "24px" } });

interface CellLinkProps {
  readonly place: FindingPlace;
  readonly onGoTo: (place: FindingPlace) => void;
  /** Absent: the name of the cell. */
  readonly text?: string;
}

/** Leads to a cell. */
export function CellLink({ place, onGoTo, text }: CellLinkProps) {
  const styles = useStyles();
  const name = placeName(place);
  return (
    <button
      type="button"
      className={`link ${styles.link}`}
      title={settingsTexts("goTo", { place: name })}
      onClick={() => onGoTo(place)}
    >
      {text ?? name}
    </button>
  );
}

/** «Parametri B7». */
export function placeName({ sheet, at }: FindingPlace): string {
  return `${sheet} ${addressOf(at.row, at.column)}`;
}
