// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { fold } from "../values/fold";
import { rowKind, type RowView } from "./row-view";
import type { GroupName, Section } from "./section";
import { PERSPECTIVE_TITLE, UNIT_TITLE } from "./vocabulary/keys";

/**
 * Cuts a section where a column of its own names another perspective or organisational unit; blank cells go on with
 * the last one. Only where an objective begins: a column that changes among its indicators names something else.
 * «SETTORE 2 – TECNICO» alone on a row, over rows that name their objectives, names a unit too.
 */
export function splitByGroups(sheet: Sheet, section: Section): readonly Section[] {
  const { columns } = section.heading;
  const hasColumns = columns.has("perspective") || columns.has("unitName");
  const titles = new Set(section.rows.filter((view, index) => isUnitTitle(view, section.rows[index + 1])));
  if (!hasColumns && titles.size === 0) return [section];
  const parts: { section: Section; rows: RowView[] }[] = [{ section, rows: [] }];
  for (const view of section.rows) {
    const part = parts.at(-1)!;
    const isTitle = titles.has(view);
    const titled = isTitle ? columns.get("objective") : undefined;
    const isPerspective = isTitle && PERSPECTIVE_TITLE.test(fold(view.objective));
    const perspectiveColumn = isPerspective ? titled : columns.get("perspective");
    const perspective = changed(nameAt(sheet, view.row, perspectiveColumn), part.section.perspective);
    const unitColumn = isPerspective ? undefined : (titled ?? columns.get("unitName"));
    const unit = changed(nameAt(sheet, view.row, unitColumn), part.section.unit);
    const rows = isTitle ? [] : [view];
    if ((perspective ?? unit) === null || !mayBegin(view)) {
      part.rows.push(...rows);
      continue;
    }
    const names = { perspective: perspective ?? part.section.perspective, unit: unit ?? part.section.unit };
    if (part.rows.length === 0) parts[parts.length - 1] = { section: { ...part.section, ...names }, rows };
    else {
      const from = { row: view.row, column: section.from.column };
      parts.push({ section: { ...section, ...names, from, titles: [] }, rows });
    }
  }
  return parts.map((part) => ({ ...part.section, rows: part.rows }));
}

function isUnitTitle(view: RowView, next: RowView | undefined): boolean {
  const { objective, operational, label, hasFigures, declared } = view;
  const isAlone = objective !== "" && !operational && !label && !hasFigures && declared.kind === "blank";
  return (
    isAlone &&
    !!next?.objective &&
    next.label !== "" &&
    (UNIT_TITLE.test(fold(objective)) || PERSPECTIVE_TITLE.test(fold(objective)))
  );
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
