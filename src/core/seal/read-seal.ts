// SPDX-License-Identifier: EUPL-1.2
import type { Sheet, WorkbookSnapshot } from "../workbook/snapshot";
import { areasText, parseAreas } from "./areas";
import { areaOf, readLocator } from "./read-locator";
import { overallOf, SEAL_MARKER, type Seal } from "./seal";
import type { SealDamage, SealFacts } from "./seal-check";
import { NOTHING_LEFT_OUT, SEAL_COLUMNS, SEAL_FACTS_ROW, SEAL_HEADING_ROW } from "./seal-layout";
import type { SealedGroup } from "./sealed-group";

/** The seal as it stands on its sheet. */
export type ReadSeal =
  | { readonly ok: true; readonly seal: Seal; readonly facts: SealFacts }
  | { readonly ok: false; readonly why: SealDamage };

const [SEALED_AT, VERSION, CELLS, OVERALL, FORMAT] = [0, 1, 2, 3, 4].map((i) => SEAL_FACTS_ROW + i) as [
  number,
  number,
  number,
  number,
  number,
];
const ANY_FORMAT = /^PERF\/sigillo\/\d+$/;

/** True for a sheet that holds a seal, of whatever format and under whatever name. */
export function isSealSheet(sheet: Sheet): boolean {
  return ANY_FORMAT.test(sheet.cell(FORMAT, 1).text);
}

/** The sheets that hold a seal: one, and the copies that somebody made of it. */
export function sealSheets({ sheets }: WorkbookSnapshot): readonly Sheet[] {
  return sheets.filter(isSealSheet);
}

/** Reads a seal back; what does not agree with itself is no seal any more. */
export function readSeal(sheet: Sheet): ReadSeal {
  if (sheet.cell(FORMAT, 1).text !== SEAL_MARKER) return { ok: false, why: "format" };
  const groups: SealedGroup[] = [];
  for (let row = SEAL_HEADING_ROW + 1; row < sheet.extent.rows; row++) {
    if (sheet.cell(row, 0).kind === "blank") continue;
    const group = groupAt(sheet, row);
    if (!group) return { ok: false, why: "group" };
    groups.push(group);
  }
  const overall = hexIn(sheet, OVERALL, 1);
  if (overall !== overallOf(groups)) return { ok: false, why: "overall" };
  const cells = sheet.cell(CELLS, 1).number;
  const facts = { sealedAt: sheet.cell(SEALED_AT, 1).text, version: sheet.cell(VERSION, 1).text, overall, cells };
  return { ok: true, seal: { groups, overall }, facts };
}

function groupAt(sheet: Sheet, row: number): SealedGroup | null {
  const [name, from, to, , , , locator, outside] = SEAL_COLUMNS.map((_, column) => sheet.cell(row, column).text);
  const leftOut = outside === NOTHING_LEFT_OUT ? "" : outside;
  const cells = sheet.cell(row, SEAL_COLUMNS.indexOf("Celle")).number;
  const known = readLocator(locator!);
  if (known?.keys.length !== cells || !parseAreas(leftOut!)) return null;
  if (areasText([areaOf(known)]) !== areasText(parseAreas(`${from!}:${to!}`) ?? [])) return null;
  const contents = hexIn(sheet, row, SEAL_COLUMNS.indexOf("Contenuto (SHA-256)"));
  const results = hexIn(sheet, row, SEAL_COLUMNS.indexOf("Risultati delle formule (SHA-256)"));
  return { sheet: name!, from: from!, to: to!, cells, contents, results, leftOut: leftOut!, locator: locator! };
}

/** Long fingerprints stand on two lines. */
function hexIn(sheet: Sheet, row: number, column: number): string {
  return sheet.cell(row, column).text.replace(/\s/g, "");
}
