// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../core/workbook/address";
import type { Conflict } from "../../core/workbook/plan";
import { explain } from "../../core/wording/explain";
import { fillTexts } from "../i18n/fill";
import { CountedList } from "./counted-list";

/** What a plan would have written but must not, for a person to decide. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  return (
    <CountedList label={fillTexts("conflicts")} items={conflicts}>
      {({ sheet, cell, why }) => (
        <>
          <strong>{cell ? `${sheet} ${addressOf(cell.row, cell.column)}` : sheet}</strong>: {explain(why)}
        </>
      )}
    </CountedList>
  );
}
