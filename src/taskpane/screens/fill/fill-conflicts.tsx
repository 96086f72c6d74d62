// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../../core/checks/finding";
import { conflictKey } from "../../../core/usecases/filling/decisions";
import type { Conflict } from "../../../core/workbook/plan";
import { fillTexts } from "../../i18n/fill";
import { ConflictItem } from "./conflict-item";
import { CountedList } from "../../parts/counted-list";

interface FillConflictsProps {
  readonly conflicts: readonly Conflict[];
  /** Keys of those that a person may decide. */
  readonly decidable: ReadonlySet<string>;
  readonly overwritten: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onDecide: (key: string, isWritten: boolean) => void;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** What PERF would have written and must not: decided one by one where that may be, else told with what to do. */
export function FillConflicts({ conflicts, decidable, overwritten, isBusy, onDecide, onGoTo }: FillConflictsProps) {
  return (
    <CountedList label={fillTexts("conflicts")} items={conflicts}>
      {(conflict) => {
        const key = conflictKey(conflict);
        const isOpen = key !== null && decidable.has(key);
        return (
          <ConflictItem
            {...{ conflict, isBusy, onGoTo }}
            isWritten={isOpen ? overwritten.has(key) : null}
            onDecide={(isWritten) => key !== null && onDecide(key, isWritten)}
          />
        );
      }}
    </CountedList>
  );
}
