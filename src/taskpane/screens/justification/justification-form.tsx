// SPDX-License-Identifier: EUPL-1.2
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { findingMessage } from "../../../core/checks/message";
import type { FillPlan } from "../../../core/usecases/fill";
import { isEmptyPlan, PlannedWriting } from "../../parts/planned-writing";
import { ScreenHeading } from "../../parts/screen-heading";
import type { DecisionFields, JustificationDraft } from "../../state/pane-state";
import { fillTexts } from "../../i18n/fill";
import { justificationTexts } from "../../i18n/justification";
import { findingPlaceText } from "../findings/finding-place";
import { newRow } from "./new-row";

interface JustificationFormProps {
  readonly draft: JustificationDraft;
  readonly isBusy: boolean;
  readonly onEdit: (fields: Partial<DecisionFields>) => void;
  readonly onPreview: () => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Why a finding is accepted as it is: a small form, then the row that would be written. */
export function JustificationForm({ draft, ...props }: JustificationFormProps) {
  const { isBusy, onPreview, onConfirm, onCancel } = props;
  const { finding, filling } = draft;
  const canWrite = filling !== null && !isEmptyPlan(filling.plan);
  return (
    <section aria-label={justificationTexts("title")}>
      <ScreenHeading>{justificationTexts("title")}</ScreenHeading>
      <p>
        <strong>{findingPlaceText(finding)}</strong>: {findingMessage(finding)}
      </p>
      <p>{justificationTexts("meaning")}</p>
      <DecisionForm draft={draft} {...props} />
      <div className="actions">
        {canWrite ? (
          <Button appearance="primary" disabled={isBusy} onClick={onConfirm}>
            {fillTexts("confirm")}
          </Button>
        ) : (
          <Button appearance="primary" disabled={isBusy} onClick={onPreview}>
            {justificationTexts("preview")}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onCancel}>
          {fillTexts("cancel")}
        </Button>
      </div>
      <div role="status">
        {filling && <p>{canWrite ? justificationTexts("untouched") : justificationTexts("nothing")}</p>}
        {filling && <NewRow filling={filling} rule={finding.rule} />}
        {filling && <PlannedWriting {...filling} startsOpen />}
      </div>
    </section>
  );
}

function NewRow({ filling, rule }: { readonly filling: FillPlan; readonly rule: string }) {
  const row = newRow(filling.plan, rule);
  if (row.length === 0) return null;
  return (
    <ul aria-label={justificationTexts("row")}>
      {row.map(([heading, text]) => (
        <li key={heading}>
          <strong>{heading}</strong>: {text}
        </li>
      ))}
    </ul>
  );
}

type DecisionFormProps = Pick<JustificationFormProps, "draft" | "isBusy" | "onEdit">;

function DecisionForm({ draft: { fields, errors }, isBusy, onEdit }: DecisionFormProps) {
  const about = (field: keyof DecisionFields) => ({
    label: justificationTexts(`fields.${field}`),
    hint: justificationTexts(`hints.${field}`),
    required: field !== "expiry",
    ...(errors[field] === undefined ? {} : { validationMessage: errors[field] }),
  });
  const typed = (field: keyof DecisionFields) => ({
    value: fields[field],
    disabled: isBusy,
    onChange: (_: unknown, { value }: { readonly value: string }) => onEdit({ [field]: value }),
  });
  return (
    <>
      <Field {...about("reason")}>
        <Textarea {...typed("reason")} resize="vertical" />
      </Field>
      <Field {...about("role")}>
        <Input {...typed("role")} />
      </Field>
      <Field {...about("date")}>
        <Input {...typed("date")} inputMode="numeric" />
      </Field>
      <Field {...about("expiry")}>
        <Input {...typed("expiry")} inputMode="numeric" />
      </Field>
    </>
  );
}
