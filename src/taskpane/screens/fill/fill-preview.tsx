// SPDX-License-Identifier: EUPL-1.2
import type { FillPlan } from "../../../core/usecases/fill";
import { isEmptyPlan, PlannedWriting } from "../../parts/planned-writing";
import { PreviewHead } from "../../parts/preview-head";
import { fillTexts } from "../../i18n/fill";

interface FillPreviewProps {
  readonly filling: FillPlan;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a filling would write, cell by cell, before anything is written. */
export function FillPreview({ filling, isBusy, onConfirm, onCancel }: FillPreviewProps) {
  const isEmpty = isEmptyPlan(filling.plan);
  return (
    <section aria-label={fillTexts("title")}>
      <PreviewHead
        title={fillTexts("title")}
        text={isEmpty ? fillTexts("nothing") : fillTexts("untouched")}
        canConfirm={!isEmpty}
        {...{ isBusy, onConfirm, onCancel }}
      />
      <PlannedWriting {...filling} startsOpen />
    </section>
  );
}
