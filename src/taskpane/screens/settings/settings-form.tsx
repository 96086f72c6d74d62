// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingPlace } from "../../../core/checks/finding";
import { DEADLINES_SECTION } from "../../../core/settings/parameters/deadlines";
import type { JudgedChange } from "../../../core/usecases/settings/effect/setting-effect";
import type { SettingsView, ShownSection } from "../../../core/usecases/settings/view/settings-view";
import { explain } from "../../../core/wording/explain";
import { settingsTexts } from "../../i18n/settings";
import { PlaceLink } from "../../parts/place-link";
import { Section } from "../../parts/section";
import { ParameterField } from "./parameter-field";

const useStyles = makeStyles({
  fields: { display: "grid", rowGap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalS },
  ways: { display: "grid", rowGap: tokens.spacingVerticalXS },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: tokens.spacingVerticalXXS,
  },
});

interface SettingsFormProps {
  readonly view: SettingsView;
  /** True where no indicator was read: then the columns are what is asked for. */
  readonly isUnread: boolean;
  readonly typed: ReadonlyMap<string, string>;
  /** What the change does; null: not known yet. */
  readonly judged: JudgedChange | null;
  readonly isBusy: boolean;
  /** null: as it is. */
  readonly onEdit: (key: string, typed: string | null) => void;
  readonly onGoTo: (place: FindingPlace) => void;
  readonly onMakeSheets: () => void;
  readonly onMapColumns: () => void;
}

/** All parameters, section by section: what is wrong first, then what can be done about the sheets. */
export function SettingsForm(props: SettingsFormProps) {
  const { view, isUnread, isBusy, onGoTo, onMakeSheets, onMapColumns } = props;
  const styles = useStyles();
  const isMade = view.parametersSheet !== null && view.registerSheet !== null;
  return (
    <>
      <h2>{settingsTexts("title")}</h2>
      <p>{settingsTexts("about")}</p>
      <Problems problems={view.problems} onGoTo={onGoTo} />
      <div className={styles.ways}>
        <div>
          <Button appearance={isUnread ? "primary" : "secondary"} disabled={isBusy} onClick={onMapColumns}>
            {settingsTexts("mapColumns")}
          </Button>
          <p className={styles.hint}>{settingsTexts(isUnread ? "unread" : "mapColumnsHint")}</p>
        </div>
        <div>
          <Button disabled={isBusy} onClick={onMakeSheets}>
            {settingsTexts(isMade ? "updateSheets" : "makeSheets")}
          </Button>
          <p className={styles.hint}>
            {settingsTexts(isMade ? "updateSheetsHint" : "makeSheetsHint")}{" "}
            {view.registerSheet !== null && settingsTexts("registerHint", { name: view.registerSheet })}
          </p>
        </div>
      </div>
      {view.sections.map((section, index) => (
        <Section key={section.name} title={titleOf(section, props)} startsOpen={index < 2}>
          {() => <Fields section={section} {...props} />}
        </Section>
      ))}
    </>
  );
}

function Fields({ section, ...props }: SettingsFormProps & { readonly section: ShownSection }) {
  const { typed, judged, isBusy, onEdit, onGoTo } = props;
  const styles = useStyles();
  const errors = judged && !judged.ok ? judged.errors : null;
  return (
    <div className={styles.fields}>
      {section.parameters.map((parameter) => {
        const error = errors?.get(parameter.key);
        return (
          <ParameterField
            key={parameter.key}
            parameter={parameter}
            typed={typed.get(parameter.key) ?? null}
            error={error ? explain(error) : null}
            {...{ isBusy, onEdit, onGoTo }}
          />
        );
      })}
      {section.name === DEADLINES_SECTION && <p className={styles.hint}>{settingsTexts("deadlinesHint")}</p>}
    </div>
  );
}

/** The section, with how many of its parameters were changed or are wrong: seen without opening it. */
function titleOf({ name, parameters }: ShownSection, { typed }: SettingsFormProps): string {
  const changed = parameters.filter(({ key }) => typed.has(key)).length;
  const wrong = parameters.filter(({ problem }) => problem !== null).length;
  return [
    name,
    ...(changed > 0 ? [settingsTexts("bar.changes", { count: changed })] : []),
    ...(wrong > 0 ? [`${settingsTexts("problems").toLowerCase()}: ${String(wrong)}`] : []),
  ].join(" · ");
}

function Problems({ problems, onGoTo }: Pick<SettingsView, "problems"> & Pick<SettingsFormProps, "onGoTo">) {
  if (problems.length === 0) return null;
  return (
    <Section title={`${settingsTexts("problems")} (${String(problems.length)})`} startsOpen>
      {() => (
        <ul aria-label={settingsTexts("problems")}>
          {problems.map(({ place, text }) => (
            <li key={`${place.sheet} ${String(place.at.row)} ${String(place.at.column)} ${text}`}>
              <PlaceLink place={place} onGoTo={onGoTo} />: {text}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
