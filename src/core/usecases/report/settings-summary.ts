// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../workbook/address";
import { DEFAULT_BODY } from "../../scorecard/settings";
import { parametersFor } from "../../settings/parameters";
import { DEADLINES_SECTION } from "../../settings/parameters/deadlines";
import type { SettingProblem } from "../../settings/problem";
import { explain } from "../../wording/explain";
import { numberText } from "../../wording/numbers";
import { dateText } from "../../wording/template";
import { type Origin, PHASE_TERMS } from "../../wording/settings";
import type { Verification } from "../verify";

/** How an origin ends a short phrase on a phase («predefinita»). */
const SHORT: Readonly<Record<Origin, string>> = {
  default: "predefinita",
  inferred: "ricavata dalla cartella",
  body: "indicata dall’ente",
  asked: "chiesta nel comando",
};

/** What every output says of the settings, in a few short phrases: the phase, then what differs from the defaults. */
export function settingsSummary({ settings, settingOrigins, scorecard }: SettingsOf): readonly string[] {
  const { phase, referenceDate, register, mappings } = settings;
  const at = referenceDate === null || phase === "report" ? "" : ` al ${dateText(referenceDate)}`;
  const changed = changedSettings({ settings, settingOrigins, scorecard });
  const neutralised = register.filter((entry) => entry.neutralised !== null).length;
  return [
    `Fase: ${PHASE_TERMS[phase]}${at} (${SHORT[settingOrigins.get("phase") ?? "default"]})`,
    changed.length === 0 ? "Metodi e soglie: predefiniti" : changed.join("; "),
    ...(register.length > 0 ? [`Registro: ${counted(register.length, "indicatore", "indicatori")}`] : []),
    ...(neutralised > 0 ? [counted(neutralised, "neutralizzato", "neutralizzati")] : []),
    ...(mappings.length > 0 ? [`Colonne indicate: ${counted(mappings.length, "foglio", "fogli")}`] : []),
  ];
}

export type SettingsOf = Pick<Verification, "settings" | "settingOrigins" | "scorecard">;

/** "Metodo decrescente: lineare": the settings of method, roll-up and threshold that are not the defaults. */
function changedSettings({ settings }: SettingsOf): readonly string[] {
  return parametersFor(1900)
    .filter(({ section }) => !["Ente", "Fase del ciclo", DEADLINES_SECTION].includes(section))
    .map(({ label, input, get }) => ({ label, now: input.show(get(settings)), usual: input.show(get(DEFAULT_BODY)) }))
    .filter(({ now, usual }) => now !== usual)
    .map(({ label, now }) => `${label}: ${now}`);
}

/** «Parametri!C7: «mensile» non è una fase: scrivere piano, monitoraggio o consuntivo.» */
export function settingProblemText({ sheet, at, reason }: SettingProblem): string {
  return `${sheet}!${addressOf(at.row, at.column)}: ${explain(reason)}`;
}

function counted(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}
