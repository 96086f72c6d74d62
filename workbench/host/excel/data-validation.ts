// SPDX-License-Identifier: EUPL-1.2
import { hostType, type Property } from "../rich-api/host-object";
import { richError } from "../rich-api/rich-error";
import type { Area } from "../workbook/area";
import { NO_VALIDATION, type Validation } from "../workbook/model";
import { validationKey } from "../workbook/validations";
import type { RangeObject } from "./objects";

/** Kinds of rule that Excel takes; just one of them at a time. */
const RULES = ["wholeNumber", "decimal", "list", "date", "time", "textLength", "custom"];
/** What Excel takes of a list written in the rule, and of a prompt. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Kept as it was set, on just the area on which it was: enough for what an add-in writes on its own sheets. */
export const dataValidationType = hostType<RangeObject>({
  properties: {
    IgnoreBlanks: setting("ignoreBlanks", (value) => value === true),
    Prompt: setting("prompt", (value) => checkedPrompt(value as Validation["prompt"])),
    Rule: setting("rule", (value) => checkedRule(value as Validation["rule"])),
  },
});

function setting<K extends keyof Validation>(key: K, read: (value: unknown) => Validation[K]): Property<RangeObject> {
  return {
    get: ({ area }) => validationOf(area)[key],
    set: ({ book, area }, value) => {
      area.sheet.validations.set(validationKey(area), { ...validationOf(area), area, [key]: read(value) });
      book.dirty = true;
    },
  };
}

function validationOf(area: Area): Validation {
  return area.sheet.validations.get(validationKey(area)) ?? { ...NO_VALIDATION, area };
}

function checkedRule(rule: Validation["rule"]): Validation["rule"] {
  const kinds = Object.keys(rule);
  const source = (rule["list"] as { source?: unknown } | undefined)?.source;
  const isLong = typeof source === "string" && !source.startsWith("=") && source.length > LONGEST_LIST;
  if (kinds.length !== 1 || !RULES.includes(kinds[0]!) || isLong) throw richError("InvalidArgument");
  return rule;
}

function checkedPrompt(prompt: Validation["prompt"]): Validation["prompt"] {
  const { title, message } = prompt;
  const isLong = String(title).length > LONGEST_TITLE || String(message).length > LONGEST_MESSAGE;
  if (isLong) throw richError("InvalidArgument");
  return prompt;
}
