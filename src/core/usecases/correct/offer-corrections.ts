// SPDX-License-Identifier: EUPL-1.2
import type { Finding, FixEdit, QuickFix } from "../../checks/finding";
import { contentOf } from "../../memory/content";
import type { WrittenValue } from "../../memory/write-memory";
import { formatMeaning } from "../../values/number-format";
import { addressOf } from "../../workbook/address";
import type { CellEdit, Reason } from "../../workbook/plan";
import { sameContent } from "../../workbook/same-content";
import type { Sheet } from "../../workbook/snapshot";
import { percentFormats, type PercentFormats } from "../filling/percent-formats";
import type { Verification } from "../verify";
import type { ByCell } from "./cells";
import { type ComputedPercentage, computedPercentages } from "./computed-percentages";
import type { Correction } from "./correction";
import { whyNotWritable } from "./writable";

/** A correction, with what only its making has to know. */
export interface Offer {
  readonly correction: Correction;
  /** What the memory keeps of the percentages that it writes, by identity. */
  readonly written: ReadonlyMap<string, WrittenValue>;
  /** Why it cannot be made, whatever else is; null: it can. */
  readonly obstacle: Reason | null;
}

/** The fixes of all findings, with what stands now in their cells. */
export function offerCorrections(verification: Verification): readonly Offer[] {
  const { workbook, findings } = verification;
  const { dateSystem } = workbook;
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const fixable = findings.filter(({ fix }) => fix !== null && fix.edits.length > 0);
  const percentages = computedPercentages(verification, fixable);
  const known: Known = { sheets, dateSystem, percentages, percentFormat: percentFormats() };
  const taken = new Map<string, number>();
  return fixable.map((finding) => offerOf(finding, finding.fix!, known, taken));
}

interface Known {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly dateSystem: 1900 | 1904;
  readonly percentages: ByCell<ComputedPercentage>;
  readonly percentFormat: PercentFormats;
}

function offerOf(finding: Finding, fix: QuickFix, known: Known, taken: Map<string, number>): Offer {
  const edits: CellEdit[] = [];
  const written = new Map<string, WrittenValue>();
  let obstacle: Reason | null = null;
  for (const each of fix.edits) {
    const sheet = known.sheets.get(each.sheet);
    if (sheet === undefined) continue;
    const ours = computedBy(each, sheet, known);
    const edit = editOf(finding.rule, fix, each, sheet, ours, known);
    for (const [identity, value] of ours?.written ?? []) written.set(identity, value);
    // a proposal that replaces is just what a filling must not do unasked
    const kept = each.replaces ? null : (ours?.conflict ?? null);
    obstacle ??= kept ?? whyNotWritable(sheet, fix, each, edit, known.dateSystem);
    edits.push(edit);
  }
  const key = numbered(keyOf(finding, fix.edits[0]!), taken);
  return { correction: { key, finding, label: fix.label, kind: fix.kind, edits }, written, obstacle };
}

/** null for a figure of the body's that is only written otherwise: it stays the body's, even where it is right. */
function computedBy({ at, value, replaces }: FixEdit, sheet: Sheet, { percentages }: Known): ComputedPercentage | null {
  const computed = percentages.get(sheet.name, at);
  if (computed === undefined || !sameContent(value, computed.score)) return null;
  const isTheirs = contentOf(sheet.cell(at.row, at.column)) !== null && computed.edit === null;
  return isTheirs && !replaces ? null : computed;
}

function editOf(
  rule: string,
  { label }: QuickFix,
  { at, value, format }: FixEdit,
  sheet: Sheet,
  computed: ComputedPercentage | null,
  { dateSystem, percentFormat }: Known,
): CellEdit {
  if (computed?.edit) return computed.edit;
  const cell = sheet.cell(at.row, at.column);
  const look = computed ? percentFormat(sheet, at.row, at.column) : (format ?? null);
  const why = { code: "corrected", args: { rule, label } };
  const stored = typeof value === "number" ? storedNumber(value, look ?? cell.format, dateSystem) : value;
  return { sheet: sheet.name, ...at, old: contentOf(cell), value: stored, style: "keep", format: look, why };
}

const DAYS_1904 = 1462;

/** A day is kept as the workbook counts it. */
function storedNumber(value: number, format: string, dateSystem: 1900 | 1904): number {
  return dateSystem === 1904 && formatMeaning(format).kind === "date" ? value - DAYS_1904 : value;
}

function keyOf({ rule, place }: Finding, first: FixEdit): string {
  const { sheet, at } = place ?? first;
  return `${rule} ${sheet}!${addressOf(at.row, at.column)}`;
}

/** Two findings of one rule on one cell. */
function numbered(key: string, taken: Map<string, number>): string {
  const times = (taken.get(key) ?? 0) + 1;
  taken.set(key, times);
  return times === 1 ? key : `${key} (${String(times)})`;
}
