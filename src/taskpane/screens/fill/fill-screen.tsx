// SPDX-License-Identifier: EUPL-1.2
import type { FillPlan } from "../../../core/usecases/fill";
import { isEmptyPlan, PlannedWriting } from "../../parts/planned-writing";
import { PreviewHead } from "../../parts/preview-head";
import { FILL_TEXTS } from "../../strings";

interface FillScreenProps {
  readonly filling: FillPlan;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a filling would write, cell by cell, before anything is written. */
export function FillScreen({ filling, isBusy, onConfirm, onCancel }: FillScreenProps) {
  const isEmpty = isEmptyPlan(filling.plan);
  return (
    <section aria-label={FILL_TEXTS.title}>
      <PreviewHead
        title={FILL_TEXTS.title}
        text={isEmpty ? FILL_TEXTS.nothing : FILL_TEXTS.untouched}
        canConfirm={!isEmpty}
        {...{ isBusy, onConfirm, onCancel }}
      />
      <PlannedWriting {...filling} startsOpen />
    </section>
  );
}
