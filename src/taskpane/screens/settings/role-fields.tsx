// SPDX-License-Identifier: EUPL-1.2
import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { MAPPED_ROLES } from "../../../core/settings/column-mapping";
import type { ColumnsChange } from "../../../core/usecases/settings/change/setting-changes";
import type { ColumnChoice, ColumnChoices } from "../../../core/usecases/settings/view/column-choices";
import { settingsTexts } from "../../i18n/settings";
import { Section } from "../../parts/section";

const useStyles = makeStyles({
  fields: { display: "grid", rowGap: tokens.spacingVerticalS },
  control: { width: "100%", minWidth: 0 },
});

/** What nearly every table has; the others open. */
const MAIN: ReadonlySet<string> = new Set(["objective", "indicator", "target", "actual", "declared"]);

interface RoleFieldsProps {
  readonly choices: ColumnChoices;
  readonly columns: ColumnsChange;
  readonly isBusy: boolean;
  readonly onColumns: (columns: ColumnsChange) => void;
}

/** A column for each role, by its heading and its first values. Names of roles are those of «Parametri». */
export function RoleFields(props: RoleFieldsProps) {
  const { columns } = props;
  const others = MAPPED_ROLES.filter(([role]) => !MAIN.has(role));
  const used = others.filter(([role]) => columns.columns.has(role)).length;
  return (
    <>
      <Fields {...props} roles={MAPPED_ROLES.filter(([role]) => MAIN.has(role))} />
      <Section title={`${settingsTexts("columns.others")} (${String(used)}/${String(others.length)})`}>
        {() => <Fields {...props} roles={others} />}
      </Section>
    </>
  );
}

type Roles = typeof MAPPED_ROLES;

function Fields({ choices, columns, isBusy, onColumns, roles }: RoleFieldsProps & { readonly roles: Roles }) {
  const styles = useStyles();
  const place = (role: string, column: string): void => {
    const placed = new Map(columns.columns);
    if (column === "") placed.delete(role);
    else placed.set(role, Number(column));
    onColumns({ ...columns, headingRow: choices.headingRow, columns: placed });
  };
  return (
    <div className={styles.fields}>
      {roles.map(([role, heading]) => (
        <Field key={role} label={heading}>
          <Select
            className={styles.control}
            value={String(columns.columns.get(role) ?? "")}
            disabled={isBusy}
            onChange={(_, { value }) => place(role, value)}
          >
            <option value="">{settingsTexts("columns.none")}</option>
            {choices.columns.map((column) => (
              <option key={column.column} value={String(column.column)}>
                {columnText(column)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

/** «B: Quanto si voleva (10, 200)». */
function columnText({ name, heading, samples }: ColumnChoice): string {
  const values = samples.length > 0 ? ` (${samples.join(", ")})` : "";
  return `${name}: ${heading}${values}`;
}
