// SPDX-License-Identifier: EUPL-1.2
import type { WrittenException } from "../../core/checks/exceptions/exception";
import { faultOf } from "../../core/checks/exceptions/justified";
import type { Justification } from "../../core/usecases/justify";
import { cleanText } from "../../core/values/clean-text";
import { parseDate } from "../../core/values/parse-date";
import type { DecisionFields } from "../state/pane-state";
import { justificationTexts } from "../i18n/justification";

export type CheckedDecision =
  | { readonly ok: true; readonly decision: Justification }
  /** What is wrong with each field, in Italian. */
  | { readonly ok: false; readonly errors: Partial<Record<keyof DecisionFields, string>> };

/** What was typed, as a decision; by the same judgement that «Eccezioni» is read with. */
export function checkDecision(fields: DecisionFields, today: number): CheckedDecision {
  const [date, expiry] = [dayIn(fields.date), dayIn(fields.expiry)];
  const errors = {
    ...(isFaulty({ reason: fields.reason }) ? { reason: justificationTexts("errors.reason") } : {}),
    ...(isFaulty({ role: fields.role }) ? { role: justificationTexts("errors.role") } : {}),
    ...noteFor("date", dateError(date, today)),
    ...noteFor("expiry", fields.expiry.trim() === "" ? null : expiryError(expiry, date, today)),
  };
  if (Object.keys(errors).length > 0 || date === null) return { ok: false, errors };
  return { ok: true, decision: { reason: fields.reason.trim(), role: fields.role.trim(), date, expiry } };
}

function noteFor(field: keyof DecisionFields, text: string | null): Partial<Record<keyof DecisionFields, string>> {
  return text === null ? {} : { [field]: text };
}

function dateError(date: number | null, today: number): string | null {
  if (date === null) return justificationTexts("errors.date");
  return date > today ? justificationTexts("errors.future") : null;
}

function expiryError(expiry: number | null, date: number | null, today: number): string | null {
  if (expiry === null) return justificationTexts("errors.date");
  return expiry < today || (date !== null && expiry < date) ? justificationTexts("errors.past") : null;
}

function dayIn(text: string): number | null {
  return parseDate(cleanText(text).toLowerCase())?.day ?? null;
}

/** A row that lacks nothing. */
const WHOLE: WrittenException = {
  place: { sheet: "", at: { row: 0, column: 0 } },
  ...{ rule: "", sheet: "", cell: "", label: "", key: "" },
  ...{
    reason: "Confermato con la nota 12",
    role: "Segretario Generale",
    date: 1,
    expiry: null,
    dateText: "",
    expiryText: "",
  },
};

function isFaulty(written: Partial<WrittenException>): boolean {
  return faultOf({ ...WHOLE, ...written }, null) !== null;
}
