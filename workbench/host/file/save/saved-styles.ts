// SPDX-License-Identifier: EUPL-1.2
import { finished } from "../../../../src/core/steps/steps";
import { addContentType } from "../../../../src/xlsx/writing/package/content-types";
import { addRelationship } from "../../../../src/xlsx/writing/package/relationships";
import {
  addPart,
  changePart,
  inPart,
  partBytes,
  type WorkingCopy,
} from "../../../../src/xlsx/writing/package/working-copy";
import {
  emptyStylesheet,
  parseStylesheet,
  styledBytes,
  type Stylesheet,
} from "../../../../src/xlsx/writing/styles/stylesheet";
import { usedStylesEnd } from "../../../../src/xlsx/writing/styles/used-styles";
import type { WorkbookOutline } from "../../../../src/xlsx/writing/workbook/outline";
import type { Look } from "../../workbook/look";
import { changedXf, type LookChange } from "./look-xf";

/** Turns looks into the numbers by which cells ask for them; `save` writes those that were added. */
export interface SavedStyles {
  /** The style `present` with that change; the same one for the same question. */
  readonly changed: (present: number, change: LookChange) => number;
  readonly save: () => void;
}

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Opens the styles of a workbook only when one is asked for. */
export function savedStyles(copy: WorkingCopy, outline: WorkbookOutline): SavedStyles {
  let opened: { readonly part: string; readonly sheet: Stylesheet } | null = null;
  const known = new Map<string, number>();
  const numbers = new Map<Look, number>();
  const numberOf = (look: Look): number => {
    const number = numbers.get(look) ?? numbers.size;
    numbers.set(look, number);
    return number;
  };
  return {
    changed: (present, change) => {
      const key = [present, numberOf(change.before), numberOf(change.after), change.format ?? "\n"].join(" ");
      const seen = known.get(key);
      if (seen !== undefined) return seen;
      opened ??= openStyles(copy, outline);
      const found = changedXf(opened.sheet, present, change);
      known.set(key, found);
      return found;
    },
    save: () => {
      if (opened === null) return;
      const { part, sheet } = opened;
      changePart(copy, part, () => styledBytes(sheet));
    },
  };
}

function openStyles(copy: WorkingCopy, outline: WorkbookOutline): { part: string; sheet: Stylesheet } {
  const part = outline.relationships.find(({ kind }) => kind === "styles")?.target ?? addStyles(copy, outline);
  // Before any of ours is used: then it would count itself.
  const usedEnd = finished(usedStylesEnd(copy, outline));
  return { part, sheet: inPart(part, () => parseStylesheet(partBytes(copy, part), usedEnd)) };
}

/** A workbook may do without styles. */
function addStyles(copy: WorkingCopy, { part: book, namespace, relationshipBase }: WorkbookOutline): string {
  const part = `${book.slice(0, book.lastIndexOf("/") + 1)}styles.xml`;
  addPart(copy, part, emptyStylesheet(namespace));
  addContentType(copy, part, CONTENT_TYPE);
  addRelationship(copy, book, `${relationshipBase}styles`, "styles.xml");
  return part;
}
