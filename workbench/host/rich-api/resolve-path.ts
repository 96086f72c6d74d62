// SPDX-License-Identifier: EUPL-1.2
import type { Arguments, HostObject } from "./host-object";
import { located } from "./located";
import { notImplemented, richError } from "./rich-error";
import { memberName, typeOf, type Session } from "./session";
import { PATH, type RequestBody, type WireArguments, type WirePath } from "./wire";

/** One request under way: each path is resolved once, when it is first needed. */
export interface Run {
  readonly session: Session;
  readonly paths: RequestBody["ObjectPaths"];
  readonly resolved: Map<number, HostObject | null>;
}

/** The object at the end of a path; null when it is a null object, or hangs from one. */
export function resolvePath(run: Run, id: number): HostObject | null {
  const known = run.resolved.get(id);
  if (known !== undefined) return known;
  const path = run.paths[id];
  if (!path) throw richError("InvalidObjectPath");
  const object = follow(run, path);
  run.resolved.set(id, object);
  return object;
}

/** The arguments of a call, with objects in the place of their paths. */
export function argumentsOf(run: Run, info: WireArguments | undefined): Arguments {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, i) => withObjects(run, argument, references[i]));
}

function withObjects(run: Run, argument: unknown, reference: unknown): unknown {
  if (typeof reference === "number" && reference > 0) return resolvePath(run, reference);
  if (Array.isArray(argument) && Array.isArray(reference)) {
    return argument.map((each, i) => withObjects(run, each, reference[i]));
  }
  return argument;
}

function follow(run: Run, path: WirePath): HostObject | null {
  const { session } = run;
  switch (path.ObjectPathType) {
    case PATH.global:
      return session.root();
    case PATH.newObject:
      return newObject(session, path.Name);
    case PATH.reference: {
      const kept = session.references.get(path.Name);
      if (!kept) throw richError("InvalidReference");
      return kept;
    }
    case PATH.none:
      return null;
    default:
      return fromParent(run, path);
  }
}

function newObject(session: Session, name: string): HostObject {
  const made = session.services(name);
  if (!made) throw notImplemented(`new ${name}`);
  return made;
}

function fromParent(run: Run, path: WirePath): HostObject | null {
  const parent = resolvePath(run, path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  const args = argumentsOf(run, path.ArgumentInfo);
  switch (path.ObjectPathType) {
    case PATH.property:
      return property(run.session, parent, path.Name);
    case PATH.method:
      return method(run.session, parent, path.Name, args);
    case PATH.indexer:
      return item(run.session, parent, args[0]);
    default:
      throw notImplemented(`object path ${String(path.ObjectPathType)}`);
  }
}

function property(session: Session, parent: HostObject, name: string): HostObject | null {
  const member = memberName(parent, name);
  const link = typeOf(session, parent).links?.[name];
  if (!link) throw notImplemented(member);
  return located(member, () => {
    session.onMember(member, "link");
    return link(parent);
  });
}

function method(session: Session, parent: HostObject, name: string, args: Arguments): HostObject | null {
  const member = memberName(parent, name);
  const { objects, writingObjects } = typeOf(session, parent);
  const call = objects?.[name] ?? writingObjects?.[name];
  if (!call) throw notImplemented(member);
  return located(member, () => {
    session.onMember(member, objects?.[name] ? "call" : "write");
    return call(parent, args);
  });
}

function item(session: Session, parent: HostObject, key: unknown): HostObject {
  const member = memberName(parent, "GetItem");
  const find = typeOf(session, parent).item;
  if (!find) throw notImplemented(member);
  return located(member, () => {
    session.onMember(member, "call");
    const found = find(parent, key);
    if (!found) throw richError("ItemNotFound");
    return found;
  });
}
