// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { EXCEL_TYPES } from "../../workbench/host/excel/register";
import type { HostType } from "../../workbench/host/rich-api/host-object";
import { SERVICE_TYPES } from "../../workbench/host/services/register";
import { libraryClasses, type LibraryClass } from "./library-members";

const library = libraryClasses();
const documented = documentedMembers();
/** Made by the library from a table of numbers, in which its methods have no names to compare with. */
const TABLE_BUILT = ["Microsoft.InternalService.AddinInternalService"];
const all = Object.entries({ ...EXCEL_TYPES, ...SERVICE_TYPES }).filter(([name]) => !TABLE_BUILT.includes(name));

it.each(all)("%s has only members that the library sends, and sends like that", (name, type) => {
  const inLibrary = library.get(name.split(".").at(-1)!);
  expect(inLibrary).toBeDefined();
  expect(invented(type, inLibrary!)).toEqual([]);
});

it.each(Object.entries(EXCEL_TYPES))(
  "%s has only members that are documented, or hidden by the library",
  (name, type) => {
    const members = documented.get(name) ?? new Set();
    // What begins with an underscore is between the library and its host.
    const open = publicNames(type).filter((member) => !member.startsWith("_"));
    expect(open.filter((member) => !members.has(member))).toEqual([]);
  },
);

it("finds the library's classes at all", () => {
  expect(library.get("Range")!.scalars).toContain("ValueTypes");
  expect(library.get("Range")!.writes).toContain("GetMergedAreasOrNullObject");
  expect(documented.get("Worksheet")).toContain("getUsedRangeOrNullObject");
});

/** Members of the host that the library does not know, or sends in another way than the host believes. */
function invented(type: HostType, { scalars, settable, links, reads, writes, hasIndexer }: LibraryClass): string[] {
  const properties = Object.entries(type.properties ?? {});
  const missing = (members: object | undefined, known: ReadonlySet<string>): string[] =>
    Object.keys(members ?? {}).filter((member) => !known.has(member));
  return [
    ...missing(type.properties, scalars),
    ...properties
      .filter(([name, property]) => "set" in property && !settable.has(name))
      .map(([name]) => `${name} is read-only`),
    ...missing(type.links, links),
    ...missing({ ...type.methods, ...type.objects }, reads),
    ...missing({ ...type.writingMethods, ...type.writingObjects }, writes),
    ...(type.item && !hasIndexer ? ["getItem"] : []),
  ];
}

function publicNames(type: HostType): string[] {
  const { properties, links, methods, writingMethods, objects, writingObjects, item, items } = type;
  const wire = [properties, links, methods, writingMethods, objects, writingObjects].flatMap((members) =>
    Object.keys(members ?? {}),
  );
  const camel = wire.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return [...camel, ...(item ? ["getItem"] : []), ...(items ? ["items"] : [])];
}

/** The members of each class in the types that the add-in is compiled with. */
function documentedMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const path = join(__dirname, "../../node_modules/@types/office-js/index.d.ts");
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const classes = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") ts.forEachChild(node, collect);
    else ts.forEachChild(node, visit);
  };
  const collect = (node: ts.Node): void => {
    if (!ts.isClassDeclaration(node) || !node.name) return ts.forEachChild(node, collect);
    const members = classes.get(node.name.text) ?? new Set();
    for (const { name } of node.members) if (name && ts.isIdentifier(name)) members.add(name.text);
    classes.set(node.name.text, members);
  };
  ts.forEachChild(file, visit);
  return classes;
}
