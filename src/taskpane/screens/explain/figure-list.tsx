// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useMemo, useRef } from "react";
import type { Subject } from "../../../core/usecases/explain/explanation";
import type { ListedFigure } from "../../../core/usecases/explain/list-figures";
import { explainTexts } from "../../i18n/explain";
import { useRowStops } from "../../parts/use-row-stops";
import { useRowsVirtualizer } from "../../parts/use-rows-virtualizer";
import { FigureRow } from "./figure-row";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
  row: { position: "absolute", top: 0, left: 0, width: "100%", paddingBottom: tokens.spacingVerticalXS },
});

interface FigureListProps {
  readonly figures: readonly ListedFigure[];
  readonly onExplain: (subject: Subject) => void;
}

/**
 * Figures, of which only those in view are drawn. The page itself scrolls: a bar of its own would leave no room in a
 * narrow pane. Each row says which one it is, of how many. Arrows go from row to row: there may be hundreds.
 */
export function FigureList({ figures, onExplain }: FigureListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => figures.map((figure) => ({ figure, kind: "figure", key: keyOf(figure) })), [figures]);
  const stops = useRowStops(list, rows);
  const virtualizer = useRowsVirtualizer(list, rows, stops.current);
  const { scrollMargin } = virtualizer.options;
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const to = stops.moved(event);
    if (to === null) return;
    event.preventDefault();
    virtualizer.scrollToIndex(to, { align: "auto" });
  }
  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label={explainTexts("list")}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => stops.follow(target)}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <li
            key={row.key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${String(start - scrollMargin)}px)` }}
            aria-posinset={index + 1}
            aria-setsize={rows.length}
          >
            <FigureRow figure={row.figure} isCurrent={index === stops.current} onExplain={onExplain} />
          </li>
        );
      })}
    </ul>
  );
}

function keyOf({ subject }: ListedFigure): string {
  return JSON.stringify(subject);
}
