// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../values/fold";

/** Gives out identities: the same through refreshes while sheet, objective and label stay; twins are numbered in order. */
export function identityIssuer(): (kind: "I" | "O", sheet: string, objective: string, label: string) => string {
  const issued = new Map<string, number>();
  return (kind, sheet, objective, label) => {
    const plain = `${kind}|${foldLabel(sheet)}|${foldLabel(objective)}${kind === "I" ? "|" + foldLabel(label) : ""}`;
    const twins = (issued.get(plain) ?? 0) + 1;
    issued.set(plain, twins);
    return twins === 1 ? plain : `${plain}#${String(twins)}`;
  };
}
