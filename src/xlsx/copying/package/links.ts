// SPDX-License-Identifier: EUPL-1.2
import { resolveTarget } from "../../parts/relationships";
import { hasPart, inPart, partBytes, type WorkingCopy } from "../../writing/package/working-copy";
import { attributeMap, childElements, rootElement, type XmlElement } from "../../writing/xml/element";

/** A relationship as it stands in its part, those to the outside included. */
export interface PackageLink {
  readonly id: string;
  /** Last step of its type. */
  readonly kind: string;
  /** Name of the part aimed at, or the address outside. */
  readonly target: string;
  readonly isOutside: boolean;
  readonly element: XmlElement;
}

export function linksOf(copy: WorkingCopy, part: string): readonly PackageLink[] {
  const name = linksPart(part);
  if (!hasPart(copy, name)) return [];
  const root = inPart(name, () => rootElement(partBytes(copy, name)));
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return childElements(root).map((element) => {
    const attributes = attributeMap(element);
    const type = attributes.get("Type") ?? "";
    const isOutside = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    const kind = type.slice(type.lastIndexOf("/") + 1);
    const aim = isOutside ? target : resolveTarget(folder, target.split("#")[0]!);
    return { id: attributes.get("Id") ?? "", kind, target: aim, isOutside, element };
  });
}

export function linksPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
