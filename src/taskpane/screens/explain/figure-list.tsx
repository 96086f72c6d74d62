// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { Subject } from "../../../core/usecases/explain/explanation";
import type { ListedFigure } from "../../../core/usecases/explain/list-figures";
import { explainTexts } from "../../i18n/explain";
import { useListInSteps } from "../../parts/use-list-in-steps";
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
  const { current, drawn, measure, ofList } = useListInSteps(list, rows);
  return (
    <ul ref={list} className={styles.list} aria-label={explainTexts("list")} {...ofList}>
      {drawn.map(({ index, top }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <li
            key={row.key}
            ref={measure}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${String(top)}px)` }}
            aria-posinset={index + 1}
            aria-setsize={rows.length}
          >
            <FigureRow figure={row.figure} isCurrent={index === current} onExplain={onExplain} />
          </li>
        );
      })}
    </ul>
  );
}

function keyOf({ subject }: ListedFigure): string {
  return JSON.stringify(subject);
}
