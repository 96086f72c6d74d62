// SPDX-License-Identifier: EUPL-1.2
import type { FillPlan } from "../../core/usecases/fill";
import { OWN_SHEET_NAMES } from "../../core/memory/own-sheets";
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
  const edits = plan.edits.filter((edit) => !isMemory(edit));
  const isRemembered = edits.length < plan.edits.length || plan.sheets.some(({ hidden }) => hidden);
  return (
    <>
      <NewSheets plan={plan} />
      {edits.length > 0 && (
        <Section title={`${fillTexts("cells")} (${numberText(edits.length)})`} startsOpen={startsOpen}>
          {() => <ChangesTable label={fillTexts("cells")} changes={edits.map(shown)} />}
        </Section>
      )}
      {isRemembered && <p>{fillTexts("hiddenSheet")}</p>}
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

/** What PERF notes for itself, on a sheet that nobody sees: fingerprints that say nothing to who must confirm. */
function isMemory({ sheet }: CellEdit): boolean {
  return sheet.startsWith(OWN_SHEET_NAMES.memoria);
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
  if (visible.length === 0) return null;
  return (
    <Section title={`${fillTexts("sheets")} (${numberText(visible.length)})`} startsOpen>
      {() => (
        <BoundedList label={fillTexts("sheets")} items={visible}>
          {({ name }) => `«${name}»`}
        </BoundedList>
      )}
    </Section>
  );
}
