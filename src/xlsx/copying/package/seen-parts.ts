// SPDX-License-Identifier: EUPL-1.2
import type { Steps } from "../../../core/steps/steps";
import { changePart } from "../../writing/package/working-copy";
import { asBuffer } from "../../writing/xml/tag-cursor";
import type { CopyScope } from "../copy-scope";
import { chartPart } from "../drawing/chart-part";
import { drawingPart } from "../drawing/drawing-part";
import type { Ledger } from "../facts";
import { sharedTexts } from "../shared-texts";
import { tablePart } from "../table-part";
import { titlePart } from "../title-part";
import type { TravellingParts } from "./travelling-parts";

/** Changes the parts that go along besides the workbook and its sheets; `used` are the texts that cells show. */
export function* seenParts(
  scope: CopyScope,
  { kept, cut }: TravellingParts,
  used: ReadonlySet<number>,
  told: Ledger,
): Steps<void> {
  for (const [key, { name, kind }] of kept) {
    const ids = new Set((cut.get(key) ?? []).map(({ id }) => id));
    const change = changeOf(kind, scope, ids, used, told);
    if (change) changePart(scope.copy, name, change);
    yield;
  }
}

function changeOf(
  kind: string,
  scope: CopyScope,
  cut: ReadonlySet<string>,
  used: ReadonlySet<number>,
  told: Ledger,
): ((xml: Uint8Array) => Uint8Array) | null {
  switch (kind) {
    case "sharedStrings":
      return (xml) => sharedTexts(xml, (index) => used.has(index), told);
    case "core-properties":
      return (xml) => titlePart(xml, told);
    case "table":
      return (xml) => tablePart(xml, scope);
    case "drawing":
      return (xml) => drawingPart(xml, scope, cut, told);
    case "vmlDrawing":
      return untitled;
    case "chart":
      return (xml) => chartPart(xml, scope, told);
    default:
      return null;
  }
}

/** The pictures of headers and footers bear the names of their files. Old drawings need not be XML: bytes are enough. */
function untitled(vml: Uint8Array): Uint8Array {
  const text = asBuffer(vml).toString("latin1", 0, vml.length);
  return Buffer.from(text.replace(/\so:(?:title|href)="[^"]*"/g, ""), "latin1");
}
