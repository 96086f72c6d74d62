// SPDX-License-Identifier: EUPL-1.2
import { escapeAttribute } from "../xml/escape";
import { rootElement } from "../xml/element";
import { appendPatch, applyPatches, withPrefix } from "../xml/patches";
import { changePart, type WorkingCopy } from "./working-copy";

/** Declares what a new part holds. */
export function addContentType(copy: WorkingCopy, part: string, contentType: string): void {
  changePart(copy, "[Content_Types].xml", (xml) => {
    const root = rootElement(xml);
    const added = `<Override PartName="${escapeAttribute("/" + part)}" ContentType="${contentType}"/>`;
    return applyPatches(xml, [appendPatch(root, withPrefix(added, root.prefix))]);
  });
}
