// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import type { FillPlan } from "../../../core/usecases/fill";
import { addressOf } from "../../../core/workbook/address";
import type { WritePlan } from "../../../core/workbook/plan";
import { explain } from "../../../core/wording/explain";
import { numberText } from "../../../core/wording/numbers";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";
import { FILL_TEXTS } from "../../strings";
import { EditsTable } from "./edits-table";

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
      <h2>{FILL_TEXTS.title}</h2>
      <p>{isEmpty ? FILL_TEXTS.nothing : FILL_TEXTS.untouched}</p>
      <div className="actions">
        {!isEmpty && (
          <Button appearance="primary" disabled={isBusy} onClick={onConfirm}>
            {FILL_TEXTS.confirm}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onCancel}>
          {FILL_TEXTS.cancel}
        </Button>
      </div>
      <NewSheets plan={plan} />
      {plan.edits.length > 0 && (
        <Section title={`${FILL_TEXTS.cells} (${numberText(plan.edits.length)})`} startsOpen>
          {() => <EditsTable edits={plan.edits} />}
        </Section>
      )}
      <Conflicts plan={plan} />
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

function Conflicts({ plan: { conflicts } }: PlanProps) {
  if (conflicts.length === 0) return null;
  return (
    <Section title={`${FILL_TEXTS.conflicts} (${numberText(conflicts.length)})`} startsOpen>
      {() => (
        <BoundedList label={FILL_TEXTS.conflicts} items={conflicts}>
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
