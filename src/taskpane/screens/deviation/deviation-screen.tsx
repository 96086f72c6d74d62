// SPDX-License-Identifier: EUPL-1.2
import type { ScreenProps } from "../screen-props";
import { DeviationForm } from "./deviation-form";

/** A deviation that is being explained. */
export function DeviationScreen({ state: { deviation, running }, tasks }: ScreenProps) {
  if (!deviation) return null;
  return (
    <DeviationForm
      draft={deviation}
      isBusy={running !== null}
      onEdit={tasks.editDeviation}
      onPreview={() => void tasks.previewDeviation()}
      onConfirm={() => void tasks.confirmDeviation()}
      onCancel={tasks.discard}
    />
  );
}
