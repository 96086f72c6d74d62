// SPDX-License-Identifier: EUPL-1.2
import { holdsWhatPerfWrote } from "../../memory/memory";
import { BLANK_CELL } from "../../workbook/cell";
import type { CellPosition } from "../../workbook/address";
import { addressOf } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import type { Block, Level } from "../../scorecard/model";
import { interpret } from "../../values/interpret";
import { type Collected, type OpenObjective } from "../collected";
import { indicatorColumns, noteGap, readIndicator } from "../indicator-row";
import { splitCode } from "../objective-code";
import { isWritten, rowKind, type RowView } from "../row-view";
import type { Section } from "../section";
import { hasObjectiveRows } from "../sections";

/** Where a section belongs, decided by the reader of the sheet. */
export interface SectionPlace {
  readonly level: Level;
  readonly unit: string | null;
  readonly perspective: string | null;
  /** The section goes on with the objective that was open (headings repeated at a page break). */
  readonly continued: OpenObjective | null;
}

/**
 * The layout of the source document: under a heading row, objective rows (a name, perhaps a %), each followed by
 * the rows of its indicators; the operational objective is written once and blank on the rows that follow.
 * A table whose objective stands in a column of its own, on the indicators' rows, is read by the same walk.
 * Returns the objective that is open at the end.
 */
export function readObjectiveBlocks(
  sheet: Sheet,
  section: Section,
  place: SectionPlace,
  into: Collected,
): OpenObjective | null {
  const block = blockOf(sheet, section, place);
  into.blocks.push(block);
  const columns = indicatorColumns(section.heading);
  const measureColumn = section.heading.columns.get("unit") ?? null;
  const ownRows = hasObjectiveRows(section);
  let objective = place.continued;
  let operational = "";
  let divided: OpenObjective | null = null;
  section.rows.forEach((view, index) => {
    const kind = rowKind(view, section.rows[index + 1]);
    if (kind === "objective" && isOperational(view, objective, divided)) {
      operational = view.operational || view.objective;
      divided = objective;
    } else if (kind === "objective") {
      objective = openObjective(sheet, section, block, view, view.operational || view.objective, into);
      operational = "";
    } else if (kind === "indicator") {
      const named = ownRows ? "" : view.objective;
      if (named && !isNamed(objective, named)) {
        objective = openObjective(sheet, section, block, view, named, into);
        operational = "";
      }
      operational = view.operational || (ownRows ? view.objective : "") || operational;
      objective ??= openObjective(sheet, section, block, view, "", into);
      const indicator = readIndicator(sheet, columns, view, { block, objective, operational, measureColumn }, into);
      objective.indicatorIds.push(indicator.id);
    } else if (kind === "total") {
      noteTotal(sheet, section, view, into);
    }
  });
  return objective;
}

function noteTotal(sheet: Sheet, section: Section, view: RowView, into: Collected): void {
  const text = view.operational || view.objective || view.label || view.actual.text || view.target.text;
  const at = { row: view.row, column: section.from.column };
  into.gaps.push({ sheet: sheet.name, at, reason: { code: "total-row", args: { text } } });
}

function blockOf(sheet: Sheet, section: Section, place: SectionPlace): Block {
  const columns = [...section.heading.columns.values(), section.from.column];
  const from = { row: section.from.row, column: Math.min(...columns) };
  const to = { row: section.rows.at(-1)?.row ?? section.from.row, column: Math.max(...columns) };
  return {
    id: `${sheet.name}!${addressOf(from.row, from.column)}`,
    sheet: sheet.name,
    from,
    to,
    level: place.level,
    unit: place.unit,
    perspective: place.perspective,
    perspectiveAt: section.perspective?.at ?? null,
  };
}

/**
 * A row of its own under a coded objective, without a % and with a code below that one («1.1» and «1.1.2») or with
 * none: its operational objective, or action. An objective is divided so from its first row on, or not at all.
 */
function isOperational(view: RowView, objective: OpenObjective | null, divided: OpenObjective | null): boolean {
  if (objective?.code == null || isWritten(view.declared)) return false;
  if (objective.indicatorIds.length > 0 && objective !== divided) return false;
  const { code } = splitCode(view.operational || view.objective);
  return code === null || code.startsWith(`${objective.code}.`);
}

/** The same objective, however the text of its other rows parts code and name («OB1 - Name», "OB1" and "Name"). */
function isNamed(objective: OpenObjective | null, text: string): boolean {
  if (objective === null) return false;
  const { code, name } = splitCode(text);
  return code === objective.code && name === objective.name;
}

/** An objective on its own row has its % there; one named on its first indicator's row only in a column of its own. */
function openObjective(
  sheet: Sheet,
  section: Section,
  block: Block,
  view: RowView,
  text: string,
  into: Collected,
): OpenObjective {
  const at = namePosition(section, view);
  const { code, name } = splitCode(text);
  const declaredAt = declaredPosition(sheet, section, view);
  const declaredCell = declaredAt ? sheet.cell(declaredAt.row, declaredAt.column) : BLANK_CELL;
  const declared = interpret(declaredCell, into.dateSystem);
  if (declaredAt) noteGap(sheet, declaredAt, declared, "declared", into);
  const identity = into.identity("O", sheet.name, code ?? name, "");
  const objective: OpenObjective = {
    id: `${sheet.name}!${addressOf(at.row, at.column)}`,
    identity,
    blockId: block.id,
    sheet: sheet.name,
    at,
    code,
    name: name || (block.perspective ?? block.unit ?? sheet.name),
    declared,
    declaredAt,
    declaredByPerf: holdsWhatPerfWrote(into.memory, identity, declaredCell),
    indicatorIds: [],
  };
  into.objectives.push(objective);
  return objective;
}

function declaredPosition(sheet: Sheet, { heading }: Section, view: RowView): CellPosition | null {
  const { row } = view;
  const column = heading.columns.get("objectiveDeclared");
  const onOwnRow = !view.label && !view.hasFigures;
  const own = onOwnRow ? heading.columns.get("declared") : undefined;
  const takesOwn = own !== undefined && (column === undefined || sheet.cell(row, column).kind === "blank");
  const chosen = takesOwn ? own : column;
  return chosen === undefined ? null : { row, column: chosen };
}

function namePosition(section: Section, view: RowView): CellPosition {
  const { columns } = section.heading;
  const column = view.operational && !view.label ? columns.get("operational") : columns.get("objective");
  return {
    row: view.row,
    column: column ?? columns.get("operational") ?? columns.get("indicator") ?? section.from.column,
  };
}
