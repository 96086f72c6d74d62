// SPDX-License-Identifier: EUPL-1.2
import type { Validation } from "../../../core/usecases/validation";
import { fillTexts } from "../../i18n/fill";
import { validationTexts } from "../../i18n/validation";
import { isEmptyPlan, PlannedWriting } from "../../parts/planned-writing";
import { PreviewHead } from "../../parts/preview-head";
import { type VerdictLinks, VerdictView } from "./verdict-view";

interface ValidationPreviewProps extends VerdictLinks {
  readonly validation: Validation;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What is proposed to the OIV, criterion by criterion, and what would be written. */
export function ValidationPreview({ validation, isBusy, onConfirm, onCancel, ...links }: ValidationPreviewProps) {
  const { filling } = validation;
  const isEmpty = isEmptyPlan(filling.plan);
  return (
    <section aria-label={validationTexts("title")}>
      <PreviewHead
        title={validationTexts("title")}
        text={isEmpty ? fillTexts("nothing") : validationTexts("untouched")}
        canConfirm={!isEmpty}
        {...{ isBusy, onConfirm, onCancel }}
      />
      <VerdictView validation={validation} {...links} />
      <h2>{validationTexts("plan")}</h2>
      <PlannedWriting {...filling} startsOpen={false} />
    </section>
  );
}
