// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import type { CopyAudience } from "../../../core/usecases/copy/plan-copy";
import { paneTexts } from "../../i18n/pane";
import { validationTexts } from "../../i18n/validation";
import { NotYet } from "../../parts/not-yet";
import type { ScreenProps } from "../screen-props";
import { ValidationPreview } from "./validation-preview";

/** The place «Valida»: the outcome proposed to the OIV, and what would be written. */
export function ValidationScreen({ state: { validation, running }, tasks }: ScreenProps) {
  const isBusy = running !== null;
  if (!validation) {
    const [text, action] = [validationTexts("about"), validationTexts("prepare")];
    return (
      <>
        <NotYet text={text} action={action} isBusy={isBusy} onAct={tasks.previewValidation} />
        <Copies isBusy={isBusy} onCopy={(audience) => void tasks.prepareCopy(audience)} />
      </>
    );
  }
  return (
    <>
      <ValidationPreview
        validation={validation}
        isBusy={isBusy}
        onConfirm={() => void tasks.confirmValidation()}
        onCancel={tasks.discard}
        onGoTo={({ sheet, at }) => void tasks.goTo(sheet, at)}
      />
      <Copies isBusy={isBusy} onCopy={(audience) => void tasks.prepareCopy(audience)} />
    </>
  );
}

interface CopiesProps {
  readonly isBusy: boolean;
  readonly onCopy: (audience: CopyAudience) => void;
}

function Copies({ isBusy, onCopy }: CopiesProps) {
  return (
    <div className="actions">
      <Button disabled={isBusy} onClick={() => onCopy("oiv")}>
        {paneTexts("copyForOiv")}
      </Button>
      <Button disabled={isBusy} onClick={() => onCopy("publication")}>
        {paneTexts("copyForPublication")}
      </Button>
    </div>
  );
}
