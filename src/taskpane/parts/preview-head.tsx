// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { fillTexts } from "../i18n/fill";

interface PreviewHeadProps {
  readonly title: string;
  readonly text: string;
  /** False when there is nothing to write: then it can only be left. */
  readonly canConfirm: boolean;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Heads every preview: what it is, that nothing is written yet, and the two ways on. */
export function PreviewHead({ title, text, canConfirm, isBusy, onConfirm, onCancel }: PreviewHeadProps) {
  return (
    <>
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="actions">
        {canConfirm && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onConfirm}>
            {fillTexts("confirm")}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onCancel}>
          {fillTexts("cancel")}
        </Button>
      </div>
    </>
  );
}
