// SPDX-License-Identifier: EUPL-1.2
import { entryKey } from "../../archive/archive";
import { attributeMap, childNamed, rootElement } from "../../writing/xml/element";
import { hasPart, partBytes } from "../../writing/package/working-copy";
import { asBuffer } from "../../writing/xml/tag-cursor";
import type { CopyScope } from "../copy-scope";
import type { FactCode, Ledger } from "../facts";
import { linksOf, linksPart, type PackageLink } from "./links";

/**
 * What may go along is listed, never what may not: a part of a kind that nobody here knows stays behind. Kinds are the
 * last steps of the types of relationships.
 */
const SEEN_KINDS = new Set([
  ...["officeDocument", "core-properties"],
  ...["worksheet", "chartsheet", "styles", "theme", "sharedStrings", "sheetMetadata"],
  ...["drawing", "table", "hyperlink", "image", "vmlDrawing", "hdphoto"],
  ...["chart", "chartEx", "chartStyle", "chartColorStyle", "chartUserShapes", "themeOverride"],
  ...["diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing"],
]);

/** Pages and addresses of mail; a path would tell of disks and people. */
const PUBLIC_ADDRESS = /^(?:https?|mailto|tel):/i;

/** What is told of the kinds that stay behind. */
const TOLD: Readonly<Record<string, FactCode>> = {
  comments: "copy-comments",
  person: "copy-people",
  "extended-properties": "copy-properties",
  "custom-properties": "copy-properties",
  externalLink: "copy-outside-files",
  externalLinkPath: "copy-outside-files",
  hyperlink: "copy-file-links",
  connections: "copy-connections",
  queryTable: "copy-connections",
  pivotTable: "copy-pivots",
  slicer: "copy-pivots",
  timeline: "copy-pivots",
  vbaProject: "copy-macros",
  xlMacrosheet: "copy-macros",
  oleObject: "copy-objects",
  package: "copy-objects",
  control: "copy-objects",
  ctrlProp: "copy-objects",
  printerSettings: "copy-printers",
  customXml: "copy-custom-data",
  customProperty: "copy-custom-data",
  xmlMaps: "copy-custom-data",
  revisionHeaders: "copy-history",
  usernames: "copy-history",
  webextensiontaskpanes: "copy-add-ins",
  origin: "copy-signature",
};

/** Told already by another (sheets by the plan, a modern comment by the old one beside it), or nothing to people. */
const UNTOLD = new Set([
  ...["worksheet", "chartsheet", "dialogsheet", "threadedComment", "vmlDrawing"],
  ...["calcChain", "volatileDependencies", "pivotCacheDefinition", "slicerCache", "timelineCache"],
]);
const COMMENT = /<(?:\w+:)?comment[\s>]/g;

/** By key of the part: the relationships of it that stay behind. */
export type CutLinks = ReadonlyMap<string, readonly PackageLink[]>;

export interface TravellingParts {
  /** By key: the parts that go along, with the names that they have, and what they are to the part that led there. */
  readonly kept: ReadonlyMap<string, { readonly name: string; readonly kind: string }>;
  readonly cut: CutLinks;
}

/** Goes from part to part, from the package on, by those relationships alone that may go along. */
export function travellingParts(scope: CopyScope, told: Ledger): TravellingParts {
  const kept = new Map([["[content_types].xml", { name: "[Content_Types].xml", kind: "" }]]);
  const cut = new Map<string, PackageLink[]>();
  const tabs = new Set(scope.kept.map(({ part }) => entryKey(part)));
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const isSeen = seenLinks(scope, part, tabs);
    const links = linksOf(scope.copy, part);
    const seen = links.filter(isSeen);
    const unseen = links.filter((link) => !seen.includes(link));
    if (unseen.length > 0) cut.set(entryKey(part), unseen);
    for (const link of unseen) tell(link, scope, told);
    for (const { target, kind, isOutside } of seen) {
      if (isOutside || kept.has(entryKey(target)) || !hasPart(scope.copy, target)) continue;
      kept.set(entryKey(target), { name: target, kind });
      waiting.push(target);
    }
    if (seen.length > 0) kept.set(entryKey(linksPart(part)), { name: linksPart(part), kind: "" });
  }
  return { kept, cut };
}

function seenLinks(scope: CopyScope, part: string, tabs: ReadonlySet<string>): (link: PackageLink) => boolean {
  const isTab = tabs.has(entryKey(part));
  const isWorkbook = part === scope.workbook.part;
  return ({ id, kind, target, isOutside }) => {
    if (!SEEN_KINDS.has(kind)) return false;
    if (isOutside) return kind === "hyperlink" && PUBLIC_ADDRESS.test(target);
    if (isWorkbook && (kind === "worksheet" || kind === "chartsheet")) return tabs.has(entryKey(target));
    if (kind === "sheetMetadata") return isPlainMetadata(scope, target);
    // The old drawings hold comments and controls; those of headers and footers are printed.
    return kind !== "vmlDrawing" || !isTab || id === headerDrawing(scope, part);
  };
}

/** Dynamic arrays need theirs; what describes values (kinds of data, pictures in cells) leads to parts that stay behind. */
function isPlainMetadata({ copy }: CopyScope, part: string): boolean {
  return !asBuffer(partBytes(copy, part)).includes("valueMetadata");
}

function headerDrawing({ copy }: CopyScope, part: string): string | undefined {
  const element = childNamed(rootElement(partBytes(copy, part)), "legacyDrawingHF");
  return element ? [...attributeMap(element)].find(([name]) => name.endsWith(":id"))?.[1] : undefined;
}

function tell({ kind, target, isOutside }: PackageLink, { copy }: CopyScope, { take }: Ledger): void {
  if (UNTOLD.has(kind)) return;
  const code = TOLD[kind] ?? "copy-other-parts";
  if (code === "copy-comments") take(code, commentsIn(asBuffer(partBytes(copy, target)).toString("utf8")));
  else if (code === "copy-other-parts") take(code, 1, kind);
  else if (isOutside) take(code, 1, target);
  else take(code);
}

function commentsIn(xml: string): number {
  return xml.match(COMMENT)?.length ?? 0;
}
