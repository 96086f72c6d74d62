// SPDX-License-Identifier: EUPL-1.2
import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FindingPlace } from "../../../core/checks/finding";
import type { ColumnsChange } from "../../../core/usecases/settings/change/setting-changes";
import type { JudgedChange } from "../../../core/usecases/settings/effect/setting-effect";
import { columnChoices, type MappableSheet, mappableSheets } from "../../../core/usecases/settings/view/column-choices";
import type { Verification } from "../../../core/usecases/verify";
import { settingsTexts } from "../../i18n/settings";
import { AsRead } from "./as-read";
import { RoleFields } from "./role-fields";
import { SavePanel } from "./save-panel";

const useStyles = makeStyles({
  fields: { display: "grid", rowGap: tokens.spacingVerticalS },
  control: { width: "100%", minWidth: 0 },
});

interface ColumnsFormProps {
  readonly verification: Verification;
  /** null: there is no sheet whose columns could be said. */
  readonly columns: ColumnsChange | null;
  readonly judged: JudgedChange | null;
  readonly isBusy: boolean;
  readonly onSheet: (sheet: string) => void;
  readonly onHeadingRow: (row: number) => void;
  readonly onColumns: (columns: ColumnsChange) => void;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** Where the columns of a sheet are: the sheet, the row of its headings, a column for each role; then what is read so. */
export function ColumnsForm({ verification, columns, judged, isBusy, ...on }: ColumnsFormProps) {
  const styles = useStyles();
  const sheets = useMemo(() => mappableSheets(verification), [verification]);
  const [name, row] = [columns?.sheet ?? null, columns?.headingRow ?? null];
  const choices = useMemo(
    () => (name === null ? null : columnChoices(verification, name, row)),
    [verification, name, row],
  );
  const isPlaced = sheets.some(({ sheet, isPlaced: placed }) => placed && sheet === name);
  return (
    <section aria-label={settingsTexts("columns.title")}>
      <h2>{settingsTexts("columns.title")}</h2>
      <p>{settingsTexts("columns.about")}</p>
      <div className={styles.fields}>
        <Field label={settingsTexts("columns.sheet")}>
          <Select
            className={styles.control}
            value={name ?? ""}
            disabled={isBusy}
            onChange={(_, { value }) => on.onSheet(value)}
          >
            {sheets.map((each) => (
              <option key={each.sheet} value={each.sheet}>
                {sheetText(each)}
              </option>
            ))}
          </Select>
        </Field>
        {choices && columns && row !== null && (
          <>
            <Field label={settingsTexts("columns.headingRow")}>
              <Select
                className={styles.control}
                value={String(row)}
                disabled={isBusy}
                onChange={(_, { value }) => on.onHeadingRow(Number(value))}
              >
                {choices.rows.map((each) => (
                  <option key={each.row} value={String(each.row)}>
                    {settingsTexts("columns.row", { row: each.row + 1, text: each.text })}
                  </option>
                ))}
              </Select>
            </Field>
            <RoleFields {...{ choices, columns, isBusy }} onColumns={on.onColumns} />
          </>
        )}
      </div>
      {columns && (
        <>
          <h3>{settingsTexts("columns.effect")}</h3>
          {row === null && <p>{settingsTexts("columns.byHeadingsDone")}</p>}
          {judged?.ok && <AsRead {...judged} columns={columns} isBlank={row !== null && columns.columns.size === 0} />}
        </>
      )}
      {!columns && <p>{settingsTexts("columns.nothing")}</p>}
      <SavePanelOrBack
        {...{ columns, judged, isBusy }}
        isComplete={isReadable(judged, columns)}
        onConfirm={on.onConfirm}
        onGoTo={on.onGoTo}
      >
        {isPlaced && columns && row !== null && (
          <Button
            disabled={isBusy}
            onClick={() => on.onColumns({ sheet: columns.sheet, headingRow: null, columns: new Map() })}
          >
            {settingsTexts("columns.byHeadings")}
          </Button>
        )}
        <Button disabled={isBusy} onClick={on.onBack}>
          {settingsTexts("review.back")}
        </Button>
      </SavePanelOrBack>
    </section>
  );
}

type SaveProps = Parameters<typeof SavePanel>[0] & Pick<ColumnsFormProps, "columns">;

function SavePanelOrBack({ columns, children, ...props }: SaveProps) {
  return columns ? <SavePanel {...props}>{children}</SavePanel> : <div className="actions">{children}</div>;
}

/** Columns by which nothing is read are none; to take them out again is always possible. */
function isReadable(judged: JudgedChange | null, columns: ColumnsChange | null): boolean {
  if (columns?.headingRow === null) return true;
  return judged?.ok === true && judged.effect.sheets.some(({ sheet, after }) => sheet === columns?.sheet && after > 0);
}

function sheetText({ sheet, indicators }: MappableSheet): string {
  return indicators === 0
    ? settingsTexts("columns.notRead", { name: sheet })
    : settingsTexts("columns.read", { name: sheet, count: indicators });
}
