// SPDX-License-Identifier: EUPL-1.2
import { Field, Input } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FindingPlace } from "../../../core/checks/finding";
import type { CellEdit } from "../../../core/workbook/plan";
import { numberText } from "../../../core/wording/numbers";
import { fillTexts } from "../../i18n/fill";
import type { FillState } from "../../state/fill-state";
import { CellList } from "./cell-list";
import { cellRows, soughtEdits } from "./cell-rows";
import { withDecision } from "./decide";

/** Cells from which on there is something to seek. */
const MANY = 12;

interface FillCellsProps {
  readonly edits: readonly CellEdit[];
  readonly fill: FillState;
  readonly isBusy: boolean;
  readonly onView: (changes: Partial<FillState>) => void;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** The cells to be written, sought and sheet by sheet. */
export function FillCells({ edits, fill, isBusy, onView, onGoTo }: FillCellsProps) {
  const { query, toggled, decisions } = fill;
  const found = useMemo(() => soughtEdits(edits, query), [edits, query]);
  const rows = useMemo(() => cellRows(found, toggled, query !== ""), [found, toggled, query]);
  if (edits.length === 0) return null;
  return (
    <>
      <h3>{`${fillTexts("cells")} (${numberText(edits.length)})`}</h3>
      {edits.length >= MANY && (
        <Field label={fillTexts("search")}>
          <Input
            type="search"
            placeholder={fillTexts("searchHint")}
            value={query}
            onChange={(_, { value }) => onView({ query: value, toggled: new Set() })}
          />
        </Field>
      )}
      {query !== "" && <p role="status">{fillTexts("found", { count: found.length, all: edits.length })}</p>}
      {rows.length > 0 && (
        <CellList
          rows={rows}
          leftOut={decisions.leftOut}
          isBusy={isBusy}
          onToggle={(sheet) => onView({ toggled: withToggled(toggled, sheet) })}
          onChoose={(key, isChosen) => onView({ decisions: withDecision(decisions, "leftOut", key, !isChosen) })}
          onGoTo={onGoTo}
        />
      )}
    </>
  );
}

function withToggled(toggled: ReadonlySet<string>, sheet: string): ReadonlySet<string> {
  const next = new Set(toggled);
  if (!next.delete(sheet)) next.add(sheet);
  return next;
}
