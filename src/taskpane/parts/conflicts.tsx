// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../core/workbook/address";
import type { Conflict } from "../../core/workbook/plan";
import { explain } from "../../core/wording/explain";
import { numberText } from "../../core/wording/numbers";
import { fillTexts } from "../i18n/fill";
import { BoundedList } from "./bounded-list";
import { Section } from "./section";

/** What a plan would have written but must not, for a person to decide. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  if (conflicts.length === 0) return null;
  return (
    <Section title={`${fillTexts("conflicts")} (${numberText(conflicts.length)})`} startsOpen>
      {() => (
        <BoundedList label={fillTexts("conflicts")} items={conflicts}>
          {({ sheet, cell, why }) => (
            <>
              <strong>{cell ? `${sheet} ${addressOf(cell.row, cell.column)}` : sheet}</strong>: {explain(why)}
            </>
          )}
        </BoundedList>
      )}
    </Section>
  );
}
