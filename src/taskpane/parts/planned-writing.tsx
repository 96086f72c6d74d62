// SPDX-License-Identifier: EUPL-1.2
import type { FillPlan } from "../../core/usecases/fill";
import type { CellEdit, WritePlan } from "../../core/workbook/plan";
import { explain } from "../../core/wording/explain";
import { numberText } from "../../core/wording/numbers";
import { contentText } from "../content-text";
import { fillTexts } from "../i18n/fill";
import { BoundedList } from "./bounded-list";
import { ChangesTable, type ShownChange } from "./changes-table";
import { Conflicts } from "./conflicts";
import { Section } from "./section";

/** Sheets to be made, cells to be written, what is left alone and what to know: before anything is written. */
export function PlannedWriting({ plan, notes, startsOpen }: FillPlan & { readonly startsOpen: boolean }) {
  return (
    <>
      <NewSheets plan={plan} />
      {plan.edits.length > 0 && (
        <Section title={`${fillTexts("cells")} (${numberText(plan.edits.length)})`} startsOpen={startsOpen}>
          {() => <ChangesTable label={fillTexts("cells")} changes={plan.edits.map(shown)} />}
        </Section>
      )}
      <Conflicts conflicts={plan.conflicts} />
      {notes.length > 0 && (
        <Section title={`${fillTexts("notes")} (${numberText(notes.length)})`} startsOpen={startsOpen}>
          {() => (
            <BoundedList label={fillTexts("notes")} items={notes}>
              {explain}
            </BoundedList>
          )}
        </Section>
      )}
    </>
  );
}

/** True when a plan has nothing to write. */
export function isEmptyPlan({ edits, sheets, names }: WritePlan): boolean {
  return edits.length + sheets.length + names.length === 0;
}

function shown(edit: CellEdit): ShownChange {
  return { ...edit, before: contentText(edit.old, edit), after: contentText(edit.value, edit) };
}

function NewSheets({ plan: { sheets } }: { readonly plan: WritePlan }) {
  const visible = sheets.filter(({ hidden }) => !hidden);
  if (sheets.length === 0) return null;
  return (
    <Section title={`${fillTexts("sheets")} (${numberText(visible.length)})`} startsOpen>
      {() => (
        <>
          <BoundedList label={fillTexts("sheets")} items={visible}>
            {({ name }) => `«${name}»`}
          </BoundedList>
          {visible.length < sheets.length && <p>{fillTexts("hiddenSheet")}</p>}
        </>
      )}
    </Section>
  );
}
