// SPDX-License-Identifier: EUPL-1.2
import type { FillPlan } from "../../../core/usecases/fill";
import type { CellEdit, WritePlan } from "../../../core/workbook/plan";
import { explain } from "../../../core/wording/explain";
import { numberText } from "../../../core/wording/numbers";
import { BoundedList } from "../../parts/bounded-list";
import { ChangesTable, type ShownChange } from "../../parts/changes-table";
import { Conflicts } from "../../parts/conflicts";
import { PreviewHead } from "../../parts/preview-head";
import { Section } from "../../parts/section";
import { contentText } from "../../content-text";
import { FILL_TEXTS } from "../../strings";

interface FillScreenProps {
  readonly filling: FillPlan;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a filling would write, cell by cell, before anything is written. */
export function FillScreen({ filling: { plan, notes }, isBusy, onConfirm, onCancel }: FillScreenProps) {
  const isEmpty = plan.edits.length + plan.sheets.length + plan.names.length === 0;
  return (
    <section aria-label={FILL_TEXTS.title}>
      <PreviewHead
        title={FILL_TEXTS.title}
        text={isEmpty ? FILL_TEXTS.nothing : FILL_TEXTS.untouched}
        canConfirm={!isEmpty}
        {...{ isBusy, onConfirm, onCancel }}
      />
      <NewSheets plan={plan} />
      {plan.edits.length > 0 && (
        <Section title={`${FILL_TEXTS.cells} (${numberText(plan.edits.length)})`} startsOpen>
          {() => <ChangesTable label={FILL_TEXTS.cells} changes={plan.edits.map(shown)} />}
        </Section>
      )}
      <Conflicts conflicts={plan.conflicts} />
      {notes.length > 0 && (
        <Section title={`${FILL_TEXTS.notes} (${numberText(notes.length)})`} startsOpen>
          {() => (
            <BoundedList label={FILL_TEXTS.notes} items={notes}>
              {explain}
            </BoundedList>
          )}
        </Section>
      )}
    </section>
  );
}

function shown(edit: CellEdit): ShownChange {
  return { ...edit, before: contentText(edit.old, edit), after: contentText(edit.value, edit) };
}

interface PlanProps {
  readonly plan: WritePlan;
}

function NewSheets({ plan: { sheets } }: PlanProps) {
  const visible = sheets.filter(({ hidden }) => !hidden);
  if (sheets.length === 0) return null;
  return (
    <Section title={`${FILL_TEXTS.sheets} (${numberText(visible.length)})`} startsOpen>
      {() => (
        <>
          <BoundedList label={FILL_TEXTS.sheets} items={visible}>
            {({ name }) => `«${name}»`}
          </BoundedList>
          {visible.length < sheets.length && <p>{FILL_TEXTS.hiddenSheet}</p>}
        </>
      )}
    </Section>
  );
}
