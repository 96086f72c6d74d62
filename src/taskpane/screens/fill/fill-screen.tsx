// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { giveFocusBack } from "../../give-focus-back";
import { fillTexts } from "../../i18n/fill";
import { NotYet } from "../../parts/not-yet";
import type { ScreenProps } from "../screen-props";
import { FillPreview } from "./fill-preview";

/** The place «Compila»: what would be written, before it is; and the way to the formulas. */
export function FillScreen({ state, tasks }: ScreenProps) {
  const { preview, fill, running, verification } = state;
  const isBusy = running !== null;
  const formulas = (
    <div className="actions" role="group" aria-label={fillTexts("formulas.label")}>
      <Button size="small" disabled={isBusy} onClick={() => void tasks.previewFormulas()}>
        {fillTexts("formulas.insert")}
      </Button>
      <Button size="small" disabled={isBusy} onClick={() => void tasks.previewFreeze()}>
        {fillTexts("formulas.freeze")}
      </Button>
    </div>
  );
  if (!preview) {
    return (
      <>
        <NotYet text={fillTexts("about")} action={fillTexts("prepare")} isBusy={isBusy} onAct={tasks.previewFill} />
        {formulas}
      </>
    );
  }
  return (
    <FillPreview
      filling={preview}
      fill={fill}
      isBusy={isBusy}
      onView={tasks.viewFill}
      onGoTo={({ sheet, at }) => void giveFocusBack(tasks.goTo(sheet, at))}
      onConfirm={() => void tasks.confirmFill()}
      onCancel={tasks.discard}
    >
      {formulas}
      {fill.of !== verification && (
        <>
          <p>{fillTexts("stale")}</p>
          <div className="actions">
            <Button size="small" disabled={isBusy} onClick={() => void tasks.previewFill()}>
              {fillTexts("again")}
            </Button>
          </div>
        </>
      )}
    </FillPreview>
  );
}
