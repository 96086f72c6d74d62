// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import { numberText, percentText } from "./numbers";
import {
  FIELD_TERMS,
  INDICATOR_STATUS_TERMS,
  LAYOUT_TERMS,
  METHOD_TERMS,
  OWNER_TERMS,
  POLARITY_SOURCE_TERMS,
  POLARITY_TERMS,
  VALUE_TYPE_TERMS,
} from "./terms";

/**
 * A sentence with places for its data: "{name}" or "{name:format}". Formats: `percent`; `value` (a number in the
 * unit that the argument `type` gives: "percent", "date" or any other); `polarity`, `source`, `status`, `method`,
 * `type`, `field`, `of`, `layout` (codes of the model); `singular|plural` (the number with its noun). Text is always inserted as it is.
 */
export type Template = string;

type NameIn<P extends string> = P extends `${infer Name}:${string}` ? Name : P;

/** The names of the places of a template, for the compiler: a message given the wrong data is a type error. */
export type Placeholders<T extends Template> = T extends `${string}{${infer P}}${infer Rest}`
  ? NameIn<P> | Placeholders<Rest>
  : never;

type Args = Reason["args"];
type Arg = Args[string];

/** Fills a template. A place without data stays visible: a mistake of ours must not pass for a sentence. */
export function renderTemplate(template: Template, args: Args): string {
  return template
    .replace(/\{([a-zA-Z]+)(?::([^}]+))?\}/g, (place, name: string, format: string | undefined) => {
      const arg = args[name];
      return arg === undefined ? place : argText(arg, format ?? "", args);
    })
    .replace(/(\d) %/g, "$1\u00a0%");
}

function argText(arg: Arg, format: string, args: Args): string {
  if (arg === null) return "non indicato";
  if (typeof arg === "boolean") return arg ? "SI" : "NO";
  return typeof arg === "string" ? (TERMS[format]?.[arg] ?? arg) : figureText(arg, format, args);
}

const TERMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  polarity: POLARITY_TERMS,
  source: POLARITY_SOURCE_TERMS,
  status: INDICATOR_STATUS_TERMS,
  method: METHOD_TERMS,
  type: VALUE_TYPE_TERMS,
  field: FIELD_TERMS,
  of: OWNER_TERMS,
  layout: LAYOUT_TERMS,
};

function figureText(figure: number, format: string, args: Args): string {
  if (format.includes("|")) return countText(figure, format);
  const unit = format === "value" ? args["type"] : format;
  if (unit === "percent") return percentText(figure);
  if (unit === "date") return dateText(figure);
  return numberText(figure);
}

/** A number with its noun: 3, "riga|righe" -> "3 righe". */
export function countText(count: number, nouns: string): string {
  const [singular = "", plural = singular] = nouns.split("|");
  return `${numberText(count)} ${count === 1 ? singular : plural}`;
}

const UNIX_EPOCH_DAY = 25_569;
const MS_A_DAY = 86_400_000;

/** Whole days since 1899-12-30 (the dates of `TypedValue`) -> "30/06/2021"; "—" when there is no such day. */
export function dateText(day: number): string {
  const date = new Date((Math.floor(day) - UNIX_EPOCH_DAY) * MS_A_DAY);
  if (Number.isNaN(date.getTime())) return "—";
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
}
