// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../workbook/snapshot";
import { fold, oneLine } from "../values/fold";
import { isWritten } from "./written";
import { rowKind, type RowView } from "./row-view";
import type { GroupName, Section } from "./section";
import { PERSPECTIVE_TITLE, UNIT_TITLE } from "./vocabulary/keys";

/**
 * Cuts a section where a column of its own names another perspective or organisational unit; blank cells go on with
 * the last one. Only where an objective begins, unless the rows of each group stand together: a column that changes
 * among the indicators of an objective, and back, names whose they are.
 * «SETTORE 2 – TECNICO» alone on a row, over rows that name their objectives or over indicators, names a unit too.
 */
export function splitByGroups(sheet: Sheet, section: Section): readonly Section[] {
  const { columns } = section.heading;
  const perspectives = groupingOf(sheet, section, columns.get("perspective"));
  const units = groupingOf(sheet, section, columns.get("unitName"));
  const hasColumns = perspectives !== null || units !== null;
  const titles = new Set(section.rows.filter((view, index) => isTitleOf(sheet, view, section.rows[index + 1])));
  if (!hasColumns && titles.size === 0) return [section];
  const parts: { section: Section; rows: RowView[] }[] = [{ section, rows: [] }];
  for (const view of section.rows) {
    const part = parts.at(-1)!;
    const isTitle = titles.has(view);
    const titled = isTitle ? columns.get(view.label ? "indicator" : "objective") : undefined;
    const isPerspective = isTitle && PERSPECTIVE_TITLE.test(fold(view.label || view.objective));
    const perspectiveColumn = isPerspective ? titled : perspectives?.column;
    const perspective = changed(nameAt(sheet, view.row, perspectiveColumn), part.section.perspective);
    const unitColumn = isPerspective ? undefined : (titled ?? units?.column);
    const unit = changed(nameAt(sheet, view.row, unitColumn), part.section.unit);
    const rows = isTitle ? [] : [view];
    const standsTogether = (perspective !== null && perspectives?.isTogether) || (unit !== null && units?.isTogether);
    if (
      (perspective ?? unit) === null ||
      rowKind(view, undefined) === "total" ||
      !(isTitle || mayBegin(view) || standsTogether)
    ) {
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

interface Grouping {
  readonly column: number;
  /** The rows of each group stand together, to the right of its name. */
  readonly isTogether: boolean;
}

/** How a column groups the rows; null where it names something of the single indicators. */
function groupingOf(sheet: Sheet, { heading, rows }: Section, column: number | undefined): Grouping | null {
  if (column === undefined) return null;
  const names = new Set<string>();
  let [runs, changesInside, last, lastObjective] = [0, 0, "", ""];
  for (const view of rows) {
    if (rowKind(view, undefined) === "total") continue;
    const objective = view.objective || (heading.operationalNamesObjectives ? view.operational : "");
    const isSame = lastObjective !== "" && (objective === "" || objective === lastObjective);
    lastObjective = objective || lastObjective;
    const name = fold(nameAt(sheet, view.row, column)?.name ?? "");
    if (name === "" || name === last) continue;
    if (last !== "" && isSame) changesInside++;
    names.add(name);
    last = name;
    runs++;
  }
  // Who reads from left to right finds the group before what is in it.
  const named =
    heading.columns.get("objective") ?? heading.columns.get("operational") ?? heading.columns.get("indicator");
  const isTogether = runs === names.size && named !== undefined && column < named;
  return isTogether || changesInside === 0 ? { column, isTogether } : null;
}

function isTitleOf(sheet: Sheet, view: RowView, next: RowView | undefined): boolean {
  return isUnitTitle(view, next) || isBand(sheet, view, next);
}

/** Longer texts name no unit. */
const LONGEST_BAND = 80;

/** «AREA TECNICA» where the indicators stand, with nothing beside it; they are written in small letters, or begin otherwise. */
function isBand(sheet: Sheet, { row, label, hasFigures }: RowView, next: RowView | undefined): boolean {
  if (label === "" || hasFigures || !next?.label || !next.hasFigures || label.length > LONGEST_BAND) return false;
  if (sheet.columns(row).filter((column) => isWritten(sheet.cell(row, column))).length > 1) return false;
  const names = [UNIT_TITLE, PERSPECTIVE_TITLE].map((pattern) =>
    [label, next.label].map((text) => pattern.test(fold(text))),
  );
  return (isCapitals(label) && !isCapitals(next.label)) || names.some(([own, below]) => own && !below);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
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
  return { name: oneLine(cell.text), at: { row, column: column! } };
}

function changed(found: GroupName | null, current: GroupName | null): GroupName | null {
  return found && (!current || fold(found.name) !== fold(current.name)) ? found : null;
}

function mayBegin(view: RowView): boolean {
  const kind = rowKind(view, undefined);
  return view.objective !== "" || kind === "objective" || kind === "note" || kind === "blank";
}
