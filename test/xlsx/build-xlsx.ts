// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from "fflate";
import type { Sheet, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { readXlsx } from "../../src/xlsx/read-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a test wants in its workbook, as XML; whatever is not said is the plainest that there can be. */
export interface WorkbookParts {
  /** Inside <worksheet>; or the whole part when it begins with "<?xml". */
  readonly sheets?: readonly string[];
  /** Names of the sheets with their state attribute, if any. */
  readonly tabs?: readonly { readonly name: string; readonly state?: string }[];
  /** Inside <sst>. */
  readonly sharedStrings?: string;
  /** Inside <styleSheet>. */
  readonly styles?: string;
  /** Inside <workbook>, before and after <sheets>. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Whole parts, by name; they win over those made here. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** The files of a workbook, not yet zipped. */
export function workbookFiles(parts: WorkbookParts): Record<string, Uint8Array> {
  const sheets = parts.sheets ?? [""];
  const tabs = sheets.map((_, i) => parts.tabs?.[i] ?? { name: `Foglio${i + 1}` });
  const made: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(tabs, parts),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["rIdS", "sharedStrings", "sharedStrings.xml"],
      ["rIdF", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}">${parts.sharedStrings ?? ""}</sst>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}">${parts.styles ?? ""}</styleSheet>`,
  };
  sheets.forEach(
    (xml, i) => (made[`xl/worksheets/sheet${i + 1}.xml`] = xml.startsWith("<?xml") ? xml : worksheet(xml)),
  );
  const all = Object.entries({ ...made, ...parts.files });
  return Object.fromEntries(all.map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]));
}

/** The workbook as a file. */
export function buildXlsx(parts: WorkbookParts): Uint8Array {
  return zipSync(workbookFiles(parts));
}

/** The workbook as our reader sees it; fails the test when it is refused. */
export function readBuilt(parts: WorkbookParts): WorkbookSnapshot {
  const outcome = readXlsx(buildXlsx(parts), "prova.xlsx");
  if (!outcome.ok) throw new Error(`${outcome.refusal.code}: ${outcome.refusal.detail}`);
  return outcome.workbook;
}

/** The first sheet, from the inside of its <sheetData>. */
export function readRows(rows: string, parts: WorkbookParts = {}): Sheet {
  return readBuilt({ ...parts, sheets: [`<sheetData>${rows}</sheetData>`] }).sheets[0]!;
}

/** "read", or the code of the refusal. */
export function outcomeOf(file: Uint8Array): string {
  const outcome = readXlsx(file, "prova.xlsx");
  return outcome.ok ? "read" : outcome.refusal.code;
}

export function worksheet(inside: string): string {
  return `${XML}<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
}

export function relationships(
  list: readonly (readonly [id: string, type: string, target: string])[],
  base = OFFICE,
): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

function workbook(tabs: readonly { name: string; state?: string }[], parts: WorkbookParts): string {
  const items = tabs.map(({ name, state }, i) => {
    const attribute = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${i + 1}"${attribute} r:id="rId${i + 1}"/>`;
  });
  const inside = `${parts.beforeSheets ?? ""}<sheets>${items.join("")}</sheets>${parts.afterSheets ?? ""}`;
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</workbook>`;
}
