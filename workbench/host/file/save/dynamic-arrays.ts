// SPDX-License-Identifier: EUPL-1.2
import { addContentType } from "../../../../src/xlsx/writing/package/content-types";
import { addRelationship } from "../../../../src/xlsx/writing/package/relationships";
import { addPart, hasPart, partBytes } from "../../../../src/xlsx/writing/package/working-copy";
import { attributeMap, childElements, childNamed, rootElement } from "../../../../src/xlsx/writing/xml/element";
import type { Saving } from "./saving";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPILLING = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
/** The kind of metadata by which Excel tells a formula that spills from an array formula of old (MS-XLSX 2.3.5). */
const KIND = "XLDAPR";

const FLAGS = [
  ..."copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta".split(
    " ",
  ),
];

/**
 * The number that the cells of formulas that spill carry in `cm`. The part is made where there is none; null where there is
 * one that knows no such formulas: then they are saved as array formulas of old, which show the same.
 */
export function dynamicArrays({ copy, outline, lost }: Saving): () => number | null {
  let number: number | null | undefined;
  const find = (): number | null => {
    const part = outline.relationships.find(({ kind }) => kind === "sheetMetadata")?.target;
    if (part !== undefined && hasPart(copy, part)) {
      const found = numberIn(partBytes(copy, part));
      if (found === null) lost.push("formule che si espandono: salvate come formule in forma di matrice");
      return found;
    }
    const folder = outline.part.slice(0, outline.part.lastIndexOf("/") + 1);
    addPart(copy, `${folder}metadata.xml`, metadataXml());
    addContentType(copy, `${folder}metadata.xml`, CONTENT_TYPE);
    addRelationship(copy, outline.part, `${outline.relationshipBase}sheetMetadata`, "metadata.xml");
    return 1;
  };
  return () => (number === undefined ? (number = find()) : number);
}

function numberIn(xml: Uint8Array): number | null {
  const root = rootElement(xml);
  const types = childElements(childNamed(root, "metadataTypes")).map((type) => attributeMap(type).get("name"));
  const kind = String(types.indexOf(KIND) + 1);
  const blocks = childElements(childNamed(root, "cellMetadata"));
  const at = blocks.findIndex((block) => childElements(block).some((each) => attributeMap(each).get("t") === kind));
  return at < 0 || kind === "0" ? null : at + 1;
}

function metadataXml(): string {
  const flags = FLAGS.map((name) => ` ${name}="1"`).join("");
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}" xmlns:xda="${SPILLING}">`,
    `<metadataTypes count="1"><metadataType name="${KIND}" minSupportedVersion="120000"${flags}/></metadataTypes>`,
    `<futureMetadata name="${KIND}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">`,
    '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>',
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
  ].join("");
}
