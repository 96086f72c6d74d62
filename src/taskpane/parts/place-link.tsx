// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FindingPlace } from "../../core/checks/finding";
import { paneTexts } from "../i18n/pane";
import { placeText } from "../place-text";

const useStyles = makeStyles({
  // As tall as a finger needs, where several stand side by side.
  link: { minHeight: "24px" },
  quiet: { minHeight: "auto", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

interface PlaceLinkProps {
  readonly place: FindingPlace;
  readonly onGoTo: (place: FindingPlace) => void;
  /** Absent: the name of the cell. */
  readonly text?: string;
  /** Beside what says more: nearly every line has one. */
  readonly isQuiet?: boolean;
  /** In a list of which only one row has tab stops. */
  readonly tabIndex?: number;
  readonly "data-stop"?: string;
}

/** Leads to a cell in Excel. */
export function PlaceLink({ place, onGoTo, text, isQuiet = false, ...stop }: PlaceLinkProps) {
  const styles = useStyles();
  const cell = placeText(place);
  return (
    <button
      type="button"
      className={mergeClasses("link", styles.link, isQuiet && styles.quiet)}
      title={paneTexts("goToCell", { cell })}
      onClick={() => onGoTo(place)}
      {...stop}
    >
      {text ?? cell}
    </button>
  );
}
