// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../core/checks/finding";
import { findingMessage } from "../../../core/checks/message";
import type { FillPlan } from "../../../core/usecases/fill";
import { fillTexts } from "../../i18n/fill";
import { findingPlaceText } from "./finding-place";
import { isEmptyPlan, PlannedWriting } from "../../parts/planned-writing";
import { ScreenHeading } from "../../parts/screen-heading";

interface AnswerFormProps {
  readonly finding: Finding;
  readonly texts: Readonly<Record<"title" | "meaning" | "preview" | "untouched" | "nothing", string>>;
  /** What would be written of what was typed; null: not asked yet, or typed anew since. */
  readonly filling: FillPlan | null;
  readonly isBusy: boolean;
  readonly onPreview: () => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** The fields. */
  readonly children: ReactNode;
  /** What the row that is to be written says, in words. */
  readonly row?: ReactNode;
}

/** What a person answers to a finding: a form, then the cells that would be written, then the writing. */
export function AnswerForm({ finding, texts, filling, isBusy, children, row, ...on }: AnswerFormProps) {
  const canWrite = filling !== null && !isEmptyPlan(filling.plan);
  return (
    <section aria-label={texts.title}>
      <ScreenHeading>{texts.title}</ScreenHeading>
      <p>
        <strong>{findingPlaceText(finding)}</strong>: {findingMessage(finding)}
      </p>
      <p>{texts.meaning}</p>
      {children}
      <div className="actions">
        <Button appearance="primary" disabled={isBusy} onClick={canWrite ? on.onConfirm : on.onPreview}>
          {canWrite ? fillTexts("confirm") : texts.preview}
        </Button>
        <Button disabled={isBusy} onClick={on.onCancel}>
          {fillTexts("cancel")}
        </Button>
      </div>
      <div role="status">
        {filling && (
          <>
            <p>{canWrite ? texts.untouched : texts.nothing}</p>
            {row}
            <PlannedWriting {...filling} startsOpen />
          </>
        )}
      </div>
    </section>
  );
}
