// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "./area";
import type { HostCell } from "./cell";
import type { Look } from "./look";
import type { Notice } from "./notices";

/** Format and look of a whole row or column: what a cell without its own has. */
export interface LineStyle {
  readonly format: string | null;
  readonly look: Look;
}

export interface HostSheet {
  readonly id: string;
  /** How a cell looks of which nothing is said: the Normal style of the workbook. */
  readonly normal: Look;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  isProtected: boolean;
  showGridlines: boolean;
  /** By cellKey(). */
  readonly cells: Map<number, HostCell>;
  readonly rowStyles: Map<number, LineStyle>;
  readonly columnStyles: Map<number, LineStyle>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Points, all; a row that is not here is as tall as its texts need, in columns of their usual width one line. */
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  /** As the file has them, to be drawn: nothing that the add-in is told depends on them (ADR 0003). */
  readonly merges: Area[];
  frozen: { readonly rows: number; readonly columns: number } | null;
  filter: { readonly area: Area; readonly isFiltering: boolean } | null;
  page: PageSetup;
  /** By the area on which each was set. */
  readonly validations: Map<string, Validation>;
  /** By cellKey(). */
  readonly hyperlinks: Map<number, Hyperlink>;
}

/** Where a cell leads: to a place in the workbook, or to a page or a document. */
export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

/** What may be typed in an area, and the words shown beside its cells, as they were set. */
export interface Validation {
  readonly area: Area | null;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export const NO_VALIDATION: Validation = { area: null, rule: {}, prompt: {}, ignoreBlanks: true };

export interface PageSetup {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, number>>;
  centerHorizontally: boolean;
  printTitleRows: Area | null;
  printArea: Area | null;
}

/** A sheet as the file has it, and as it is now. */
export interface LoadedSheet {
  readonly sheet: HostSheet;
  readonly before: HostSheet;
}

/** A defined name; its formula as Excel writes it ("=Foglio1!$A$1"). */
export interface HostName {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet it belongs to, as on a copied sheet; absent for the whole workbook. */
  readonly sheet?: HostSheet;
}

/** A name as the file has it, and as it is now. */
export interface LoadedName {
  readonly name: HostName;
  readonly before: HostName;
}

export interface HostWorkbook {
  readonly name: string;
  readonly normal: Look;
  readonly dateSystem: 1900 | 1904;
  /** The bytes it was loaded from; null for a new one. */
  readonly original: Uint8Array | null;
  /** What was loaded, to tell what changed; a new workbook has none. */
  readonly loaded: readonly LoadedSheet[];
  /** The names as the file has them. */
  readonly loadedNames: readonly LoadedName[];
  readonly sheets: HostSheet[];
  readonly names: HostName[];
  active: HostSheet;
  selection: Area;
  /** Sheets cannot be added, removed or renamed. */
  isStructureProtected: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Something that a save would write has changed. */
  dirty: boolean;
  eventsEnabled: boolean;
  /** What happened and no listener has been told yet. */
  readonly notices: Notice[];
  /** Whoever must react to changed cells: the calculation. */
  readonly watchers: Set<(area: Area) => void>;
  nextId: number;
}
