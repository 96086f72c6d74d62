// SPDX-License-Identifier: EUPL-1.2
import { childElements, rootElement } from "../writing/xml/element";
import { applyPatches } from "../writing/xml/patches";
import type { Ledger } from "./facts";

/**
 * The pool of texts, with those blanked that no cell of the copy shows: texts of sheets that stay behind, of formulas and
 * of cells long emptied. Their places remain, so that no cell must be renumbered.
 */
export function sharedTexts(xml: Uint8Array, isUsed: (index: number) => boolean, told: Ledger): Uint8Array {
  const items = childElements(rootElement(xml)).filter(({ name }) => name === "si");
  const unused = items.filter((_, index) => !isUsed(index));
  if (unused.length === 0) return xml;
  told.take("copy-texts", unused.length);
  const patches = unused.map(({ start, end, prefix }) => ({
    start,
    end,
    text: `<${prefix}si><${prefix}t/></${prefix}si>`,
  }));
  return applyPatches(xml, patches);
}
