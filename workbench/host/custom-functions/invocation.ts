// SPDX-License-Identifier: EUPL-1.2
import { fullAddress, type Area } from "../workbook/area";
import { findArea } from "../workbook/parse-address";
import { argumentOf, type Argument, type Context } from "./argument";
import { guardedReference } from "./blank-guard";
import { parameterAt, type FunctionMetadata, type ParameterMetadata } from "./metadata";

/** A call that can go to the runtime, or why it cannot. */
export type Prepared =
  | { readonly values: readonly unknown[]; readonly addresses: readonly unknown[] }
  | { readonly error: string }
  | "pending"
  | "unknown";

/** Puts the arguments of a call into the shape that the parameters want; those left out are null. */
export function prepare(meta: FunctionMetadata, texts: readonly string[], context: Context): Prepared {
  const { parameters = [] } = meta;
  const needed = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  if (texts.length < needed || (texts.length > 0 && !parameterAt(meta, texts.length - 1))) return { error: "#VALUE!" };
  const values: unknown[] = [];
  const addresses: unknown[] = [];
  for (const [i, parameter] of parameters.entries()) {
    const own = parameter.repeating ? texts.slice(i) : [texts[i] ?? ""];
    const given: unknown[] = [];
    const places: unknown[] = [];
    for (const text of own) {
      const argument = argumentOf(text, context);
      if (argument === "pending" || argument === "unknown" || "error" in argument) return argument;
      const value = fitted(parameter, text === "", argument);
      if (value === undefined) return { error: "#VALUE!" };
      given.push(value);
      places.push(argument.area && fullAddress(argument.area));
    }
    values.push(parameter.repeating ? given : given[0]);
    addresses.push(parameter.repeating ? places : places[0]);
  }
  return { values, addresses };
}

/** undefined: the value does not fit, which Excel answers itself with #VALUE!. */
function fitted(parameter: ParameterMetadata, leftOut: boolean, { values }: Argument): unknown {
  if (leftOut) return parameter.optional ? null : parameter.dimensionality === "matrix" ? [[null]] : null;
  if (parameter.dimensionality === "matrix") {
    const cells = values.map((row) => row.map((value) => converted(parameter.type, value)));
    return cells.flat().includes(undefined) ? undefined : cells;
  }
  // A range where one value is wanted would spill the formula itself, one call a cell; the host does not do that.
  return values.length === 1 && values[0]!.length === 1 ? converted(parameter.type, values[0]![0]) : undefined;
}

function converted(type: string | undefined, value: unknown): unknown {
  if (type === "number" && typeof value !== "number") {
    if (value === null || typeof value === "boolean") return Number(value);
    return typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value)) ? Number(value) : undefined;
  }
  if (type === "string" && typeof value !== "string")
    return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  if (type === "boolean" && typeof value !== "boolean") return typeof value === "string" ? undefined : Boolean(value);
  return value;
}

/** The areas that a call reads. */
export function precedentsOf(texts: readonly string[], { book, sheet }: Context): readonly Area[] {
  return texts.flatMap((text) => (text === "" ? [] : (findArea(book, sheet, guardedReference(text) ?? text) ?? [])));
}
