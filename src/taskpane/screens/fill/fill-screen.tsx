// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { NotYet } from "../../parts/not-yet";
import { fillTexts } from "../../i18n/fill";
import type { ScreenProps } from "../screen-props";
import { FillPreview } from "./fill-preview";

/** The place «Compila»: what would be written, before it is. */
export function FillScreen({ state: { preview, running }, tasks }: ScreenProps) {
  const isBusy = running !== null;
  if (!preview) {
    return (
      <>
        <NotYet text={fillTexts("about")} action={fillTexts("prepare")} isBusy={isBusy} onAct={tasks.previewFill} />
        <div className="actions">
          <Button disabled={isBusy} onClick={() => void tasks.previewFormulas()}>
            {fillTexts("formulas.insert")}
          </Button>
          <Button disabled={isBusy} onClick={() => void tasks.previewFreeze()}>
            {fillTexts("formulas.freeze")}
          </Button>
        </div>
      </>
    );
  }
  return (
    <FillPreview
      filling={preview}
      isBusy={isBusy}
      onConfirm={() => void tasks.confirmFill()}
      onCancel={tasks.discard}
    />
  );
}
