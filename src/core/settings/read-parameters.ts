// SPDX-License-Identifier: EUPL-1.2
import { asWritten } from "../memory/as-written";
import type { Reason } from "../workbook/plan";
import { BLANK_CELL, type Cell } from "../workbook/cell";
import { DEFAULT_BODY, type BodySettings } from "../scorecard/settings";
import { fold } from "../values/fold";
import { isoDate } from "../values/parse-date";
import { ORIGIN_TERMS, type Origin } from "../wording/settings";
import type { Parameter } from "./parameter";
import { type NamedValue, readOwnDeadlines } from "./own-deadlines";
import { parametersFor } from "./parameters";
import type { SettingProblem } from "./problem";
import { judgeSetting } from "./judge-setting";
import { PARAMETER_HEADINGS, type Part, type StaffSheet } from "./staff-sheets";

/** Who decided each parameter, by its key; what is not here holds by default. */
export type Origins = ReadonlyMap<string, Origin>;

export interface ParameterReading {
  readonly settings: BodySettings;
  readonly origins: Origins;
  readonly problems: readonly SettingProblem[];
}

interface Row {
  readonly row: number;
  readonly parameter: Parameter;
}

/** Reads the parts of «Parametri» with parameters; a blank value is the default, and what cannot be read a problem. */
export function readParameters(
  { sheet, record }: StaffSheet,
  parts: readonly Part[],
  dateSystem: 1900 | 1904,
): ParameterReading {
  const { columns } = parts[0]!;
  const [labels, values, origin] = PARAMETER_HEADINGS.map(
    (heading) => columns.get(fold(heading)) ?? -1,
  ) as unknown as Columns;
  const problems: SettingProblem[] = [];
  const report = (row: number, column: number, reason: Reason): void =>
    void problems.push({ sheet: sheet.name, at: { row, column }, reason });
  const reportValue = (row: number, reason: Reason): void => report(row, values, reason);
  const named = [...sheet.rows()]
    .filter((row) => parts.some((part) => row > part.row && row < part.end))
    .map((row): NamedValue => ({ row, name: sheet.cell(row, labels), value: sheet.cell(row, values) }));
  const rows = rowsByKey(named, dateSystem, (row, reason) => report(row, labels, reason));
  const isAsWritten = asWritten(record, 0);
  const origins = new Map<string, Origin>();
  let settings = DEFAULT_BODY;
  for (const { row, parameter } of rows.values()) {
    const cell = sheet.cell(row, values);
    const read = readValue(parameter, cell, settings, dateSystem);
    if ("code" in read) {
      reportValue(row, read);
      continue;
    }
    settings = read;
    const said = origin < 0 ? BLANK_CELL : sheet.cell(row, origin);
    const isOurs = isAsWritten(sheet.cell(row, labels), cell, 1);
    origins.set(parameter.key, originOf(parameter, settings, said, isOurs));
  }
  settings = withOwnDeadlines(settings, named, dateSystem, reportValue);
  return checked({ settings, origins, problems }, rows, reportValue);
}

/** The row of each parameter; of two with one name the first speaks, and the other is told. */
function rowsByKey(
  named: readonly NamedValue[],
  dateSystem: 1900 | 1904,
  report: (row: number, reason: Reason) => void,
): ReadonlyMap<string, Row> {
  const known = new Map(parametersFor(dateSystem).map((parameter) => [fold(parameter.label), parameter]));
  const rows = new Map<string, Row>();
  for (const { row, name } of named) {
    const parameter = known.get(fold(name.text));
    if (!parameter) continue;
    const first = rows.get(parameter.key);
    if (!first) rows.set(parameter.key, { row, parameter });
    else report(row, { code: "setting-repeated", args: { label: parameter.label, row: String(first.row + 1) } });
  }
  return rows;
}

function withOwnDeadlines(
  settings: BodySettings,
  rows: readonly NamedValue[],
  dateSystem: 1900 | 1904,
  report: (row: number, reason: Reason) => void,
): BodySettings {
  const own = readOwnDeadlines(rows, knownNames(dateSystem), dateSystem, report);
  return own.length === 0 ? settings : { ...settings, deadlines: { ...settings.deadlines, own } };
}

const OTHER_SECTIONS = ["Metodi tra cui scegliere", "Colonne"];

/** The names that rows and sections of «Parametri» bear, folded. */
function knownNames(dateSystem: 1900 | 1904) {
  const parameters = parametersFor(dateSystem);
  return {
    labels: new Set(parameters.map(({ label }) => fold(label))),
    sections: new Set([...parameters.map(({ section }) => section), ...OTHER_SECTIONS].map(fold)),
  };
}

type Columns = readonly [number, number, number, number];

function readValue(
  parameter: Parameter,
  cell: Cell,
  settings: BodySettings,
  dateSystem: 1900 | 1904,
): BodySettings | Reason {
  const judged = judgeSetting(parameter, cell, dateSystem);
  if (judged.is === "blank") return settings;
  if (judged.is === "value") return parameter.set(settings, judged.value);
  return judged.reason;
}

/** A value that staff changed is theirs, whatever still stands beside it. */
function originOf(parameter: Parameter, settings: BodySettings, said: Cell, isOurs: boolean): Origin {
  const { input } = parameter;
  const isDefault = input.show(parameter.get(settings)) === input.show(parameter.get(DEFAULT_BODY));
  const text = fold(said.text);
  if (text === fold(ORIGIN_TERMS.body)) return "body";
  if (text === fold(ORIGIN_TERMS.inferred) && isOurs) return "inferred";
  return isDefault ? "default" : "body";
}

/** Settings that contradict each other: the defaults hold in their place. */
function checked(
  reading: ParameterReading,
  rows: ReadonlyMap<string, Row>,
  report: (row: number, reason: Reason) => void,
): ParameterReading {
  let { settings } = reading;
  const { green, amber } = settings.thresholds;
  if (green <= amber) {
    const { thresholds } = DEFAULT_BODY;
    const args = { green, amber, usedGreen: thresholds.green, usedAmber: thresholds.amber };
    const row = (rows.get("green") ?? rows.get("amber"))!.row;
    report(row, { code: "setting-thresholds-crossed", args });
    settings = { ...settings, thresholds };
  }
  const { referenceDate: date, year } = settings;
  if (date !== null && year !== null && isoDate(date).slice(0, 4) !== String(year)) {
    report(rows.get("referenceDate")!.row, { code: "setting-date-outside-year", args: { date, year: String(year) } });
    settings = { ...settings, referenceDate: null };
  }
  return { ...reading, settings };
}
