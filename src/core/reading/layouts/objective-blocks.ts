// SPDX-License-Identifier: EUPL-1.2
import { holdsWhatPerfWrote } from "../../memory/memory";
import type { CellPosition } from "../../workbook/address";
import { addressOf } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import type { Block, Level } from "../../scorecard/model";
import { interpret } from "../../values/interpret";
import { type Collected, type OpenObjective } from "../collected";
import { indicatorColumns, noteGap, readIndicator } from "../indicator-row";
import { rowKind, splitCode, type RowView } from "../row-view";
import { hasObjectiveRows, type Section } from "../sections";

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
  const ownRows = hasObjectiveRows(section);
  let objective = place.continued;
  let operational = "";
  section.rows.forEach((view, index) => {
    const kind = rowKind(view, section.rows[index + 1]);
    if (kind === "objective") {
      objective = openObjective(sheet, section, block, view, view.operational || view.objective, into);
      operational = "";
    } else if (kind === "indicator") {
      const named = ownRows ? "" : view.objective;
      if (named && named !== writtenName(objective)) {
        objective = openObjective(sheet, section, block, view, named, into);
        operational = "";
      }
      operational = view.operational || (ownRows ? view.objective : "") || operational;
      objective ??= openObjective(sheet, section, block, view, "", into);
      const indicator = readIndicator(sheet, columns, view, { block, objective, operational }, into);
      objective.indicatorIds.push(indicator.id);
    } else if (kind === "total") {
      const reason = { code: "total-row", args: { text: view.operational || view.objective || view.label } };
      into.gaps.push({ sheet: sheet.name, at: { row: view.row, column: section.from.column }, reason });
    }
  });
  return objective;
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

function writtenName(objective: OpenObjective | null): string | null {
  return objective && (objective.code ? `${objective.code} ${objective.name}` : objective.name);
}

/** An objective on its own row has its % there; one named on its first indicator's row has none. */
function openObjective(
  sheet: Sheet,
  section: Section,
  block: Block,
  view: RowView,
  text: string,
  into: Collected,
): OpenObjective {
  const onOwnRow = !view.label && !view.hasFigures;
  const at = namePosition(section, view);
  const { code, name } = splitCode(text);
  const declaredColumn = onOwnRow ? section.heading.columns.get("declared") : undefined;
  const declaredAt = declaredColumn === undefined ? null : { row: view.row, column: declaredColumn };
  const declaredCell = declaredAt
    ? view.declared
    : { ...view.declared, kind: "blank" as const, formula: "none" as const };
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

function namePosition(section: Section, view: RowView): CellPosition {
  const { columns } = section.heading;
  const column = view.operational && !view.label ? columns.get("operational") : columns.get("objective");
  return {
    row: view.row,
    column: column ?? columns.get("operational") ?? columns.get("indicator") ?? section.from.column,
  };
}
