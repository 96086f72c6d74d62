// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How the client library sends the members of one class, by their names on the wire. */
export interface LibraryClass {
  readonly scalars: Set<string>;
  readonly settable: Set<string>;
  readonly links: Set<string>;
  /** Methods sent as reads, and as writes. */
  readonly reads: Set<string>;
  readonly writes: Set<string>;
  hasIndexer: boolean;
}

const SOURCE = join(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");
const CLASS =
  /^ {4}var (\w+) = \(function \(_super\)|^ {8}function (\w+)\(\) \{$|(?:^|\W)(CustomFunctions) = function\(_super\)/;
const CALL =
  /_(invokeMethod|invokeSetProperty|createPropertyObject|createMethodObject|createIndexerObject|createAndInstantiateMethodObject)\((?:[\w.]+, )?this, (?:"(\w+)"(?:, (\d))?)?/g;
const ORIGINAL_NAMES = /_scalarPropertyOriginalNames"/;

/**
 * The classes of the library that the add-in runs on, read from its own readable source: names on the wire, and whether
 * a call is sent as a read or as a write, are nowhere else to be had.
 */
export function libraryClasses(): ReadonlyMap<string, LibraryClass> {
  const classes = new Map<string, LibraryClass>();
  const lines = readFileSync(SOURCE, "utf8").split("\n");
  let current = emptyClass();
  let namesFollow = false;
  for (const line of lines) {
    const name = CLASS.exec(line)?.slice(1).find(Boolean);
    if (name !== undefined && !classes.has(name)) classes.set(name, (current = emptyClass()));
    else if (name !== undefined) current = classes.get(name)!;
    if (ORIGINAL_NAMES.test(line)) namesFollow = true;
    else if (namesFollow && /return \[/.test(line)) {
      for (const [, scalar] of line.matchAll(/"(\w+)"/g)) current.scalars.add(scalar!);
      namesFollow = false;
    }
    for (const [, call, member, operation] of line.matchAll(CALL)) note(current, call!, member, operation);
  }
  return classes;
}

function emptyClass(): LibraryClass {
  const [scalars, settable, links, reads, writes] = Array.from({ length: 5 }, () => new Set<string>());
  return { scalars: scalars!, settable: settable!, links: links!, reads: reads!, writes: writes!, hasIndexer: false };
}

function note(into: LibraryClass, call: string, member = "", operation = ""): void {
  if (call === "createIndexerObject") into.hasIndexer = true;
  else if (call === "createPropertyObject") into.links.add(member);
  else if (call === "invokeSetProperty") into.settable.add(member);
  else (operation === "1" ? into.reads : into.writes).add(member);
}
