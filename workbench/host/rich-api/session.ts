// SPDX-License-Identifier: EUPL-1.2
import type { HostObject, HostType } from "./host-object";
import { notImplemented } from "./rich-error";

export type MemberKind = "get" | "set" | "link" | "call" | "write";

/** What lasts between two requests of one client. */
export interface Session {
  readonly types: Readonly<Record<string, HostType>>;
  /** The workbook that is open now. */
  readonly root: () => HostObject;
  /** Objects that the client makes by the name of a service. */
  readonly services: (name: string) => HostObject | null;
  /** Objects kept alive by the client, by reference id. */
  readonly references: Map<string, HostObject>;
  readonly referenceIds: Map<HostObject, string>;
  nextReference: number;
  /** Told of each member used, before it runs; may throw an error in its place. */
  readonly onMember: (member: string, kind: MemberKind) => void;
}

export interface SessionOptions {
  readonly types: Readonly<Record<string, HostType>>;
  readonly root: () => HostObject;
  readonly services: (name: string) => HostObject | null;
  readonly onMember: (member: string, kind: MemberKind) => void;
}

export function openSession(options: SessionOptions): Session {
  return { ...options, references: new Map(), referenceIds: new Map(), nextReference: 1 };
}

export function typeOf(session: Session, object: HostObject): HostType {
  const type = session.types[object.type];
  if (!type) throw notImplemented(object.type);
  return type;
}

/** "RowCount" -> "Range.rowCount", as the add-in's developer writes it. */
export function memberName(object: HostObject, name: string): string {
  return `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
