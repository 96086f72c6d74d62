// SPDX-License-Identifier: EUPL-1.2
import type { ScreenProps } from "../screen-props";
import { JustificationForm } from "./justification-form";

/** A finding that is being accepted with a reason. */
export function JustificationScreen({ state: { justification, running }, tasks }: ScreenProps) {
  if (!justification) return null;
  return (
    <JustificationForm
      draft={justification}
      isBusy={running !== null}
      onEdit={tasks.editJustification}
      onPreview={() => void tasks.previewJustification()}
      onConfirm={() => void tasks.confirmJustification()}
      onCancel={tasks.discard}
    />
  );
}
