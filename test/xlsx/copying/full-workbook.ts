// SPDX-License-Identifier: EUPL-1.2
// A workbook that has something secret in every place where a file can hold what no sheet shows.
import { strToU8, zipSync } from "fflate";
import { workbookFiles, XML } from "../build-xlsx";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MS = "http://schemas.microsoft.com/office";

/** What must be in no part of a copy for publication; each stands in the place that it names. */
export const SECRETS: readonly string[] = [
  ...["HiddenSheet", "VeryHiddenSheet", "SharedOfHidden", "Comment", "CommentAuthor", "ThreadedComment", "Person"],
  ...["Creator", "LastModifiedBy", "Keywords", "Manager", "Company", "TitleOfPart", "CustomProperty", "NameTarget"],
  ...[
    "NameComment",
    "HiddenName",
    "LocalName",
    "ExternalPath",
    "ExternalData",
    "PivotCache",
    "PivotTable",
    "CustomXml",
  ],
  ...["Printer", "AbsPath", "FileSharing", "Revision", "CustomView", "Scenario", "Connection", "Query", "Thumbnail"],
  ...["Vml", "SheetProperty", "Ole", "FileLink", "Control", "SlicerCache", "Extension", "TaskPane", "OldText", "Macro"],
  ...["ChartWorkbook", "HiddenShape", "PicturePath", "LinkedPicture", "Unreachable", "ZipRemark"],
].map((place) => `Segreto${place}`);

const s = (place: string): string => {
  const secret = `Segreto${place}`;
  if (!SECRETS.includes(secret)) throw new Error(secret);
  return secret;
};

function rels(list: readonly (readonly [id: string, type: string, target: string, outside?: boolean])[]): string {
  const items = list.map(([id, type, target, outside]) => {
    const address = type.includes("://") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${address}" Target="${target}"${outside ? ' TargetMode="External"' : ""}/>`;
  });
  return `${XML}<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

const SHARED = [
  ["Indicatore", "Valore ottenuto", "Target", "% di realizzazione", "Pratiche evase", "Scelta"],
  [s("HiddenSheet"), s("VeryHiddenSheet"), s("SharedOfHidden"), s("OldText")],
].flat();

const si = (text: string): number => {
  const index = SHARED.indexOf(text);
  if (index < 0) throw new Error(text);
  return index;
};
const shared = (address: string, text: string): string => `<c r="${address}" t="s"><v>${si(text)}</v></c>`;

const CRUSCOTTO = `<sheetPr codeName="Foglio1"/><dimension ref="A1:K4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pivotSelection r:id="rPivot"/></sheetView></sheetViews><cols><col min="9" max="9" hidden="1"/></cols><sheetData>
<row r="1">${shared("A1", "Indicatore")}${shared("B1", "Valore ottenuto")}${shared("C1", "Target")}${shared("D1", "% di realizzazione")}</row>
<row r="2">${shared("A2", "Pratiche evase")}<c r="B2"><v>9</v></c><c r="C2"><v>10</v></c><c r="D2" s="0"><f>_xldudf_PERF_REALIZZAZIONE(B2,C2)</f><v>0.9</v></c><c r="E2" t="str"><f>"ok "&amp;Nascosto!A1</f><v>ok &amp; dato</v></c><c r="F2"><f>SUM(B2:C2)</f><v>19</v></c><c r="G2"><f>[1]Foglio1!$A$1*2</f><v>84</v></c><c r="H2"><f>Segnato+1</f><v>2</v></c><c r="I2"><v>7</v></c><c r="J2" vm="1"><v>5</v></c></row>
<row r="3" hidden="1"><c r="B3"><v>5</v></c><c r="D3"><f t="shared" ref="D3:D4" si="0">Nascosto!B3</f><v>1</v></c></row>
<row r="4"><c r="D4"><f t="shared" si="0"/><v>2</v></c><c r="F4"><f t="array" ref="F4:G4">_xldudf_PERF_RANGO(B2:C2)</f><v>3</v></c><c r="G4"><v>4</v></c><c r="H4" t="e"><f>_xldudf_PERF_TASSO(B2)</f><v>#VALUE!</v></c><c r="I4"><f>_xldudf_PERF_TASSO(B3)</f></c><c r="J4"><f>F4+1</f><v>4</v></c></row>
</sheetData><protectedRanges><protectedRange name="x" sqref="A1" securityDescriptor="${s("Person")}"/></protectedRanges><scenarios><scenario name="x" user="${s("Scenario")}" count="1"><inputCells r="B2" val="1"/></scenario></scenarios><customSheetViews><customSheetView guid="{1}" scale="100"/></customSheetViews><conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>Nascosto!$A$1=1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C2"><cfRule type="expression" priority="2"><formula>C2&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="A5"><formula1>Nascosto!$A$1:$A$3</formula1></dataValidation><dataValidation type="list" sqref="A6"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rWeb"/><hyperlink ref="B2" r:id="rFile"/><hyperlink ref="C2" location="Nascosto!A1" display="x"/><hyperlink ref="D2" location="Grafici!A1" display="x"/></hyperlinks><pageSetup paperSize="9" r:id="rPrinter"/><customProperties><customPr name="x" r:id="rProperty"/></customProperties><drawing r:id="rDrawing"/><legacyDrawing r:id="rVml"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><control shapeId="1" r:id="rControl" name="${s("Control")}"/></controls></mc:Choice></mc:AlternateContent><oleObjects><oleObject progId="${s("Ole")}" shapeId="2" r:id="rOle"/></oleObjects><tableParts count="0"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:slicer r:id="rSlicer"/>${s("Extension")}</x14:slicerList></ext></extLst>`;

const ROOT = (inside: string): string => `${XML}<worksheet ${MAIN} ${R}>${inside}</worksheet>`;

const DRAWING = `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${R}>
<xdr:oneCellAnchor><xdr:sp macro="[0]!${s("Macro")}" textlink="Nascosto!$A$1"><xdr:nvSpPr><xdr:cNvPr id="2" name="Testo"/></xdr:nvSpPr><xdr:txBody><a:t>Testo in vista</a:t></xdr:txBody></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>
<xdr:oneCellAnchor><xdr:sp macro=""><xdr:nvSpPr><xdr:cNvPr id="3" name="${s("HiddenShape")}" hidden="1"/></xdr:nvSpPr></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>
<xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="4" name="Logo" descr="D:\\Foto\\${s("PicturePath")}\\logo.png"><a:hlinkClick r:id="rPath"/></xdr:cNvPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rImage" r:link="rLinked"/></xdr:blipFill></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>
<xdr:oneCellAnchor><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="5" name="Grafico 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rChart"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>
</xdr:wsDr>`;

const CHART = `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${R}><c:chart><c:plotArea><c:barChart><c:ser><c:idx val="0"/><c:tx><c:strRef><c:f>Nascosto!$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Serie in vista</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>Cruscotto!$A$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Pratiche evase</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Nascosto!$B$1:$B$2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>11</c:v></c:pt><c:pt idx="1"><c:v>22</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart><c:externalData r:id="rBook"/></c:chartSpace>`;

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

/** The parts of the workbook: «Cruscotto» and «Grafici» in view, «Nascosto» and «Molto nascosto» not. */
export function fullWorkbookFiles(): Record<string, Uint8Array> {
  const hidden = `<sheetData><row r="1">${shared("A1", s("HiddenSheet"))}${shared("B1", s("SharedOfHidden"))}</row></sheetData>`;
  const veryHidden = `<sheetData><row r="1">${shared("A1", s("VeryHiddenSheet"))}</row></sheetData>`;
  const files = workbookFiles({
    sheets: [
      ROOT(hidden),
      ROOT(CRUSCOTTO),
      ROOT(veryHidden),
      ROOT(`<sheetData><row r="1">${shared("A1", "Scelta")}</row></sheetData>`),
    ],
    sharedStrings: SHARED.map((text) => `<si><t>${text}</t></si>`).join(""),
    files: {
      "[Content_Types].xml": contentTypes(),
      "_rels/.rels": rels([
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId2", `${PACKAGE}/metadata/core-properties`, "docProps/core.xml"],
        ["rId3", "extended-properties", "docProps/app.xml"],
        ["rId4", "custom-properties", "docProps/custom.xml"],
        ["rId5", `${PACKAGE}/metadata/thumbnail`, "docProps/thumbnail.jpeg"],
        ["rId6", `${MS}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
      ]),
      "xl/workbook.xml": WORKBOOK,
      "xl/_rels/workbook.xml.rels": rels([
        ...["rId1", "rId2", "rId3", "rId4"].map((id, i) => [id, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
        ["rIdS", "sharedStrings", "sharedStrings.xml"],
        ["rIdF", "styles", "styles.xml"],
        ["rIdC", "calcChain", "calcChain.xml"],
        ["rIdE", "externalLink", "externalLinks/externalLink1.xml"],
        ["rIdP", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
        ["rIdX", "customXml", "../customXml/item1.xml"],
        ["rIdN", "connections", "connections.xml"],
        ["rIdR", "revisionHeaders", "revisions/revisionHeaders.xml"],
        ["rIdU", "usernames", "revisions/userNames.xml"],
        ["rIdO", `${MS}/2017/10/relationships/person`, "persons/person.xml"],
        ["rIdL", `${MS}/2007/relationships/slicerCache`, "slicerCaches/slicerCache1.xml"],
      ]),
      "xl/calcChain.xml": `${XML}<calcChain ${MAIN}><c r="D2" i="2"/></calcChain>`,
      "xl/externalLinks/externalLink1.xml": `${XML}<externalLink ${MAIN}><externalBook ${R} r:id="rId1"><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${s("ExternalData")}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": rels([
        ["rId1", "externalLinkPath", `file:///C:/${s("ExternalPath")}/dati.xlsx`, true],
      ]),
      "xl/pivotCache/pivotCacheDefinition1.xml": `${XML}<pivotCacheDefinition ${MAIN} refreshedBy="${s("PivotCache")}"/>`,
      "customXml/item1.xml": `<x>${s("CustomXml")}</x>`,
      "xl/connections.xml": `${XML}<connections ${MAIN}><connection id="1" name="${s("Connection")}"/></connections>`,
      "xl/revisions/revisionHeaders.xml": `<headers userName="${s("Revision")}"/>`,
      "xl/revisions/userNames.xml": `<users n="${s("Revision")}"/>`,
      "xl/persons/person.xml": `<personList><person displayName="${s("Person")}"/></personList>`,
      "xl/slicerCaches/slicerCache1.xml": `<slicerCacheDefinition name="${s("SlicerCache")}"/>`,
      "xl/webextensions/taskpanes.xml": `<taskpanes>${s("TaskPane")}</taskpanes>`,
      "docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Performance 2025</dc:title><dc:creator>${s("Creator")}</dc:creator><cp:lastModifiedBy>${s("LastModifiedBy")}</cp:lastModifiedBy><cp:keywords>${s("Keywords")}</cp:keywords></cp:coreProperties>`,
      "docProps/app.xml": `${XML}<Properties><TitlesOfParts>${s("TitleOfPart")}</TitlesOfParts><Manager>${s("Manager")}</Manager><Company>${s("Company")}</Company></Properties>`,
      "docProps/custom.xml": `${XML}<Properties><property name="${s("CustomProperty")}"/></Properties>`,
      "docProps/thumbnail.jpeg": strToU8(s("Thumbnail")),
      "xl/worksheets/_rels/sheet2.xml.rels": rels([
        ["rWeb", "hyperlink", "https://www.comune.example.it/", true],
        ["rFile", "hyperlink", `file:///D:/${s("FileLink")}.docx`, true],
        ["rPrinter", "printerSettings", "../printerSettings/printerSettings1.bin"],
        ["rProperty", "customProperty", "../customProperty1.bin"],
        ["rDrawing", "drawing", "../drawings/drawing1.xml"],
        ["rVml", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rComments", "comments", "../comments1.xml"],
        ["rThreads", `${MS}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
        ["rControl", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
        ["rOle", "oleObject", "../embeddings/oleObject1.bin"],
        ["rPivot", "pivotTable", "../pivotTables/pivotTable1.xml"],
        ["rSlicer", `${MS}/2007/relationships/slicer`, "../slicers/slicer1.xml"],
        ["rQuery", "queryTable", "../queryTables/queryTable1.xml"],
      ]),
      "xl/printerSettings/printerSettings1.bin": strToU8(s("Printer")),
      "xl/customProperty1.bin": strToU8(s("SheetProperty")),
      "xl/drawings/drawing1.xml": DRAWING,
      "xl/drawings/_rels/drawing1.xml.rels": rels([
        ["rImage", "image", "../media/image1.png"],
        ["rLinked", "image", `file:///Z:/${s("LinkedPicture")}.png`, true],
        ["rPath", "hyperlink", `\\\\server\\${s("FileLink")}`, true],
        ["rChart", "chart", "../charts/chart1.xml"],
      ]),
      "xl/media/image1.png": PNG,
      "xl/charts/chart1.xml": CHART,
      "xl/charts/_rels/chart1.xml.rels": rels([["rBook", "package", "../embeddings/book1.xlsx"]]),
      "xl/embeddings/book1.xlsx": strToU8(s("ChartWorkbook")),
      "xl/embeddings/oleObject1.bin": strToU8(s("Ole")),
      "xl/drawings/vmlDrawing1.vml": `<xml>${s("Vml")}</xml>`,
      "xl/comments1.xml": `${XML}<comments ${MAIN}><authors><author>${s("CommentAuthor")}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>${s("Comment")}</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments><threadedComment>${s("ThreadedComment")}</threadedComment></ThreadedComments>`,
      "xl/ctrlProps/ctrlProp1.xml": `<formControlPr fmlaLink="${s("Control")}"/>`,
      "xl/pivotTables/pivotTable1.xml": `${XML}<pivotTableDefinition ${MAIN} name="${s("PivotTable")}"/>`,
      "xl/slicers/slicer1.xml": `<slicers>${s("SlicerCache")}</slicers>`,
      "xl/queryTables/queryTable1.xml": `<queryTable name="${s("Query")}"/>`,
      "xl/unreachable.xml": `<x>${s("Unreachable")}</x>`,
    },
  });
  return files;
}

const WORKBOOK = `${XML}<workbook ${MAIN} ${R}><fileVersion appName="xl"/><fileSharing userName="${s("FileSharing")}"/><workbookPr/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="${MS}/spreadsheetml/2010/11/ac" url="C:\\${s("AbsPath")}\\"/></mc:Choice></mc:AlternateContent><bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews><sheets><sheet name="Nascosto" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Cruscotto" sheetId="2" r:id="rId2"/><sheet name="Molto nascosto" sheetId="3" state="veryHidden" r:id="rId3"/><sheet name="Grafici" sheetId="4" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rIdE"/></externalReferences><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Cruscotto!$1:$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">'Molto nascosto'!$A$1</definedName><definedName name="Locale" localSheetId="2">"${s("LocalName")}"</definedName><definedName name="Buono" comment="${s("NameComment")}">Cruscotto!$B$2</definedName><definedName name="Segnato">Nascosto!$A$1+N("${s("NameTarget")}")</definedName><definedName name="_solver" hidden="1">"${s("HiddenName")}"</definedName></definedNames><calcPr calcId="191029"/><customWorkbookViews><customWorkbookView name="${s("CustomView")}" guid="{1}"/></customWorkbookViews><pivotCaches><pivotCache cacheId="1" r:id="rIdP"/></pivotCaches><extLst><ext uri="{x}"><slicers>${s("Extension")}</slicers></ext></extLst></workbook>`;

function contentTypes(): string {
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${part("xl/workbook.xml", `${main}.sheet.main+xml`)}${[1, 2, 3, 4].map((n) => part(`xl/worksheets/sheet${n}.xml`, `${main}.worksheet+xml`)).join("")}${part("xl/sharedStrings.xml", `${main}.sharedStrings+xml`)}${part("xl/styles.xml", `${main}.styles+xml`)}${part("xl/comments1.xml", `${main}.comments+xml`)}${part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}${part("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml")}${part("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")}</Types>`;
}

/** The workbook as a file. */
export function fullWorkbook(): Uint8Array {
  const files = Object.entries(fullWorkbookFiles()).map(([name, bytes]) => [
    name,
    [bytes, { comment: s("ZipRemark") }],
  ]);
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0]);
}
