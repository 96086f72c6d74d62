// SPDX-License-Identifier: EUPL-1.2
import { entryKey, type Archive } from "../archive/archive";
import { refuse } from "../archive/refused";
import { readRelationships } from "./relationships";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";

/** Which part is what: names are never guessed, only relationships count. */
export interface PackageMap {
  readonly workbook: WorkbookPart;
  /** Worksheets in the order of their tabs; chart and dialog sheets hold no cells and are left out. */
  readonly worksheets: readonly (SheetEntry & { readonly part: string })[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Follows the relationships from the package to the workbook and on to its sheets. */
export function mapPackage(archive: Archive): PackageMap {
  const part = targetOf(readRelationships(archive, ""), "officeDocument");
  if (part === null) return refuse("not-a-workbook");
  // The binary workbook, .xlsb, is a zip of the same shape with other parts in it.
  if (part.toLowerCase().endsWith(".bin")) refuse("unsupported", part);
  const workbook = readWorkbookPart(archive, part);
  const relationships = readRelationships(archive, part);
  const worksheets = workbook.sheets.flatMap((sheet) => {
    const relationship = relationships.get(sheet.relationshipId);
    if (!relationship) return refuse("malformed", sheet.name);
    return relationship.type === "worksheet" ? [{ ...sheet, part: relationship.target }] : [];
  });
  refuseSharedParts(worksheets.map((sheet) => sheet.part));
  return {
    workbook,
    worksheets,
    sharedStrings: targetOf(relationships, "sharedStrings"),
    styles: targetOf(relationships, "styles"),
  };
}

function targetOf(relationships: ReturnType<typeof readRelationships>, type: string): string | null {
  for (const relationship of relationships.values()) if (relationship.type === type) return relationship.target;
  return null;
}

// A thousand sheets over one large part would be a bomb that no size in the zip betrays.
function refuseSharedParts(parts: readonly string[]): void {
  const seen = new Set<string>();
  for (const part of parts) {
    if (seen.has(entryKey(part))) refuse("malformed", part);
    seen.add(entryKey(part));
  }
}
