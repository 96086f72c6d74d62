// SPDX-License-Identifier: EUPL-1.2
import { isNoReason } from "../../values/reason-words";
import type { ExceptionCause, WrittenException } from "./exception";

/** Fewer letters are no reason: «sì», «s.p.». */
const FEWEST_LETTERS = 4;

/** What a decision lacks to be one; null where it has all: a reason, the role of whoever decides, days that can be. */
export function faultOf(written: WrittenException, today: number | null): ExceptionCause | null {
  const { reason, role, date, dateText, expiry, expiryText } = written;
  const lacking = [
    ...(lettersIn(reason) < FEWEST_LETTERS || isNoReason(reason) ? ["il motivo"] : []),
    ...(isNoReason(role) ? ["il ruolo di chi decide"] : []),
    ...(date === null && dateText === "" ? ["la data"] : []),
  ];
  if (lacking.length > 0) return { code: "lacks", args: { missing: listed(lacking) } };
  if (date === null) return { code: "not-a-date", args: { written: dateText, column: "Data" } };
  if (expiry === null && expiryText !== "")
    return { code: "not-a-date", args: { written: expiryText, column: "Scadenza" } };
  if (today !== null && date > today) return { code: "not-yet", args: { date } };
  return expiry !== null && expiry < date ? { code: "expiry-first", args: { date, expiry } } : null;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** «il motivo, il ruolo di chi decide e la data» */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} e ${words.at(-1)!}`;
}
