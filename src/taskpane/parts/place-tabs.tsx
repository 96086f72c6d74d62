// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";
import { paneTexts } from "../i18n/pane";
import { PLACES, type Place } from "../state/places";

const useStyles = makeStyles({
  // Six names do not fit on one line of a pane: all of them in view on two lines, better than some behind a button.
  tabs: { display: "flex", flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  tab: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    background: "none",
    border: 0,
    borderBottom: "3px solid transparent",
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // transparent borders are drawn there as all others
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface PlaceTabsProps {
  /** null: none of them. */
  readonly current: Place | null;
  readonly onOpen: (place: Place) => void;
}

/**
 * The places of the pane: one stop for Tab, arrows between them, Enter opens. Of plain buttons: Fluent's list of tabs would
 * be 9 KB of the first view.
 */
export function PlaceTabs({ current, onOpen }: PlaceTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const stop = current ?? PLACES[0];
  const move = (event: KeyboardEvent<HTMLElement>, from: number): void => {
    const to = destination(event.key, from);
    if (to === null) return;
    event.preventDefault();
    list.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <nav aria-label={paneTexts("places.label")}>
      <div ref={list} role="tablist" aria-label={paneTexts("places.label")} className={styles.tabs}>
        {PLACES.map((place, index) => (
          <button
            key={place}
            type="button"
            role="tab"
            aria-selected={place === current}
            tabIndex={place === stop ? 0 : -1}
            className={mergeClasses(styles.tab, place === current && styles.current)}
            onKeyDown={(event) => move(event, index)}
            onClick={() => onOpen(place)}
          >
            {paneTexts(`places.${place}`)}
          </button>
        ))}
      </div>
    </nav>
  );
}

/** Where a key leads from a tab; null: nowhere. */
function destination(key: string, from: number): number | null {
  const last = PLACES.length - 1;
  if (key === "ArrowRight") return from === last ? 0 : from + 1;
  if (key === "ArrowLeft") return from === 0 ? last : from - 1;
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}
