// SPDX-License-Identifier: EUPL-1.2
import type { Archive } from "../archive/archive";
import { refuse } from "../archive/refused";
import { walkPart } from "./walk-part";

export interface Relationship {
  /** Last word of the type's address ("worksheet", "styles"). */
  readonly type: string;
  /** Name of the part it leads to, in the package. */
  readonly target: string;
}

/** What the types of strict files begin with (ECMA-376 edition 2 and later, part 1); Excel writes them only when told. */
const STRICT_BASE = "http://purl.oclc.org/ooxml/";

/** Relationships of a part, by id; those of the package itself for "". Links out of the file are left out. */
export function readRelationships(archive: Archive, part: string): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const found = new Map<string, Relationship>();
  walkPart(archive, `${folder}_rels/${part.slice(slash)}.rels`, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const type = attributes.get("Type") ?? "";
      if (type.startsWith(STRICT_BASE)) refuse("strict");
      const target = resolveTarget(folder, attributes.get("Target") ?? "");
      found.set(attributes.get("Id") ?? "", { type: type.slice(type.lastIndexOf("/") + 1), target });
    },
  });
  return found;
}

/** "worksheets/sheet1.xml" in "xl/", "../xl/a.xml" or "/xl/a.xml" as a name in the package. */
export function resolveTarget(folder: string, target: string): string {
  const path = unescape(target).replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

// Targets are addresses: a blank in a part's name stands as %20.
function unescape(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
