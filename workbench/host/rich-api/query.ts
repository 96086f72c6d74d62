// SPDX-License-Identifier: EUPL-1.2
import type { HostObject, HostType } from "./host-object";
import { located } from "./located";
import { richError } from "./rich-error";
import { memberName, typeOf, type Session } from "./session";
import type { WireQuery } from "./wire";

type Answer = Record<string, unknown>;

/** How the answer names things: as on the wire ("Id", "_Items") or as plain JSON ("id", "items"). */
export type Naming = "wire" | "json";

/** What the client needs to find the object again: its key, and the reference that keeps it alive. */
export function identityOf(session: Session, object: HostObject): Answer {
  const { key, properties } = typeOf(session, object);
  const reference = session.referenceIds.get(object);
  return {
    ...(key !== undefined && { [key]: properties![key]!.get(object) }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}

/** Answers a load(): scalar properties, properties of properties, and the members of collections. */
export function query(session: Session, object: HostObject | null, info: WireQuery, naming: Naming): Answer | null {
  if (object === null) return null;
  const type = typeOf(session, object);
  const asked = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.replaceAll(".", "/"));
  const paths = asked.length > 0 ? asked : ["*"];
  return type.items
    ? queryCollection(session, object, type, { ...info, Select: paths }, naming)
    : queryObject(session, object, type, paths, naming);
}

function queryCollection(
  session: Session,
  object: HostObject,
  type: HostType,
  info: WireQuery,
  naming: Naming,
): Answer {
  const { Select: paths = [], Skip: skip = 0, Top: top } = info;
  const own = paths.filter((path) => nameIn(type.properties, path) !== undefined);
  const ofItems = paths.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\/?/i, "") || "*");
  const answer: Answer = {};
  for (const path of own) readProperty(session, object, type, path, naming, answer);
  if (ofItems.length === 0) return answer;
  session.onMember(memberName(object, "items"), "get");
  const items = type.items!(object).slice(skip, top === undefined ? undefined : skip + top);
  answer[naming === "json" ? "items" : "_Items"] = items.map((each, i) => ({
    ...(naming === "wire" && { _Index: i }),
    ...query(session, each, { Select: ofItems }, naming),
  }));
  return answer;
}

function queryObject(
  session: Session,
  object: HostObject,
  type: HostType,
  paths: readonly string[],
  naming: Naming,
): Answer {
  const answer: Answer = naming === "json" ? {} : identityOf(session, object);
  const deeper = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    if (head === "*") readAll(session, object, type, naming, answer);
    else if (nameIn(type.properties, head) !== undefined) readProperty(session, object, type, head, naming, answer);
    else deeper.set(head, [...(deeper.get(head) ?? []), rest.join("/") || "*"]);
  }
  for (const [head, rest] of deeper) {
    const name = nameIn(type.links, head);
    if (name === undefined) throw notLoadable(object, head);
    const linked = located(memberName(object, name), () => type.links![name]!(object));
    answer[naming === "json" ? lowerFirst(name) : name] = query(session, linked, { Select: rest }, naming);
  }
  return answer;
}

function readAll(session: Session, object: HostObject, type: HostType, naming: Naming, answer: Answer): void {
  for (const [name, property] of Object.entries(type.properties ?? {})) {
    if (!property.onlyByName) readProperty(session, object, type, name, naming, answer);
  }
}

function readProperty(
  session: Session,
  object: HostObject,
  type: HostType,
  path: string,
  naming: Naming,
  answer: Answer,
): void {
  const name = nameIn(type.properties, path)!;
  const member = memberName(object, name);
  answer[naming === "json" ? lowerFirst(name) : name] = located(member, () => {
    session.onMember(member, "get");
    return type.properties![name]!.get(object);
  });
}

/** The client writes "rowCount" or "RowCount". */
function nameIn(members: Readonly<Record<string, unknown>> | undefined, path: string): string | undefined {
  if (!members) return undefined;
  const name = path.charAt(0).toUpperCase() + path.slice(1);
  if (name in members) return name;
  return path in members ? path : undefined;
}

function notLoadable(object: HostObject, head: string): Error {
  const error = richError("InvalidArgument", `The workbench host has no property ${memberName(object, head)}`);
  error.location = memberName(object, head);
  return error;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
