// SPDX-License-Identifier: EUPL-1.2
import { escapeAttribute } from "../xml/escape";
import { attributeMap, childElements, rootElement } from "../xml/element";
import { appendPatch, applyPatches, withPrefix } from "../xml/patches";
import { addPart, changePart, hasPart, inPart, partBytes, type WorkingCopy } from "./working-copy";

export interface Relationship {
  readonly id: string;
  /** The whole URI; `kind` is its last step. */
  readonly type: string;
  readonly kind: string;
  /** Name of the part aimed at. */
  readonly target: string;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Relationships of a part ("" for the package) to other parts; those to the outside are left out. */
export function relationshipsOf(copy: WorkingCopy, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!hasPart(copy, name)) return [];
  const root = inPart(name, () => rootElement(partBytes(copy, name)));
  return childElements(root)
    .map(attributeMap)
    .filter((attributes) => attributes.get("TargetMode") !== "External")
    .map((attributes) => {
      const type = attributes.get("Type") ?? "";
      const target = resolveTarget(part, attributes.get("Target") ?? "");
      return { id: attributes.get("Id") ?? "", type, kind: type.slice(type.lastIndexOf("/") + 1), target };
    });
}

/** Adds a relationship to a target beside or below the part, under a free id, which is given back. */
export function addRelationship(copy: WorkingCopy, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  if (!hasPart(copy, name)) addPart(copy, name, `<Relationships xmlns="${NAMESPACE}"></Relationships>`);
  let id = "";
  changePart(copy, name, (xml) => {
    const root = rootElement(xml);
    id = freeId(childElements(root).map((child) => attributeMap(child).get("Id") ?? ""));
    const added = `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
    return applyPatches(xml, [appendPatch(root, withPrefix(added, root.prefix))]);
  });
  return id;
}

function freeId(taken: readonly string[]): string {
  const numbers = taken.map((id) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  return `rId${numbers.reduce((a, b) => Math.max(a, b), 0) + 1}`;
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Relative to the part's own folder, or from the root of the package. */
function resolveTarget(part: string, target: string): string {
  const path = target.split("#")[0]!.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
