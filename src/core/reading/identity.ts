// SPDX-License-Identifier: EUPL-1.2
import { foldLabel } from "../values/fold";

/** Gives out identities: the same through refreshes while sheet, objective and label stay; twins are numbered in order. */
export function identityIssuer(): (kind: "I" | "O", sheet: string, objective: string, label: string) => string {
  const issued = new Map<string, number>();
  const foldSheet = foldRepeated();
  const foldObjective = foldRepeated();
  return (kind, sheet, objective, label) => {
    const plain = `${kind}|${foldSheet(sheet)}|${foldObjective(objective)}${kind === "I" ? "|" + foldLabel(label) : ""}`;
    const twins = (issued.get(plain) ?? 0) + 1;
    issued.set(plain, twins);
    return twins === 1 ? plain : `${plain}#${String(twins)}`;
  };
}

/** Folding that remembers the last text: rows come in the order of their sheets and objectives. */
function foldRepeated(): (text: string) => string {
  let last = "";
  let folded = "";
  return (text) => {
    if (text !== last) [last, folded] = [text, foldLabel(text)];
    return folded;
  };
}
