// SPDX-License-Identifier: EUPL-1.2
import type { Property } from "../rich-api/host-object";
import { richError } from "../rich-api/rich-error";
import { lookProperty } from "./look-property";
import type { LookObject } from "./objects";

/** A colour: "#1F4E78", or a name of HTML, which Excel answers as a code and the host does not translate. */
export function colorProperty(name: string): Property<LookObject> {
  const property = lookProperty(name);
  return { ...property, set: (object, value) => property.set!(object, checkedColor(value)) };
}

/** A colour as it is kept; null is no colour, and changes nothing. */
export function checkedColor(value: unknown): unknown {
  const isColor = typeof value === "string" && /^(?:#[0-9a-f]{6}|[a-z]+)?$/i.test(value);
  if (value !== null && !isColor) throw richError("InvalidArgument");
  return isColor ? value.toUpperCase() : value;
}
