// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from "react";
import { findingsTexts } from "../../i18n/findings";
import { useRowsVirtualizer } from "../../parts/use-rows-virtualizer";
import { FindingCard } from "./finding-card";
import type { FindingRow, Row } from "./finding-rows";
import { GroupHead } from "./group-head";
import { moveFor } from "./list-moves";
import { ListRow } from "./list-row";
import { useRovingRow } from "./use-roving-row";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
});

interface FindingsListProps {
  readonly rows: readonly Row[];
  /** Key of the row on which the keyboard stands. */
  readonly focused: string | null;
  /** Key of the row whose details are shown. */
  readonly opened: string | null;
  readonly onFocus: (key: string) => void;
  readonly onOpen: (key: string | null) => void;
  readonly onToggle: (group: string, isOpen: boolean) => void;
  readonly onPress: (row: FindingRow) => void;
  readonly details: (row: FindingRow) => ReactNode;
}

/**
 * Groups and findings, as a list of buttons: a screen reader reads it like any other, and the arrow keys go from row to row
 * as in a tree. One stop of the Tab key leads in, and the next one out.
 */
export function FindingsList({ rows, focused, opened, ...props }: FindingsListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const indexes = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const roving = useRovingRow(rows, indexes, focused, props.onFocus);
  const virtualizer = useRowsVirtualizer(list, rows, roving.current);
  const { scrollMargin } = virtualizer.options;

  function onKeyDown(event: KeyboardEvent): void {
    const isOnRow = (event.target as HTMLElement).hasAttribute("data-row");
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // Escape in the details leads back to their row; all other keys are theirs.
    if (!isOnRow && event.key !== "Escape") return;
    const move = moveFor(event.key, rows, roving.current, opened);
    if (!move) return;
    event.preventDefault();
    // Office.js would lead to the sheet.
    if (event.key === "Escape") event.stopPropagation();
    if (move.kind === "group") return props.onToggle(move.key, move.isOpen);
    if (move.kind === "details") {
      props.onOpen(move.key);
      if (!isOnRow) roving.moveTo(roving.current);
      return;
    }
    roving.moveTo(move.index);
    virtualizer.scrollToIndex(move.index, { align: "auto" });
  }

  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={findingsTexts("list")}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        if (!row) return null;
        const common = {
          isCurrent: index === roving.current,
          buttonRef: roving.refOf(row.key),
          onFocus: () => props.onFocus(row.key),
        };
        return (
          <ListRow key={row.key} {...{ row, index }} start={start - scrollMargin} measure={virtualizer.measureElement}>
            {row.kind === "group" ? (
              <GroupHead row={row} {...common} onToggle={(isOpen) => props.onToggle(row.group.key, isOpen)} />
            ) : (
              <FindingCard
                row={row}
                {...common}
                isOpened={opened === row.key}
                onPress={() => props.onPress(row)}
                onToggle={() => {
                  roving.moveTo(index);
                  props.onOpen(opened === row.key ? null : row.key);
                }}
                details={() => props.details(row)}
              />
            )}
          </ListRow>
        );
      })}
    </ul>
  );
}
