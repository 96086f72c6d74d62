// SPDX-License-Identifier: EUPL-1.2
import { STYLES_PART } from "./styles.mjs";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relationships = (targets) =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("") +
  "</Relationships>";

/** The small parts of the package, by name. */
export function packageParts(sheetNames) {
  const sheets = sheetNames.map((_, i) => `worksheets/sheet${i + 1}.xml`);
  const workbookParts = [...sheets, "styles.xml", "sharedStrings.xml"];
  const typeOf = (part) => (part.startsWith("worksheets/") ? "worksheet" : part.replace(".xml", ""));
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      workbookParts
        .map((part) => `<Override PartName="/xl/${part}" ContentType="${SPREADSHEET}.${typeOf(part)}+xml"/>`)
        .join("") +
      "</Types>",
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
      `<workbookPr/><bookViews><workbookView/></bookViews><sheets>` +
      sheetNames.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": relationships(workbookParts.map((part) => [typeOf(part), part])),
    "xl/styles.xml": STYLES_PART,
  };
}
