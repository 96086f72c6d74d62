// SPDX-License-Identifier: EUPL-1.2
import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingPlace } from "../../../core/checks/finding";
import type { ShownParameter } from "../../../core/usecases/settings/view/settings-view";
import { settingsTexts } from "../../i18n/settings";
import { PlaceLink } from "../../parts/place-link";
import { placeText } from "../../place-text";

const useStyles = makeStyles({
  origin: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: tokens.spacingVerticalXXS,
  },
  changed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  control: { width: "100%", minWidth: 0 },
});

interface ParameterFieldProps {
  readonly parameter: ShownParameter;
  /** What is typed and not written yet; null: nothing. */
  readonly typed: string | null;
  /** What is wrong with what is typed. */
  readonly error: string | null;
  readonly isBusy: boolean;
  readonly onEdit: (key: string, typed: string | null) => void;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** One parameter: what holds, what could, who decided it, and where it is written. */
export function ParameterField({ parameter, typed, error, isBusy, onEdit, onGoTo }: ParameterFieldProps) {
  const styles = useStyles();
  const { key, label, meaning, choices, value, usual, problem } = parameter;
  const message = error ?? (typed === null ? problem : null);
  const edit = (_: unknown, { value: entered }: { readonly value: string }) =>
    onEdit(key, entered === value ? null : entered);
  const control = { value: typed ?? value, disabled: isBusy, className: styles.control, onChange: edit };
  return (
    <div>
      <Field label={label} hint={meaning} {...(message === null ? {} : { validationMessage: message })}>
        {choices.length > 0 ? (
          <Select {...control}>
            <option value="">{settingsTexts("usualChoice", { value: usual })}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </Select>
        ) : (
          <Input {...control} placeholder={settingsTexts("usual", { value: usual })} />
        )}
      </Field>
      <div className={styles.origin}>
        {typed === null ? (
          <Origin parameter={parameter} onGoTo={onGoTo} />
        ) : (
          <span className={styles.changed}>{settingsTexts("changed")}</span>
        )}
      </div>
    </div>
  );
}

function Origin({ parameter: { origin, place }, onGoTo }: Pick<ParameterFieldProps, "parameter" | "onGoTo">) {
  const words = settingsTexts(`origin.${origin}`);
  // That the default holds is said in the field itself.
  if (!place) return origin === "default" ? null : <>{words}</>;
  return (
    <>
      {words} ·{" "}
      <PlaceLink place={place} onGoTo={onGoTo} text={settingsTexts("writtenIn", { place: placeText(place) })} />
    </>
  );
}
