// SPDX-License-Identifier: EUPL-1.2
import type { Memory, OwnSheetRecord } from "../../memory/memory";
import type { OwnSheetKind } from "../../memory/own-sheets";
import type { CellEdit, Conflict, NameEdit, Reason, SheetPlan } from "../../workbook/plan";
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
  readonly notes: Reason[];
  /** What the memory will know of our sheets once the plan is carried out. */
  readonly records: Map<OwnSheetKind, OwnSheetRecord>;
  readonly handedOver: Map<string, string>;
}

export function newDraft(workbook: WorkbookSnapshot, memory: Memory): Draft {
  return {
    memory,
    sheetNamed: new Map(workbook.sheets.map((sheet) => [sheet.name, sheet])),
    takenNames: new Set(workbook.sheets.map(({ name }) => name.toLowerCase())),
    definedNames: new Set(workbook.definedNames.map(({ name }) => name.toLowerCase())),
    edits: [],
    sheets: [],
    names: [],
    conflicts: [],
    notes: [...memory.notes],
    records: new Map(),
    handedOver: new Map(memory.handedOver),
  };
}
