// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Memory } from "../memory/memory";
import type { StaffKind } from "../memory/own-sheets";
import { DEFAULT_BODY, type BodySettings } from "../scorecard/settings";
import { finished, type Steps } from "../steps/steps";
import { readMappings } from "./column-mapping";
import { partsOf } from "./parts";
import type { SettingProblem } from "./problem";
import { type Origins, readParameters } from "./read-parameters";
import { readRegisterSheet } from "./read-register";
import { findStaffSheet, type StaffSheet } from "./staff-sheets";

/** What a workbook says about how it wants to be read and scored. */
export interface SettingsReading {
  readonly settings: BodySettings;
  readonly problems: readonly SettingProblem[];
  readonly origins: Origins;
  /** The sheets that staff write, by name: they are no input of the reading, even where their marks were lost. */
  readonly sheets: ReadonlyMap<string, StaffKind>;
}

/** Settings of the body, from the sheets "Parametri" and "Registro indicatori"; the defaults where they say nothing. */
export function readSettings(workbook: WorkbookSnapshot, memory: Memory): SettingsReading {
  return finished(readSettingsSteps(workbook, memory));
}

/** The same, with places to stop: the register has a row for each indicator. */
export function* readSettingsSteps(workbook: WorkbookSnapshot, memory: Memory): Steps<SettingsReading> {
  const parameters = findStaffSheet(workbook, memory, "parametri");
  const register = findStaffSheet(workbook, memory, "registro");
  const sheets = new Map<string, StaffKind>();
  const exceptions = findStaffSheet(workbook, memory, "eccezioni");
  if (exceptions) sheets.set(exceptions.sheet.name, "eccezioni");
  if (register) sheets.set(register.sheet.name, "registro");
  if (parameters) sheets.set(parameters.sheet.name, "parametri");
  const said = parametersOn(workbook, parameters);
  const entries = yield* registerOn(workbook, register);
  return {
    settings: { ...said.settings, register: entries.register },
    problems: [...said.problems, ...entries.problems, ...unreadable(exceptions, "exceptions-headings-missing")],
    origins: said.origins,
    sheets,
  };
}

function parametersOn(workbook: WorkbookSnapshot, found: StaffSheet | null): Omit<SettingsReading, "sheets"> {
  if (!found?.headings) return { settings: DEFAULT_BODY, origins: new Map(), problems: unreadable(found) };
  const { parameters, columns } = partsOf(found);
  const said = readParameters(found, parameters, workbook.dateSystem);
  if (columns.length === 0) return said;
  const { mappings, problems } = readMappings(workbook, found, columns);
  return { ...said, settings: { ...said.settings, mappings }, problems: [...said.problems, ...problems] };
}

function* registerOn(
  { dateSystem }: WorkbookSnapshot,
  found: StaffSheet | null,
): Steps<{ readonly register: BodySettings["register"]; readonly problems: readonly SettingProblem[] }> {
  if (!found?.headings) return { register: [], problems: unreadable(found) };
  return yield* readRegisterSheet(found, found.headings, dateSystem);
}

function unreadable(found: StaffSheet | null, code = "settings-headings-missing"): readonly SettingProblem[] {
  if (!found || found.headings) return [];
  const { name } = found.sheet;
  return [{ sheet: name, at: { row: 0, column: 0 }, reason: { code, args: { name } } }];
}
