// SPDX-License-Identifier: EUPL-1.2
import { dependenceOf } from "../../../core/workbook/references/left-behind";
import { childElements, childNamed, innerXml, rootElement, type XmlElement } from "../../writing/xml/element";
import { unescapeXml } from "../../writing/xml/escape";
import { applyPatches, withoutPrefix, withPrefix, type Patch } from "../../writing/xml/patches";
import { asBuffer } from "../../writing/xml/tag-cursor";
import type { CopyScope } from "../copy-scope";
import type { Ledger } from "../facts";
import { type Decision, pruned, taking } from "../prune";

const REFERENCES = new Set(["numRef", "strRef", "multiLvlStrRef"]);
/** Series that are filtered away keep their figures in the file. */
const FILTERED = /filtered\w*(?:Series|Title)|datalabelsRange/;

/**
 * A chart with the figures that it shows: those of a sheet that stays behind are written into it, so that it looks the
 * same and leads nowhere. Series that nobody sees, and the workbook that a chart may carry, are taken out.
 */
export function chartPart(xml: Uint8Array, { left }: CopyScope, told: Ledger): Uint8Array {
  const root = rootElement(xml);
  const asks = (reference: XmlElement): boolean => {
    const formula = childNamed(reference, "f");
    return formula !== null && dependenceOf(unescapeXml(innerXml(formula)), left) !== null;
  };
  const decideIn =
    (parent: string): ((element: XmlElement) => Decision) =>
    (element) => {
      const { name } = element;
      if (name === "externalData") return [taking(element)];
      if (name === "ext") return isFiltered(element) ? [taking(element)] : "look-inside";
      if (!REFERENCES.has(name)) return pruned(element, decideIn(name));
      if (!asks(element)) return [];
      told.take("copy-chart-sources");
      return [{ start: element.start, end: element.end, text: withPrefix(literal(element, parent), element.prefix) }];
    };
  const patches: Patch[] = pruned(root, decideIn(root.name));
  return patches.length === 0 ? xml : applyPatches(xml, patches);
}

function isFiltered(extension: XmlElement): boolean {
  return childElements(extension).some(({ name }) => FILTERED.test(name));
}

/** The last known figures, as the elements that hold figures of their own (ECMA-376 part 1, 21.2.2). */
function literal(reference: XmlElement, parent: string): string {
  const cache = childElements(reference).find(({ name }) => name.endsWith("Cache")) ?? null;
  const points = cache?.name === "multiLvlStrCache" ? (childNamed(cache, "lvl") ?? cache) : cache;
  if (parent === "tx") return textOf(points);
  const kind = reference.name === "numRef" ? "numLit" : "strLit";
  const inside = points ? bare(points, kind) : "";
  const count = childNamed(points ?? reference, "ptCount") ?? (cache ? childNamed(cache, "ptCount") : null);
  const counted = count && points && childNamed(points, "ptCount") === null ? bareElement(count) : "";
  return `<${kind}>${inside === "" && counted === "" ? '<ptCount val="0"/>' : counted + inside}</${kind}>`;
}

function textOf(points: XmlElement | null): string {
  const point = points ? childElements(points).find(({ name }) => name === "pt") : undefined;
  const value = point ? childNamed(point, "v") : null;
  return `<v>${value ? innerXml(value) : ""}</v>`;
}

/** Children without their prefix: `withPrefix` puts it before all of them. */
function bare(points: XmlElement, kind: "numLit" | "strLit"): string {
  const known = kind === "numLit" ? ["formatCode", "ptCount", "pt"] : ["ptCount", "pt"];
  return childElements(points)
    .filter(({ name }) => known.includes(name))
    .map(bareElement)
    .join("");
}

function bareElement(element: XmlElement): string {
  const text = asBuffer(element.xml).toString("utf8", element.start, element.end);
  return withoutPrefix(text, element.prefix);
}
