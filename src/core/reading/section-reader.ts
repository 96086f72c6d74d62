// SPDX-License-Identifier: EUPL-1.2
import { declaredValue } from "../values/declared-value";
import { holdsWhatPerfWrote } from "../memory/memory";
import { addressOf, type CellPosition } from "../workbook/address";
import { BLANK_CELL } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import type { Block } from "../scorecard/model";
import { foldLabel } from "../values/fold";
import type { Collected, OpenObjective } from "./collected";
import { indicatorTable, noteGap, readIndicator } from "./indicator-row";
import type { KeyedObjective } from "./key-values";
import type { SectionPlace, SectionReader } from "./layouts/layout";
import { codeAlone, splitCode, type CodeAndName } from "./objective-code";
import type { RowView } from "./row-view";
import type { Section } from "./section";

/** Opens the block of a section, and gives its layout the means to fill it. */
export function sectionReader(
  sheet: Sheet,
  section: Section,
  keyed: KeyedObjective | null,
  place: SectionPlace,
  into: Collected,
): SectionReader {
  const { heading, rows } = section;
  const block = blockOf(sheet, section, place);
  into.blocks.push(block);
  const tables = [heading.columns, ...(heading.beside ?? [])].map((columns) =>
    indicatorTable(sheet, { ...heading, columns }, block),
  );
  return {
    rows,
    keyed,
    continued: place.continued,
    operationalNamesObjectives: heading.operationalNamesObjectives,
    openKeyed: ({ code, name, at, declaredAt }, closing) => {
      const column = heading.columns.get("declared");
      const below = closing && column !== undefined ? { row: closing.row, column } : null;
      return newObjective(sheet, block, { code, name, at, declaredAt: declaredAt ?? below }, into);
    },
    openObjective: objectiveOpener(sheet, section, block, place.continued, into),
    addIndicator: (view, objective, operational) => {
      const indicator = readIndicator(sheet, view, tables[view.table ?? 0]!, objective, operational, into);
      objective.indicatorIds.push(indicator.id);
    },
    noteTotal: (view) => {
      const text =
        view.operational || view.objective || view.label || view.lead || view.actual.text || view.target.text;
      const at = { row: view.row, column: section.from.column };
      into.gaps.push({ sheet: sheet.name, at, reason: { code: "total-row", args: { text } } });
    },
  };
}

/** Opens objectives, or finds them again: rows that are sorted by something else may come back to one. */
function objectiveOpener(
  sheet: Sheet,
  section: Section,
  block: Block,
  continued: OpenObjective | null,
  into: Collected,
): SectionReader["openObjective"] {
  const opened = new Map<string, OpenObjective>();
  let last = continued;
  let said: string | null = null;
  return (view, text, ownCode) => {
    const onOwnRow = !view.label && !view.hasFigures;
    // The common case of a flat table, decided first: the same text on every row of an objective.
    if (!onOwnRow && last && said === `${ownCode} ${text}`) return last;
    said = `${ownCode} ${text}`;
    const { code, name } = named(text, ownCode);
    if (!onOwnRow && last && isSame(last, code, name)) return last;
    const key = `${code ?? ""}|${foldLabel(name)}`;
    const known = onOwnRow || name === "" ? undefined : opened.get(key);
    const declaredAt = declaredPosition(sheet, section, view, onOwnRow);
    last = known ?? newObjective(sheet, block, { code, name, at: namePosition(section, view), declaredAt }, into);
    opened.set(key, last);
    return last;
  };
}

/** A code in a column of its own goes before the one that the name may begin with. */
function named(text: string, ownCode: string): CodeAndName {
  const alone = codeAlone(text);
  if (alone !== null && (ownCode === "" || ownCode === alone)) return { code: alone, name: "" };
  const split = splitCode(text);
  return ownCode === "" || split.code === ownCode ? split : { code: ownCode, name: text };
}

function blockOf(sheet: Sheet, section: Section, place: SectionPlace): Block {
  const { heading } = section;
  const beside = (heading.beside ?? []).flatMap((columns) => [...columns.values()]);
  const columns = [...heading.columns.values(), ...beside, section.from.column];
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
    headings: place.headings,
    titles: section.titles.map(({ text, at }) => ({ role: null, at, text })),
  };
}

/** The same objective, however the text of its other rows parts code and name («OB1 - Name», "OB1"). */
function isSame(objective: OpenObjective, code: string | null, name: string): boolean {
  if (objective.code !== code) return false;
  return name === objective.name || (name === "" ? code !== null : foldLabel(name) === foldLabel(objective.name));
}

interface ObjectiveParts {
  readonly code: string | null;
  readonly name: string;
  readonly at: CellPosition;
  readonly declaredAt: CellPosition | null;
}

function newObjective(sheet: Sheet, block: Block, parts: ObjectiveParts, into: Collected): OpenObjective {
  const { code, name, at, declaredAt } = parts;
  const declaredCell = declaredAt ? sheet.cell(declaredAt.row, declaredAt.column) : BLANK_CELL;
  const declared = declaredValue(into.valueOf(declaredCell));
  if (declaredAt) noteGap(sheet, declaredAt, declared, "declared", into);
  const identity = into.identity("O", sheet.name, code ?? name, "");
  const objective: OpenObjective = {
    id: `${sheet.name}!${addressOf(at.row, at.column)}`,
    identity,
    blockId: block.id,
    sheet: sheet.name,
    at,
    code,
    name: name || (code ?? block.perspective ?? block.unit ?? sheet.name),
    declared,
    declaredAt,
    declaredByPerf: holdsWhatPerfWrote(into.memory, identity, declaredCell),
    indicatorIds: [],
  };
  into.objectives.push(objective);
  return objective;
}

/** An objective on its own row has its % there; one named on its first indicator's row only in a column of its own. */
function declaredPosition(
  sheet: Sheet,
  { heading }: Section,
  { row }: RowView,
  onOwnRow: boolean,
): CellPosition | null {
  const column = heading.columns.get("objectiveDeclared");
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
