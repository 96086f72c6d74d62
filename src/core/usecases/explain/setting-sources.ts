// SPDX-License-Identifier: EUPL-1.2
import { parametersFor } from "../../settings/parameters";
import type { Parameter } from "../../settings/parameter";
import { findStaffSheet, PARAMETER_HEADINGS, REGISTER_HEADINGS } from "../../settings/staff-sheets";
import { fold } from "../../values/fold";
import type { Origin } from "../../wording/settings";
import type { Verification } from "../verify";
import { says, step, type Place, type Step } from "./explanation";

/** Where what the body has decided is written. */
export interface SettingSources {
  /** A parameter in force, as a step: its value, who decided it, and its cell on «Parametri» where it has one. */
  readonly parameter: (key: string, figures?: readonly number[]) => Step;
  /** Who decided a parameter, and where it is written. */
  readonly source: (key: string) => { readonly origin: Origin; readonly place: Place | null };
  /** The cell of a row of «Registro indicatori»; null where its column is gone. */
  readonly register: (row: number, field: keyof typeof REGISTER_HEADINGS) => Place | null;
}

type Looked = Pick<Verification, "workbook" | "memory" | "settings" | "settingOrigins">;

/** Finds the two sheets of settings once; rows are looked for when a step first names one. */
export function settingSources(verification: Looked): SettingSources {
  const { workbook, memory, settings, settingOrigins } = verification;
  const byKey = new Map(parametersFor(workbook.dateSystem).map((parameter) => [parameter.key, parameter]));
  const register = findStaffSheet(workbook, memory, "registro");
  let places: ReadonlyMap<string, Place> | null = null;
  const source = (key: string) => {
    places ??= parameterPlaces(verification, byKey);
    return { origin: settingOrigins.get(key) ?? ("default" as const), place: places.get(key) ?? null };
  };
  return {
    source,
    parameter: (key, figures = []) => {
      const { label, input, get } = byKey.get(key)!;
      const reason = says("why-setting", { label, value: input.show(get(settings)) });
      return step("rule", reason, { ...source(key), figures });
    },
    register: (row, field) => {
      const column = register?.headings?.columns.get(fold(REGISTER_HEADINGS[field]));
      return register && column !== undefined ? { sheet: register.sheet.name, at: { row, column } } : null;
    },
  };
}

function parameterPlaces(
  { workbook, memory }: Looked,
  byKey: ReadonlyMap<string, Parameter>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const found = findStaffSheet(workbook, memory, "parametri");
  if (!found?.headings) return places;
  const { sheet, headings } = found;
  const [labels, values] = PARAMETER_HEADINGS.map((heading) => headings.columns.get(fold(heading)));
  if (labels === undefined || values === undefined) return places;
  const keys = new Map([...byKey.values()].map(({ key, label }) => [fold(label), key]));
  for (const row of sheet.rows()) {
    const key = row > headings.row ? keys.get(fold(sheet.cell(row, labels).text)) : undefined;
    // of two rows with one name the first speaks (`readParameters`)
    if (key !== undefined && !places.has(key)) places.set(key, { sheet: sheet.name, at: { row, column: values } });
  }
  return places;
}
