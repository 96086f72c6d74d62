// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "../workbook/plan";
import { renderTemplate, type Template } from "./template";

/** Says reasons of these families in Italian. An unknown code is shown as it is: less readable, never lost. */
export function explainer(families: readonly Readonly<Record<string, Template>>[]): (reason: Reason) => string {
  const dictionary: ReadonlyMap<string, Template> = new Map(families.flatMap((family) => Object.entries(family)));
  return (reason) => {
    const template = dictionary.get(reason.code);
    return template === undefined ? fallback(reason) : renderTemplate(template, reason.args);
  };
}

function fallback({ code, args }: Reason): string {
  const data = Object.entries(args).map(([name, value]) => `${name}: ${String(value)}`);
  return data.length === 0 ? code : `${code} (${data.join(", ")})`;
}
