// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import type { Subject } from "../../../core/usecases/explain/explanation";
import type { ListedFigure } from "../../../core/usecases/explain/list-figures";
import { explainTexts } from "../../i18n/explain";
import { FigureRow } from "./figure-row";

const [ROW_HEIGHT, OVERSCAN] = [64, 8];

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
 * narrow pane. Each row says which one it is, of how many.
 */
export function FigureList({ figures, onExplain }: FigureListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
  }, []);
  const rows = useWindowVirtualizer({
    count: figures.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: top,
    useFlushSync: false,
    // what has no height (a hidden pane) keeps the one that it is supposed to have
    measureElement: (element) => element.getBoundingClientRect().height || ROW_HEIGHT,
  });
  return (
    <ul ref={list} className={styles.list} style={{ height: rows.getTotalSize() }} aria-label={explainTexts("list")}>
      {rows.getVirtualItems().map(({ index, start }) => (
        <li
          key={index}
          ref={rows.measureElement}
          data-index={index}
          className={styles.row}
          style={{ transform: `translateY(${String(start - top)}px)` }}
          aria-posinset={index + 1}
          aria-setsize={figures.length}
        >
          <FigureRow figure={figures[index]!} onExplain={onExplain} />
        </li>
      ))}
    </ul>
  );
}
