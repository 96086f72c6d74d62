// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SettingsEffect } from "../../../core/usecases/settings/effect/setting-effect";
import type { Verification } from "../../../core/usecases/verify";
import { displayText } from "../../../core/values/display";
import type { TypedValue } from "../../../core/values/typed-value";
import { explain } from "../../../core/wording/explain";
import { percentText } from "../../../core/wording/numbers";
import { settingsTexts } from "../../i18n/settings";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", overflowWrap: "anywhere" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { fontWeight: tokens.fontWeightSemibold, borderTop: "none" },
});

interface AsReadProps {
  readonly effect: SettingsEffect;
  readonly after: Verification;
  readonly sheet: string;
}

/** The first indicators of a sheet as they would be read; or why it could not be. */
export function AsRead({ effect, after, sheet }: AsReadProps) {
  const styles = useStyles();
  const read = effect.sheets.find((each) => each.sheet === sheet);
  if (!read) return null;
  if (read.problem)
    return (
      <p>
        {settingsTexts("columns.unreadable")} {explain(read.problem)}
      </p>
    );
  if (read.after === 0) return <p>{settingsTexts("columns.nothingRead")}</p>;
  const shown = (value: TypedValue): string => displayText(value.cell, after.workbook.dateSystem);
  return (
    <table className={styles.table} aria-label={settingsTexts("columns.first")}>
      <thead>
        <tr>
          {(["indicator", "target", "actual", "score"] as const).map((heading) => (
            <th key={heading} scope="col" className={`${styles.cell} ${styles.heading}`}>
              {settingsTexts(`columns.${heading}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {read.first.map(({ id, label, operational, target, actual, achievement }) => (
          <tr key={id}>
            <th scope="row" className={styles.cell}>
              {label || operational}
            </th>
            <td className={styles.cell}>{shown(target)}</td>
            <td className={styles.cell}>{shown(actual)}</td>
            <td className={styles.cell}>
              {achievement === null ? settingsTexts("effect.notScored") : percentText(achievement)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
