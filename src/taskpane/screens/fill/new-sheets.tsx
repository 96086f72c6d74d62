// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedCell, SheetPlan } from "../../../core/workbook/plan";
import { contentText } from "../../content-text";
import { fillTexts } from "../../i18n/fill";
import { Section } from "../../parts/section";
import { CountedList } from "../../parts/counted-list";

/** Rows shown of a sheet to be made, out of those that hold something. */
const FIRST = 8;

const useStyles = makeStyles({
  rows: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: "2px 8px", verticalAlign: "top", minWidth: "48px", maxWidth: "160px", overflowWrap: "break-word" },
  title: { padding: "2px 8px", verticalAlign: "top" },
});

/** Sheets to be made: how large each is, and what it begins with. */
export function NewSheets({ sheets }: { readonly sheets: readonly SheetPlan[] }) {
  const visible = sheets.filter(({ hidden }) => !hidden);
  return (
    <CountedList label={fillTexts("sheets")} items={visible}>
      {(sheet) => <Section title={`«${sheet.name}»: ${sizeText(sheet)}`}>{() => <FirstRows sheet={sheet} />}</Section>}
    </CountedList>
  );
}

function sizeText({ rows, columnWidths }: SheetPlan): string {
  const last = rows.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return fillTexts("size", { rows: last, columns: columnWidths.length });
}

function FirstRows({ sheet: { name, rows, columnWidths, why } }: { readonly sheet: SheetPlan }) {
  const styles = useStyles();
  const label = fillTexts("firstRows", { sheet: name });
  const shown = rows.filter(({ cells }) => cells.some(({ value }) => value !== null)).slice(0, FIRST);
  const textOf = (cell: PlannedCell | undefined): string => {
    if (!cell || cell.value === null) return "";
    return typeof cell.value === "string"
      ? cell.value
      : contentText(cell.value, { ...cell, format: cell.format ?? null, why });
  };
  return (
    // Wider than the pane: whoever has no mouse scrolls it by its own stop.
    <div className={styles.rows} role="region" aria-label={label} tabIndex={0}>
      <table>
        <tbody>
          {shown.map(({ row, cells }) => (
            <tr key={row}>
              {isTitle(cells) ? (
                <td colSpan={columnWidths.length} className={styles.title}>
                  {textOf(cells.find(({ value }) => value !== null))}
                </td>
              ) : (
                columnWidths.map((_, column) => (
                  <td key={column} className={styles.cell}>
                    {textOf(cells.find((cell) => cell.column === column))}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A row that holds one text runs over all columns, as on the sheet. */
function isTitle(cells: readonly PlannedCell[]): boolean {
  return cells.filter(({ value }) => value !== null).length === 1;
}
