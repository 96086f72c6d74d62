// SPDX-License-Identifier: EUPL-1.2
import { dependenceOf } from "../../core/workbook/references/left-behind";
import { childElements, childNamed, innerXml, rootElement, type XmlElement } from "../writing/xml/element";
import { unescapeXml } from "../writing/xml/escape";
import { applyPatches } from "../writing/xml/patches";
import type { CopyScope } from "./copy-scope";
import { taking, takingAttributes } from "./prune";

const FORMULAS = new Set(["calculatedColumnFormula", "totalsRowFormula"]);
/** What ties a table to the query, or to the map of XML, that filled it. */
const SOURCES = /^(?:tableType|connectionId|queryTableFieldId)$/;

/** A table without formulas for new rows that cannot go along, and without its tie to a source. */
export function tablePart(xml: Uint8Array, { left, onlySeen }: CopyScope): Uint8Array {
  const root = rootElement(xml);
  const own = onlySeen ? takingAttributes(root, ({ name }) => SOURCES.test(name)) : [];
  const isLost = (element: XmlElement): boolean =>
    FORMULAS.has(element.name)
      ? dependenceOf(unescapeXml(innerXml(element)), left) !== null
      : onlySeen && element.name === "xmlColumnPr";
  const columns = childElements(childNamed(root, "tableColumns"));
  const inside = columns.flatMap((column) => [
    ...(onlySeen ? takingAttributes(column, ({ name }) => SOURCES.test(name)) : []),
    ...childElements(column).filter(isLost).map(taking),
  ]);
  const patches = [...own, ...inside];
  return patches.length === 0 ? xml : applyPatches(xml, patches);
}
