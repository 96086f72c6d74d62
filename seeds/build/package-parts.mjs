// SPDX-License-Identifier: EUPL-1.2
import { DECLARATION, escapeXml, MAIN, RELATIONS } from "./xml.mjs";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The parts around the sheets: content types, relationships, properties, the list of sheets.
 * @param {import("./sheet-rows.mjs").LaidOutSheet[]} sheets
 * @returns {Record<string, string>}
 */
export function packageParts(sheets) {
  return {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([
      [`${RELATIONS}/officeDocument`, "xl/workbook.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      [`${RELATIONS}/extended-properties`, "docProps/app.xml"],
    ]),
    "docProps/app.xml": `${DECLARATION}<Properties xmlns="${PROPERTIES}"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`,
    "docProps/core.xml": coreProperties(),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, i) => [`${RELATIONS}/worksheet`, `worksheets/sheet${i + 1}.xml`]),
      [`${RELATIONS}/styles`, "styles.xml"],
      [`${RELATIONS}/sharedStrings`, "sharedStrings.xml"],
    ]),
  };
}

function contentTypes(sheets) {
  const part = (name, type) => `<Override PartName="${name}" ContentType="${type}"/>`;
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part("/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`) +
    sheets.map((_, i) => part(`/xl/worksheets/sheet${i + 1}.xml`, `${SPREADSHEET}.worksheet+xml`)).join("") +
    part("/xl/styles.xml", `${SPREADSHEET}.styles+xml`) +
    part("/xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`) +
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml") +
    "</Types>"
  );
}

function relationships(targets) {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function coreProperties() {
  const namespaces =
    `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  // A written date, not today's: the file must come out the same on every run
  const date = '<dcterms:created xsi:type="dcterms:W3CDTF">2022-06-01T00:00:00Z</dcterms:created>';
  const title = "<dc:title>Relazione sulla Performance 2021 – tabelle</dc:title>";
  return `${DECLARATION}<cp:coreProperties ${namespaces}>${title}${date}</cp:coreProperties>`;
}

function workbook(sheets) {
  const list = sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  // The title is repeated on each printed page; the first headings are not, since they name their perspective
  const titles = sheets.map(
    ({ name }, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escapeXml(name)}'!$1:$1</definedName>`,
  );
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="850"/></bookViews>' +
    `<sheets>${list.join("")}</sheets><definedNames>${titles.join("")}</definedNames></workbook>`
  );
}
