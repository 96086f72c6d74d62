// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../../../src/core/workbook/address";
import { childElements, innerXml, rootElement, type XmlElement } from "../../../../src/xlsx/writing/xml/element";
import type { HostSheet, PageSetup } from "../../workbook/model";
import { PAPERS } from "../page-words";
import type { SheetToSave } from "./saving";
import { bare, withAttributes, withElement } from "./sheet-elements";

/** Colour of the tab, and whether the page is fitted. */
export function savedProperties(xml: Uint8Array, { sheet, before }: SheetToSave): Uint8Array {
  const fits = isFitted(sheet.page);
  const sameColor = sheet.tabColor === before.tabColor;
  if (sameColor && fits === isFitted(before.page)) return xml;
  return withElement(xml, "sheetPr", (present) => {
    const parts = new Map(childElements(present).map((child) => [child.name, bare(child)]));
    const rgb = /^#([0-9a-f]{6})$/i.exec(sheet.tabColor)?.[1];
    if (!sameColor) parts.set("tabColor", rgb === undefined ? "" : `<tabColor rgb="FF${rgb.toUpperCase()}"/>`);
    const setUp = childElements(present).find(({ name }) => name === "pageSetUpPr") ?? null;
    parts.set("pageSetUpPr", withAttributes(setUp, "pageSetUpPr", { fitToPage: fits ? "1" : null }));
    const inside = ["tabColor", "outlinePr", "pageSetUpPr"].map((name) => parts.get(name) ?? "").join("");
    return around(withAttributes(present, "sheetPr", {}), "sheetPr", inside);
  });
}

function isFitted({ zoom }: PageSetup): boolean {
  return !("scale" in zoom);
}

/** Grid lines and frozen panes. */
export function savedViews(xml: Uint8Array, { sheet, before }: SheetToSave): Uint8Array {
  const samePanes = JSON.stringify(sheet.frozen) === JSON.stringify(before.frozen);
  if (samePanes && sheet.showGridlines === before.showGridlines) return xml;
  return withElement(xml, "sheetViews", (present) => {
    const [view = null, ...others] = childElements(present);
    const lines = { showGridLines: sheet.showGridlines ? null : "0", workbookViewId: "0" };
    const kept = samePanes ? view && innerXml(withoutPrefix(view)) : panesXml(sheet.frozen);
    const first = around(withAttributes(view, "sheetView", lines), "sheetView", kept ?? "");
    return `<sheetViews>${first}${others.map(bare).join("")}</sheetViews>`;
  });
}

function withoutPrefix(element: XmlElement): XmlElement {
  return rootElement(Buffer.from(bare(element), "utf8"));
}

/** What was chosen in the panes goes with them: a choice in a pane that is not there is an error. */
function panesXml(frozen: HostSheet["frozen"]): string {
  if (!frozen || frozen.rows + frozen.columns === 0) return "";
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${String(columns)}"` : ""}${rows > 0 ? ` ySplit="${String(rows)}"` : ""}`;
  const place = ` topLeftCell="${addressOf(rows, columns)}" activePane="${pane}" state="frozen"`;
  return `<pane${split}${place}/><selection pane="${pane}"/>`;
}

/** Where the sheet is centred on paper, and how it is laid out there. */
export function savedPage(xml: Uint8Array, { sheet: { page }, before }: SheetToSave): Uint8Array {
  let saved = xml;
  if (page.centerHorizontally !== before.page.centerHorizontally) {
    const horizontalCentered = page.centerHorizontally ? "1" : null;
    saved = withElement(saved, "printOptions", (present) =>
      withAttributes(present, "printOptions", { horizontalCentered }),
    );
  }
  const laidOut = ({ orientation, paperSize, zoom }: PageSetup): string =>
    JSON.stringify([orientation, paperSize, zoom]);
  if (laidOut(page) === laidOut(before.page)) return saved;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = page.zoom;
  return withElement(saved, "pageSetup", (present) =>
    withAttributes(present, "pageSetup", {
      paperSize: PAPERS.stored(page.paperSize) ?? null,
      orientation: page.orientation.toLowerCase(),
      scale: scale === undefined || scale === 100 ? null : String(scale),
      fitToWidth: isFitted(page) ? String(wide ?? 0) : null,
      fitToHeight: isFitted(page) ? String(tall ?? 0) : null,
    }),
  );
}

/** Whether cells are locked, without a password: the host knows none. */
export function savedProtection(xml: Uint8Array, { sheet, before }: SheetToSave): Uint8Array {
  if (sheet.isProtected === before.isProtected) return xml;
  const made = sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : null;
  return withElement(xml, "sheetProtection", () => made);
}

/** An element with that opening tag, and this inside. */
function around(element: string, name: string, inside: string): string {
  const open = element.slice(0, element.indexOf(">") + 1).replace(/\s*\/>$/, ">");
  return `${open}${inside}</${name}>`;
}
