// SPDX-License-Identifier: EUPL-1.2
import type { ScreenProps } from "../screen-props";
import { Corrections } from "./corrections";

/** Corrections that are shown and not yet made. */
export function CorrectionsScreen({ state: { corrections, running }, tasks }: ScreenProps) {
  if (!corrections) return null;
  return (
    <Corrections
      preview={corrections}
      isBusy={running !== null}
      onChoose={tasks.chooseCorrection}
      onConfirm={() => void tasks.confirmCorrections()}
      onCancel={tasks.discard}
      onShowAll={() => void tasks.previewCorrections()}
    />
  );
}
