// SPDX-License-Identifier: EUPL-1.2
import { Field, Input, Textarea } from "@fluentui/react-components";
import type { FillPlan } from "../../../core/usecases/fill";
import { AnswerForm } from "../findings/answer-form";
import type { DecisionFields, JustificationDraft } from "../../state/pane-state";
import { justificationTexts } from "../../i18n/justification";
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
export function JustificationForm({ draft, onEdit, ...props }: JustificationFormProps) {
  const { finding, filling } = draft;
  return (
    <AnswerForm
      {...props}
      finding={finding}
      filling={filling}
      texts={{
        title: justificationTexts("title"),
        meaning: justificationTexts("meaning"),
        preview: justificationTexts("preview"),
        untouched: justificationTexts("untouched"),
        nothing: justificationTexts("nothing"),
      }}
      row={filling && <NewRow filling={filling} rule={finding.rule} />}
    >
      <DecisionForm draft={draft} isBusy={props.isBusy} onEdit={onEdit} />
    </AnswerForm>
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
