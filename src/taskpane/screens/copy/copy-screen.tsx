// SPDX-License-Identifier: EUPL-1.2
import { giveFocusBack } from "../../give-focus-back";
import type { ScreenProps } from "../screen-props";
import { CopyPreview } from "./copy-preview";

/** A copy that is made in memory and not opened yet. */
export function CopyScreen({ state: { copy, running }, tasks }: ScreenProps) {
  if (!copy) return null;
  return (
    <CopyPreview
      copy={copy}
      isBusy={running !== null}
      onConfirm={() => void tasks.openCopy()}
      onCancel={tasks.discard}
      onGoTo={({ sheet, at }) => void giveFocusBack(tasks.goTo(sheet, at))}
    />
  );
}
