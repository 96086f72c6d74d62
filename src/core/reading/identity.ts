// SPDX-License-Identifier: EUPL-1.2
import type { IdentityOf, IndicatorReading, ObjectiveReading } from "../scorecard/model";
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

/** What an indicator's identity is made of, besides its sheet. */
export function identityParts(
  objective: Pick<ObjectiveReading, "code" | "name">,
  indicator: Pick<IndicatorReading, "label" | "operational">,
): readonly [objective: string, label: string] {
  return [objective.code ?? objective.name, indicator.label || indicator.operational];
}

/** Identities of all indicators: those already issued, or made when the first is asked for. */
export function identitiesOf(
  issued: ReadonlyMap<string, string> | null,
  indicators: readonly IndicatorReading[],
  objectives: readonly ObjectiveReading[],
): IdentityOf {
  let identities = issued;
  return ({ id }) => (identities ??= issueAll(indicators, objectives)).get(id) ?? "";
}

function issueAll(
  indicators: readonly IndicatorReading[],
  objectives: readonly ObjectiveReading[],
): ReadonlyMap<string, string> {
  const issue = identityIssuer();
  const owners = new Map(objectives.map((objective) => [objective.id, objective]));
  const all = new Map<string, string>();
  for (const indicator of indicators) {
    const parts = identityParts(owners.get(indicator.objectiveId)!, indicator);
    all.set(indicator.id, issue("I", indicator.sheet, ...parts));
  }
  return all;
}
