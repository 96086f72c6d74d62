// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { fold } from "../values/fold";
import { rowKind, type RowView } from "./row-view";
import type { GroupName, Section } from "./section";

/**
 * Cuts a section where a column of its own names another perspective or organisational unit; blank cells go on with
 * the last one. Only where an objective begins: a column that changes among its indicators names something else.
 */
export function splitByColumns(sheet: Sheet, section: Section): readonly Section[] {
  const { columns } = section.heading;
  if (!columns.has("perspective") && !columns.has("unitName")) return [section];
  const parts: { section: Section; rows: RowView[] }[] = [{ section, rows: [] }];
  for (const view of section.rows) {
    const part = parts.at(-1)!;
    const perspective = changed(nameAt(sheet, view.row, columns.get("perspective")), part.section.perspective);
    const unit = changed(nameAt(sheet, view.row, columns.get("unitName")), part.section.unit);
    if ((perspective ?? unit) === null || !mayBegin(view)) {
      part.rows.push(view);
      continue;
    }
    const names = { perspective: perspective ?? part.section.perspective, unit: unit ?? part.section.unit };
    if (part.rows.length === 0) parts[parts.length - 1] = { section: { ...part.section, ...names }, rows: [view] };
    else {
      const from = { row: view.row, column: section.from.column };
      parts.push({ section: { ...section, ...names, from, titles: [] }, rows: [view] });
    }
  }
  return parts.map((part) => ({ ...part.section, rows: part.rows }));
}

function nameAt(sheet: Sheet, row: number, column: number | undefined): GroupName | null {
  const cell = column === undefined ? null : sheet.cell(row, column);
  if (cell?.kind !== "text" || cell.text.trim() === "") return null;
  return { name: cell.text.replace(/\s+/g, " ").trim(), at: { row, column: column! } };
}

function changed(found: GroupName | null, current: GroupName | null): GroupName | null {
  return found && (!current || fold(found.name) !== fold(current.name)) ? found : null;
}

function mayBegin(view: RowView): boolean {
  const kind = rowKind(view, undefined);
  return view.objective !== "" || kind === "objective" || kind === "note" || kind === "blank";
}
