// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../../core/workbook/address";
import { linkTarget } from "../../../core/workbook/link-target";
import type { CellLink } from "../../../core/workbook/plan";
import { refuse } from "../../archive/refused";
import { attributeMap, childElements, rootElement, type XmlElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import { applyPatches, withPrefix } from "../xml/patches";
import { asBuffer } from "../xml/tag-cursor";

/** What stands between the cells and the links (ECMA-376 part 1, 18.3.1.99): in another place Excel repairs the sheet. */
const BEFORE_LINKS = new Set([
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
]);

/** The element with all links of a sheet that is made; "" when there are none. */
export function linksXml(links: readonly CellLink[]): string {
  return wrapped(links.map(linkXml).join(""));
}

/** The part of a sheet that is there, with these links to places in the workbook instead of those that it had. */
export function relinked(xml: Uint8Array, links: readonly CellLink[]): Uint8Array {
  const children = childElements(rootElement(xml));
  const present = children.find(({ name }) => name === "hyperlinks") ?? null;
  const before = children.filter(({ name }) => BEFORE_LINKS.has(name)).at(-1);
  if (!before) return refuse("malformed", "");
  const made = withPrefix(links.map(linkXml).join(""), before.prefix);
  const text = wrapped(made + (present ? linksOfStaff(present, links) : ""), before.prefix);
  const { start, end } = present ?? { start: before.end, end: before.end };
  return applyPatches(xml, [{ start, end, text }]);
}

/** Links to pages and documents, which PERF never makes, as they are written; not where one of ours is to stand. */
function linksOfStaff(present: XmlElement, links: readonly CellLink[]): string {
  const ours = new Set(links.map(({ row, column }) => addressOf(row, column)));
  return childElements(present)
    .filter((link) => {
      const attributes = attributeMap(link);
      const leadsOutside = [...attributes.keys()].some((name) => name.endsWith(":id"));
      return leadsOutside && !ours.has(attributes.get("ref")?.split(":")[0] ?? "");
    })
    .map(({ start, end }) => asBuffer(present.xml).toString("utf8", start, end))
    .join("");
}

function linkXml({ row, column, to }: CellLink): string {
  const location = escapeAttribute(linkTarget(to));
  // Without a tooltip Excel shows the path of the file.
  return `<hyperlink ref="${addressOf(row, column)}" location="${location}" tooltip="${location}"/>`;
}

function wrapped(links: string, prefix = ""): string {
  return links === "" ? "" : `<${prefix}hyperlinks>${links}</${prefix}hyperlinks>`;
}
