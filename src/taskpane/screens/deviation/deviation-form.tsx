// SPDX-License-Identifier: EUPL-1.2
import { Field, Select, Textarea } from "@fluentui/react-components";
import type { AnswerField, DeviationAnswers } from "../../../core/usecases/deviations/deviation-row";
import { deviationTexts } from "../../i18n/deviation";
import { AnswerForm } from "../findings/answer-form";
import type { DeviationDraft } from "../../state/deviation-state";

interface DeviationFormProps {
  readonly draft: DeviationDraft;
  readonly isBusy: boolean;
  readonly onEdit: (fields: Partial<DeviationAnswers>) => void;
  readonly onPreview: () => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Why an indicator deviates: cause, reason, action; then the cells that would be written. */
export function DeviationForm({ draft, onEdit, ...props }: DeviationFormProps) {
  const { finding, filling } = draft;
  return (
    <AnswerForm
      {...props}
      finding={finding}
      filling={filling}
      texts={{
        title: deviationTexts("title"),
        meaning: deviationTexts("meaning"),
        preview: deviationTexts("preview"),
        untouched: deviationTexts("untouched"),
        nothing: deviationTexts("nothing"),
      }}
    >
      <Answers draft={draft} isBusy={props.isBusy} onEdit={onEdit} />
    </AnswerForm>
  );
}

/** As they are written on the sheet, whatever the language of the pane. */
const CAUSES = ["esogena", "endogena", "errore di costruzione"] as const;

type AnswersProps = Pick<DeviationFormProps, "draft" | "isBusy" | "onEdit">;

function Answers({ draft: { fields, missing }, isBusy, onEdit }: AnswersProps) {
  const about = (field: AnswerField) => ({
    label: deviationTexts(`fields.${field}`),
    hint: deviationTexts(`hints.${field}`),
    ...(field !== "action" && missing.includes(field) ? { validationMessage: deviationTexts(`missing.${field}`) } : {}),
  });
  const typed = (field: AnswerField) => ({
    value: fields[field],
    disabled: isBusy,
    onChange: (_: unknown, { value }: { readonly value: string }) => onEdit({ [field]: value }),
  });
  // What staff wrote in words of their own stays, unless another cause is chosen.
  const own = CAUSES.some((cause) => cause === fields.cause) || fields.cause === "" ? [] : [fields.cause];
  return (
    <>
      <Field {...about("cause")}>
        <Select {...typed("cause")}>
          <option value="">{deviationTexts("choose")}</option>
          {[...own, ...CAUSES].map((cause) => (
            <option key={cause} value={cause}>
              {cause}
            </option>
          ))}
        </Select>
      </Field>
      <Field {...about("reason")}>
        <Textarea {...typed("reason")} resize="vertical" />
      </Field>
      <Field {...about("action")}>
        <Textarea {...typed("action")} resize="vertical" />
      </Field>
    </>
  );
}
