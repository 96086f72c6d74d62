// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../../checks/finding";
import { contentOf } from "../../../memory/content";
import { DEFAULT_BODY } from "../../../scorecard/settings";
import type { Parameter } from "../../../settings/parameter";
import { parametersFor } from "../../../settings/parameters";
import { partsOf } from "../../../settings/parts";
import { findStaffSheet, PARAMETER_HEADINGS, type StaffSheet } from "../../../settings/staff-sheets";
import { fold } from "../../../values/fold";
import { explain } from "../../../wording/explain";
import { dateText } from "../../../wording/template";
import type { Origin } from "../../../wording/settings";
import type { Verification } from "../../verify";
import { parameterRows } from "../change/edit-parameters";

/** One parameter, as a form shows it. Words are those of «Parametri». */
export interface ShownParameter {
  readonly key: string;
  readonly label: string;
  readonly meaning: string;
  readonly kind: Parameter["input"]["kind"];
  /** The words to choose from; none where something is typed. */
  readonly choices: readonly string[];
  /** What may be typed, for a hint. */
  readonly allowed: string;
  /** What holds, as it would be typed; "" where nothing is decided and the default holds. */
  readonly value: string;
  /** What holds when nothing is decided, as people read it. */
  readonly usual: string;
  readonly origin: Origin;
  /** Where it is written, or could be; null: the sheet has no row for it. */
  readonly place: FindingPlace | null;
  /** What is wrong with what is written there, in Italian; null: nothing. */
  readonly problem: string | null;
}

/** The parameters under one heading of the sheet. */
export interface ShownSection {
  readonly name: string;
  readonly parameters: readonly ShownParameter[];
}

/** A setting that cannot be used, in Italian, with its cell. */
export interface ShownProblem {
  readonly place: FindingPlace;
  readonly text: string;
}

/** The settings of a workbook: what holds, who decided it, where it is written. */
export interface SettingsView {
  /** Names of the sheets; null: not there. */
  readonly parametersSheet: string | null;
  readonly registerSheet: string | null;
  readonly sections: readonly ShownSection[];
  readonly problems: readonly ShownProblem[];
}

/** Shows the settings as they hold in a verification. */
export function proposeSettings(verification: Verification): SettingsView {
  const { workbook, memory, settingProblems } = verification;
  const found = findStaffSheet(workbook, memory, "parametri");
  const register = findStaffSheet(workbook, memory, "registro");
  const problems = settingProblems.map(({ sheet, at, reason }) => ({ place: { sheet, at }, text: explain(reason) }));
  const places = placesOf(found);
  const sections: { name: string; parameters: ShownParameter[] }[] = [];
  for (const parameter of parametersFor(workbook.dateSystem)) {
    const shown = shownParameter(parameter, verification, places.get(fold(parameter.label)) ?? null, problems);
    const last = sections.at(-1);
    if (last?.name === parameter.section) last.parameters.push(shown);
    else sections.push({ name: parameter.section, parameters: [shown] });
  }
  return {
    parametersSheet: found?.sheet.name ?? null,
    registerSheet: register?.sheet.name ?? null,
    sections,
    problems,
  };
}

/** Where each parameter is written, by its folded label. */
function placesOf(found: StaffSheet | null): ReadonlyMap<string, FindingPlace> {
  const column = found?.headings?.columns.get(fold(PARAMETER_HEADINGS[1]));
  if (!found || column === undefined) return new Map();
  const rows = parameterRows(found, partsOf(found));
  return new Map([...rows].map(([label, row]) => [label, { sheet: found.sheet.name, at: { row, column } }]));
}

function shownParameter(
  parameter: Parameter,
  { workbook, settings, settingOrigins }: Verification,
  place: FindingPlace | null,
  problems: readonly ShownProblem[],
): ShownParameter {
  const { key, label, meaning, input, get } = parameter;
  const origin = settingOrigins.get(key) ?? "default";
  const sheet = place && workbook.sheets.find(({ name }) => name === place.sheet);
  const isWritten = place && sheet ? contentOf(sheet.cell(place.at.row, place.at.column)) !== null : false;
  const problem = place && problems.find((each) => isSamePlace(each.place, place));
  const isDecided = isWritten || origin !== "default";
  return {
    ...{ key, label, meaning, kind: input.kind, choices: input.choices, allowed: input.allowed, origin, place },
    value: isDecided ? typedText(parameter, get(settings)) : "",
    usual: input.show(get(DEFAULT_BODY)),
    problem: problem ? problem.text : null,
  };
}

function isSamePlace(a: FindingPlace, b: FindingPlace): boolean {
  return a.sheet === b.sheet && a.at.row === b.at.row && a.at.column === b.at.column;
}

/** A value as a person would type it: what `judgeTyped` reads back. */
function typedText({ input }: Parameter, value: unknown): string {
  if (value === null) return "";
  return input.kind === "date" ? dateText(value as number) : input.show(value);
}
