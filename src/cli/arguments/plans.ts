// SPDX-License-Identifier: EUPL-1.2
import { dayNumber } from "../../core/values/parse-date";
import type { Wrong } from "./command";
import type { PlanFile } from "./plan-file";
import { wrong } from "./options";

const DATED = /^(.+)@(\d{4})-(\d\d)-(\d\d)$/su;

/** «--piano FILE» or «--piano FILE@2021-06-30», as often as there are Plans. */
export function plansIn(texts: readonly string[] | undefined): readonly PlanFile[] | Wrong {
  const plans: PlanFile[] = [];
  for (const text of texts ?? []) {
    const dated = DATED.exec(text);
    const date = dated && dayNumber(Number(dated[2]), Number(dated[3]), Number(dated[4]));
    if (dated && date === null)
      return wrong(
        `«${text}»: dopo la chiocciola va il giorno da cui vale il Piano, come --piano piano.xlsx@2021-01-31.`,
      );
    plans.push({ path: dated ? dated[1]! : text, date });
  }
  return plans;
}
