// SPDX-License-Identifier: EUPL-1.2
import type { FillPlan } from "../../core/usecases/fill";
import type { CellEdit, WritePlan } from "../../core/workbook/plan";
import { explain } from "../../core/wording/explain";
import { numberText } from "../../core/wording/numbers";
import { contentText } from "../content-text";
import { fillTexts } from "../i18n/fill";
import { isOwnNote } from "../own-notes";
import { ChangesTable, type ShownChange } from "./changes-table";
import { Conflicts } from "./conflicts";
import { Section } from "./section";
import { CountedList } from "./counted-list";

/** Sheets to be made, cells to be written, what is left alone and what to know: before anything is written. */
export function PlannedWriting({ plan, notes, startsOpen }: FillPlan & { readonly startsOpen: boolean }) {
  const edits = plan.edits.filter((edit) => !isOwnNote(edit));
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
      <CountedList label={fillTexts("notes")} items={notes} startsOpen={startsOpen}>
        {explain}
      </CountedList>
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
  return (
    <CountedList label={fillTexts("sheets")} items={visible}>
      {({ name }) => `«${name}»`}
    </CountedList>
  );
}
