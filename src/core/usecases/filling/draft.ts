// SPDX-License-Identifier: EUPL-1.2
import type { Memory, OwnSheetRecord } from "../../memory/memory";
import { handedOverMark, type OwnSheetKind, STAFF_KINDS } from "../../memory/own-sheets";
import type {
  CellEdit,
  Conflict,
  NameEdit,
  Reason,
  RowsToFit,
  SheetLinks,
  SheetPlan,
  WritePlan,
} from "../../workbook/plan";
import type { Sheet, WorkbookSnapshot } from "../../workbook/snapshot";

/** A filling while it is being put together. */
export interface Draft {
  readonly memory: Memory;
  readonly sheetNamed: ReadonlyMap<string, Sheet>;
  /** Names that no new sheet may take, in lower case: those there, and those of the sheets of this plan. */
  readonly takenNames: Set<string>;
  readonly definedNames: Set<string>;
  readonly edits: CellEdit[];
  readonly sheets: SheetPlan[];
  readonly names: NameEdit[];
  readonly conflicts: Conflict[];
  readonly links: SheetLinks[];
  readonly fits: RowsToFit[];
  readonly notes: Reason[];
  /** What the memory will know of our sheets once the plan is carried out. */
  readonly records: Map<OwnSheetKind, OwnSheetRecord>;
  readonly handedOver: Map<string, string>;
}

/** A draft that takes note of copies of our sheets: they are the user's. */
export function newDraft(workbook: WorkbookSnapshot, memory: Memory): Draft {
  const draft = plainDraft(workbook, memory);
  const marked = new Set(memory.handedOver.values());
  for (const [name, kind] of memory.ownSheets) if (kind === "ceduto" && !marked.has(name)) markHandedOver(draft, name);
  return draft;
}

/** From now on the sheet is the user's; its mark only says that its figures came from PERF, and are no input. */
export function markHandedOver(draft: Draft, sheet: string): void {
  let n = 1;
  while (draft.definedNames.has(handedOverMark(n).toLowerCase())) n++;
  const mark = handedOverMark(n);
  draft.definedNames.add(mark.toLowerCase());
  draft.names.push({ name: mark, sheet, row: 0, column: 0 });
  draft.handedOver.set(mark, sheet);
}

/** A draft that touches nothing by itself. What staff write themselves stays as it is through every filling. */
export function plainDraft(workbook: WorkbookSnapshot, memory: Memory): Draft {
  return {
    memory,
    sheetNamed: new Map(workbook.sheets.map((sheet) => [sheet.name, sheet])),
    takenNames: new Set(workbook.sheets.map(({ name }) => name.toLowerCase())),
    definedNames: new Set(workbook.definedNames.map(({ name }) => name.toLowerCase())),
    edits: [],
    sheets: [],
    names: [],
    conflicts: [],
    links: [],
    fits: [],
    notes: [...memory.notes],
    records: new Map(
      STAFF_KINDS.flatMap((kind) => (memory.records.has(kind) ? [[kind, memory.records.get(kind)!]] : [])),
    ),
    handedOver: new Map(memory.handedOver),
  };
}

/** What the draft has come to. */
export function planOf({ edits, sheets, names, conflicts, links, fits }: Draft): WritePlan {
  return {
    ...{ edits, sheets, names, conflicts },
    ...(links.length > 0 ? { links } : {}),
    ...(fits.length > 0 ? { fits } : {}),
  };
}
