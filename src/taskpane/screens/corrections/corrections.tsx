// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Correction } from "../../../core/usecases/correct/correction";
import type { CorrectionPreview } from "../../state/pane-state";
import { correctionsTexts } from "../../i18n/corrections";
import { fillTexts } from "../../i18n/fill";
import { ScreenHeading } from "../../parts/screen-heading";
import { applyText } from "./apply-text";
import { CertainCorrections, Proposals, RefusedCorrections } from "./correction-lists";

interface CorrectionsProps {
  readonly preview: CorrectionPreview;
  readonly isBusy: boolean;
  readonly onChoose: (key: string, isChosen: boolean) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** All corrections of the workbook, where one finding's is shown alone. */
  readonly onShowAll: () => void;
}

/** What can be corrected: at one press where there is no choice, one by one where a person decides. */
export function Corrections({ preview, ...props }: CorrectionsProps) {
  const { isBusy, onChoose, onConfirm, onCancel, onShowAll } = props;
  const { corrections, chosen, focus } = preview;
  const { made, offered, verification } = corrections;
  const { sure, proposals, impossible } = useMemo(() => sorted(preview), [preview]);
  const isAlone = focus !== null;
  return (
    <section aria-label={correctionsTexts("title")}>
      <ScreenHeading>{correctionsTexts("title")}</ScreenHeading>
      <p>{offered.length === 0 ? correctionsTexts("nothing") : correctionsTexts("untouched")}</p>
      <div className="actions">
        {sure.length + chosen.length > 0 && (
          <Button appearance="primary" disabled={isBusy} onClick={onConfirm}>
            {isAlone ? correctionsTexts("applyOne") : applyText(sure.length, chosen.length)}
          </Button>
        )}
        {isAlone && (
          <Button disabled={isBusy} onClick={onShowAll}>
            {correctionsTexts("showAll")}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onCancel}>
          {fillTexts("cancel")}
        </Button>
      </div>
      <CertainCorrections
        title={isAlone ? correctionsTexts("alone") : correctionsTexts("certain")}
        corrections={sure}
        workbook={verification.workbook}
      />
      <Proposals {...{ proposals, chosen, isBusy, onChoose }} workbook={verification.workbook} />
      <RefusedCorrections refused={impossible} />
      {made.length > 0 && <p>{correctionsTexts("restorable")}</p>}
    </section>
  );
}

/** What is made whatever is chosen, and what a person may choose; what cannot be made stands apart. */
function sorted({ corrections, chosen, focus }: CorrectionPreview) {
  const { made, refused, blocked, offered } = corrections;
  const picked = new Set(chosen);
  const impossible = focus === null ? [...refused, ...blocked] : refused;
  const settled = new Set(impossible.map(({ correction }) => correction.key));
  const isOpen = ({ kind, key }: Correction): boolean => kind === "proposal" && !settled.has(key);
  return {
    sure: made.filter(({ key }) => !picked.has(key)),
    // The one that was asked for is made by the button, not by its box.
    proposals: focus === null ? offered.filter(isOpen) : [],
    impossible,
  };
}
