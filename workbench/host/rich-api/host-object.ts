// SPDX-License-Identifier: EUPL-1.2

/** Something the client holds a proxy of. Its type names the table of its members. */
export interface HostObject {
  readonly type: string;
}

export type Arguments = readonly unknown[];

export interface Property<T> {
  get(object: T): unknown;
  /** Absent: read-only. */
  set?(object: T, value: unknown): void;
  /** True: sent only when it is asked for by name, never by an empty load(). */
  readonly onlyByName?: boolean;
}

/**
 * The members of a host type, by the names of the wire ("RowCount"). What only reads stands apart from what the client
 * library sends as a write, even when it changes nothing: the second kind clears the user's undo stack.
 */
export interface HostType<T extends HostObject = HostObject> {
  /** The property by which the client addresses the object again ("Id", or "_Id" where that is hidden). */
  readonly key?: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects; null is the client's null object. */
  readonly links?: Readonly<Record<string, (object: T) => HostObject | null>>;
  /** Methods that give a value or nothing. */
  readonly methods?: Readonly<Record<string, (object: T, args: Arguments) => unknown>>;
  readonly writingMethods?: Readonly<Record<string, (object: T, args: Arguments) => unknown>>;
  /** Methods that give an object. */
  readonly objects?: Readonly<Record<string, (object: T, args: Arguments) => HostObject | null>>;
  readonly writingObjects?: Readonly<Record<string, (object: T, args: Arguments) => HostObject | null>>;
  /** getItem: null is ItemNotFound. */
  readonly item?: (object: T, key: unknown) => HostObject | null;
  /** The members of a collection. */
  readonly items?: (object: T) => readonly HostObject[];
}

/** Types the members of one host type; the register holds all kinds of them together. */
export function hostType<T extends HostObject>(definition: HostType<T>): HostType {
  return definition as unknown as HostType;
}
