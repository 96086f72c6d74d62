// SPDX-License-Identifier: EUPL-1.2
import { attributeMap, childElements, type XmlElement } from "../../../../src/xlsx/writing/xml/element";
import { escapeAttribute, escapeText } from "../../../../src/xlsx/writing/xml/escape";
import { addressOfArea } from "../../workbook/area";
import type { Validation } from "../../workbook/model";
import { OPERATORS, TYPES } from "../validation-words";
import type { SheetToSave } from "./saving";
import { bare, withAttributes, withElement } from "./sheet-elements";
import { storedFormula } from "./stored-formula";

/** What may be typed where: rules that were set anew take the place of those of the same area; the others stay as written. */
export function savedValidations(xml: Uint8Array, { sheet, before }: SheetToSave): Uint8Array {
  const fresh = [...sheet.validations].filter(([key, validation]) => before.validations.get(key) !== validation);
  if (fresh.length === 0) return xml;
  const areas = new Set(fresh.map(([, { area }]) => (area ? addressOfArea(area) : "")));
  return withElement(xml, "dataValidations", (present) => {
    const kept = childElements(present).flatMap((element) => withoutAreas(element, areas));
    const made = fresh.flatMap(([, validation]) => validationXml(validation));
    const all = [...kept, ...made];
    return all.length === 0 ? null : `<dataValidations count="${String(all.length)}">${all.join("")}</dataValidations>`;
  });
}

function withoutAreas(element: XmlElement, areas: ReadonlySet<string>): string[] {
  const sqref = (attributeMap(element).get("sqref") ?? "").split(" ");
  const left = sqref.filter((area) => !areas.has(area));
  if (left.length === sqref.length) return [bare(element)];
  return left.length === 0 ? [] : [withAttributes(element, element.name, { sqref: left.join(" ") })];
}

function validationXml({ area, rule, prompt, ignoreBlanks }: Validation): string[] {
  const [kind = "", given] = Object.entries(rule)[0] ?? [];
  const { type, operator, formulas } = conditionOf(kind, given ?? {});
  const text = (name: string): string => (typeof prompt[name] === "string" ? prompt[name] : "");
  const hasPrompt = text("title") + text("message") !== "";
  if (!area || (type === null && !hasPrompt)) return [];
  const attributes = [
    type === null ? "" : ` type="${type}"`,
    operator === null ? "" : ` operator="${operator}"`,
    ignoreBlanks ? ' allowBlank="1"' : "",
    prompt["showPrompt"] !== false && hasPrompt ? ' showInputMessage="1"' : "",
    type === null ? "" : ' showErrorMessage="1"',
    hasPrompt ? ` promptTitle="${escapeAttribute(text("title"))}" prompt="${escapeAttribute(text("message"))}"` : "",
    ` sqref="${addressOfArea(area)}"`,
  ];
  const conditions = formulas.map(
    (formula, i) => `<formula${String(i + 1)}>${escapeText(formula)}</formula${String(i + 1)}>`,
  );
  return [`<dataValidation${attributes.join("")}>${conditions.join("")}</dataValidation>`];
}

/** A rule as Excel's interface tells it. */
interface Condition {
  readonly source?: unknown;
  readonly formula?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

interface StoredCondition {
  readonly type: string | null;
  readonly operator: string | null;
  readonly formulas: readonly string[];
}

function conditionOf(kind: string, { source, formula, formula1, formula2, operator }: Condition): StoredCondition {
  const type = TYPES.stored(kind) ?? null;
  if (type === null) return { type, operator: null, formulas: [] };
  if (type === "list") return { type, operator: null, formulas: [listSource(String(source))] };
  if (type === "custom") return { type, operator: null, formulas: [storedFormula(String(formula))] };
  const formulas = [formula1, formula2].filter((each) => each !== undefined && each !== "").map(limit);
  const stored = OPERATORS.stored(typeof operator === "string" ? operator : "Between") ?? "between";
  return { type, operator: stored === "between" ? null : stored, formulas };
}

function listSource(source: string): string {
  return source.startsWith("=") ? storedFormula(source) : `"${source.replaceAll('"', '""')}"`;
}

const DAY = 86_400_000;
/** The serial of 1 January 1970. */
const UNIX_EPOCH = 25_569;
/** Excel counts a 29 February 1900 that never was. */
const FIRST_OF_MARCH_1900 = 61;

/** A number, a formula, or a day as the interface takes it («1900-01-01»). */
function limit(value: unknown): string {
  const text = String(value);
  if (text.startsWith("=")) return storedFormula(text);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!day) return text;
  const serial = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / DAY + UNIX_EPOCH;
  return String(serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial);
}
