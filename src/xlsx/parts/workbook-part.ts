// SPDX-License-Identifier: EUPL-1.2
import type { DefinedName, Sheet, WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { Archive } from "../archive/archive";
import { refuse } from "../archive/refused";
import { flag, walkPart, type Attributes } from "./walk-part";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly relationshipId: string;
}

export interface WorkbookPart {
  readonly dateSystem: WorkbookSnapshot["dateSystem"];
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
}

/** What xl/workbook.xml, or wherever it lies, says of the workbook as a whole. */
export function readWorkbookPart(archive: Archive, part: string): WorkbookPart {
  let dateSystem: WorkbookSnapshot["dateSystem"] = 1900;
  const sheets: SheetEntry[] = [];
  const definedNames: { name: string; refersTo: string }[] = [];
  const found = walkPart(archive, part, {
    open: (name, attributes, path) => {
      if (path.length === 0 && name !== "workbook") refuse("not-a-workbook", part);
      if (path.length === 0 && attributes.get("conformance") === "strict") refuse("strict");
      const inside = path.join(">");
      if (name === "workbookPr" && inside === "workbook" && flag(attributes.get("date1904"), false)) dateSystem = 1904;
      if (name === "sheet" && inside === "workbook>sheets") sheets.push(sheetEntry(attributes));
      if (name === "definedName") definedNames.push({ name: attributes.get("name") ?? "", refersTo: "" });
    },
    text: (text, path) => {
      if (path.at(-1) === "definedName") definedNames.at(-1)!.refersTo += text;
    },
  });
  if (!found) refuse("not-a-workbook", part);
  return { dateSystem, sheets, definedNames };
}

function sheetEntry(attributes: Attributes): SheetEntry {
  const state = attributes.get("state");
  const visibility = state === "veryHidden" ? "very-hidden" : state === "hidden" ? "hidden" : "visible";
  return { name: attributes.get("name") ?? "", visibility, relationshipId: attributes.get("r:id") ?? "" };
}
