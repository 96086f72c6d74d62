// SPDX-License-Identifier: EUPL-1.2
import { Checkbox, Field, makeStyles, Radio, RadioGroup, useId } from "@fluentui/react-components";
import { WORD_PARTS, type WordChoice, type WordPart } from "../../../reports/word/word-copy";
import { validationTexts } from "../../i18n/validation";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", alignItems: "flex-start" } });

interface WordPartsProps {
  readonly choice: WordChoice;
  readonly onChoose: (choice: WordChoice) => void;
}

/** Which parts the document has, and in which order its dashboards stand. */
export function WordParts({ choice, onChoose }: WordPartsProps) {
  const styles = useStyles();
  const label = useId();
  const { parts, grouping } = choice;
  const withPart = (part: WordPart, isWanted: boolean): void =>
    onChoose({ ...choice, parts: WORD_PARTS.filter((each) => (each === part ? isWanted : parts.includes(each))) });
  return (
    <>
      {/* No Field here: it would give its own name to each of the boxes. */}
      <div role="group" aria-labelledby={label} className={styles.parts}>
        <span id={label}>{validationTexts("parts.label")}</span>
        {WORD_PARTS.map((part) => (
          <Checkbox
            key={part}
            checked={parts.includes(part)}
            label={validationTexts(`parts.${part}`)}
            onChange={(_, { checked }) => withPart(part, checked === true)}
          />
        ))}
      </div>
      {parts.includes("dashboards") && (
        <Field label={validationTexts("grouping.label")}>
          <RadioGroup
            value={grouping}
            onChange={(_, { value }) =>
              onChoose({ ...choice, grouping: value === "objective" ? "objective" : "sheet" })
            }
          >
            <Radio value="sheet" label={validationTexts("grouping.sheet")} />
            <Radio value="objective" label={validationTexts("grouping.objective")} />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
