// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { FindingPlace } from "../../../core/checks/finding";
import { canLeaveOut } from "../../../core/usecases/filling/decisions";
import { fillTexts } from "../../i18n/fill";
import { useListInSteps } from "../../parts/use-list-in-steps";
import { CellItem } from "./cell-item";
import type { Row } from "./cell-rows";
import { decisionKey } from "./decide";
import { SheetHead } from "./sheet-head";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
});

interface CellListProps {
  readonly rows: readonly Row[];
  readonly leftOut: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onToggle: (sheet: string) => void;
  readonly onChoose: (key: string, isChosen: boolean) => void;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** Cells to be written, sheet by sheet: only those in view are drawn. Arrows go from row to row, Tab through one row. */
export function CellList({ rows, leftOut, isBusy, onToggle, onChoose, onGoTo }: CellListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { current, drawn, measure, ofList } = useListInSteps(list, rows);
  return (
    <ul ref={list} className={styles.list} aria-label={fillTexts("cells")} {...ofList}>
      {drawn.map(({ index, top }) => {
        const row = rows[index];
        if (!row) return null;
        const isCurrent = index === current;
        return (
          <li
            key={row.key}
            ref={measure}
            data-index={index}
            aria-level={row.kind === "group" ? 1 : 2}
            aria-posinset={row.position}
            aria-setsize={row.of}
            style={{
              position: "absolute",
              top: 0,
              left: 0,
              width: "100%",
              transform: `translateY(${String(top)}px)`,
            }}
          >
            {row.kind === "group" ? (
              <SheetHead {...{ row, isCurrent }} onToggle={() => onToggle(row.sheet)} />
            ) : (
              <CellItem
                edit={row.edit}
                isChosen={canLeaveOut(row.edit) ? !leftOut.has(decisionKey(row.edit)) : null}
                {...{ isBusy, isCurrent, onGoTo }}
                onChoose={(isChosen) => onChoose(decisionKey(row.edit), isChosen)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
