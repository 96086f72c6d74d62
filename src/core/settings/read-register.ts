// SPDX-License-Identifier: EUPL-1.2
import { asWritten } from "../memory/as-written";
import { BLANK_CELL, type Cell } from "../workbook/cell";
import type { Polarity } from "../scorecard/model";
import type { RegisterEntry } from "../scorecard/settings";
import { forEachInSteps, type Steps } from "../steps/steps";
import { displayText } from "../values/display";
import { fold, foldLabel } from "../values/fold";
import { interpret } from "../values/interpret";
import { SCOPE_TERMS } from "../wording/settings";
import { POLARITY_TERMS } from "../wording/terms";
import { ALL_METHOD_TERMS } from "./method-choices";
import type { SettingProblem } from "./problem";
import { choiceOf, numberOf, type SettingInput } from "./setting-input";
import { type Headings, REGISTER_HEADINGS, type StaffSheet } from "./staff-sheets";

export const POLARITY_INPUT = choiceOf<Polarity>("un verso", POLARITY_TERMS);
export const WEIGHT_INPUT = numberOf("un peso", 0);
export const METHOD_INPUT = choiceOf("un metodo", ALL_METHOD_TERMS);
export const SCOPE_INPUT = choiceOf("un tipo di misura", SCOPE_TERMS);
export const ANSWER_INPUT = choiceOf("una risposta", { yes: "sì", no: "no" });

/** In «Origine del verso»: a person has looked at the polarity that PERF inferred, and it is right. */
export const CONFIRMED = "confermato";

type Field = keyof typeof REGISTER_HEADINGS;

interface RegisterReading {
  readonly register: readonly RegisterEntry[];
  readonly problems: readonly SettingProblem[];
}

/** One row of the sheet, seen by its fields. */
interface RowOf {
  readonly row: number;
  readonly cell: (field: Field) => Cell;
  readonly text: (field: Field) => string;
  readonly report: (field: Field, code: string, args: SettingProblem["reason"]["args"]) => void;
}

/** Reads «Registro indicatori»: one entry an indicator and unit; rows without an indicator are staff's own. */
export function* readRegisterSheet(
  found: StaffSheet,
  headings: Headings,
  dateSystem: 1900 | 1904,
): Steps<RegisterReading> {
  const problems: SettingProblem[] = [];
  const entries = new Map<string, RegisterEntry>();
  const isInferred = inferredPolarity(found);
  const below = [...found.sheet.rows()].filter((row) => row > headings.row);
  yield* forEachInSteps(below, (row) => {
    const fields = fieldsOf(found, headings, row, dateSystem, problems);
    if (foldLabel(fields.text("label")) === "") return;
    const entry = readEntry(fields, isInferred(fields), dateSystem);
    const key = registerKey(entry);
    const same = entries.get(key);
    if (!same) entries.set(key, entry);
    else if (!sameData(same, entry))
      fields.report("label", "register-repeated", { label: entry.label, row: String(same.row + 1) });
  });
  return { register: [...entries.values()], problems };
}

/** By it an indicator is found in the register, and a row is known again. */
export function registerKey({ label, unit }: Pick<RegisterEntry, "label" | "unit">): string {
  return `${foldLabel(label)}|${foldLabel(unit ?? "")}`;
}

function fieldsOf(
  { sheet }: StaffSheet,
  { columns }: Headings,
  row: number,
  dateSystem: 1900 | 1904,
  problems: SettingProblem[],
): RowOf {
  const place = (field: Field): number | undefined => columns.get(fold(REGISTER_HEADINGS[field]));
  const cell = (field: Field): Cell => {
    const column = place(field);
    return column === undefined ? BLANK_CELL : sheet.cell(row, column);
  };
  return {
    row,
    cell,
    text: (field) => displayText(cell(field), dateSystem).trim(),
    report: (field, code, args) => {
      problems.push({ sheet: sheet.name, at: { row, column: place(field) ?? 0 }, reason: { code, args } });
    },
  };
}

function readEntry(fields: RowOf, isInferred: boolean, dateSystem: 1900 | 1904): RegisterEntry {
  const { text } = fields;
  const read = <T>(field: Field, input: SettingInput<T>): T | null => readField(fields, field, input, dateSystem);
  const polarity = read("polarity", POLARITY_INPUT);
  return {
    id: text("id"),
    label: text("label"),
    unit: text("unit") || null,
    measure: text("measure"),
    polarity: isInferred ? null : polarity,
    weight: read("weight", WEIGHT_INPUT),
    method: read("method", METHOD_INPUT),
    scope: read("scope", SCOPE_INPUT),
    neutralised: read("neutralised", ANSWER_INPUT) === "yes" ? neutralisation(fields) : null,
    row: fields.row,
  };
}

/** A neutralisation wants its reason and its act (DFP, linee guida 2/2017); without them it holds, and that is said. */
function neutralisation({ text, report }: RowOf): { readonly reason: string; readonly act: string } {
  const [reason, act] = [text("reason"), text("act")];
  const label = text("label");
  if (reason === "") report("reason", "register-without-reason", { label, missing: "motivo" });
  if (act === "") report("act", "register-without-reason", { label, missing: "atto" });
  return { reason, act };
}

function readField<T>(fields: RowOf, field: Field, input: SettingInput<T>, dateSystem: 1900 | 1904): T | null {
  const cell = fields.cell(field);
  if (cell.formula === "never-calculated") fields.report(field, "register-uncalculated", {});
  if (interpret(cell, dateSystem).type === "blank") return null;
  const value = input.read(cell, dateSystem);
  const { what, allowed } = input;
  if (value === null) fields.report(field, "register-not-allowed", { written: fields.text(field), what, allowed });
  return value;
}

/** A polarity that PERF filled in, and that nobody has changed or confirmed, decides nothing: it is inferred anew. */
function inferredPolarity({ record }: StaffSheet): (fields: RowOf) => boolean {
  const isAsWritten = asWritten(record, 0);
  const column = Object.keys(REGISTER_HEADINGS).indexOf("polarity");
  return ({ cell }) => {
    if (!fold(cell("polarityOrigin").text).startsWith("ricavato")) return false;
    return record === undefined || isAsWritten(cell("id"), cell("polarity"), column);
  };
}

function sameData(a: RegisterEntry, b: RegisterEntry): boolean {
  return JSON.stringify({ ...a, id: "", row: 0 }) === JSON.stringify({ ...b, id: "", row: 0 });
}
