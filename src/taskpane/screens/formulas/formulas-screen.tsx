// SPDX-License-Identifier: EUPL-1.2
import { giveFocusBack } from "../../give-focus-back";
import type { ScreenProps } from "../screen-props";
import { FormulasPreview } from "./formulas-preview";

/** Formulas to be written or taken out, shown and not yet confirmed. */
export function FormulasScreen({ state: { formulas, running }, tasks }: ScreenProps) {
  if (!formulas) return null;
  return (
    <FormulasPreview
      preview={formulas}
      isBusy={running !== null}
      onConfirm={() => void tasks.confirmFormulas()}
      onCancel={tasks.discard}
      onGoTo={({ sheet, at }) => void giveFocusBack(tasks.goTo(sheet, at))}
    />
  );
}
