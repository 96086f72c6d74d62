// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { CellContent } from "../workbook/plan";
import { displayText } from "../values/display";
import type { OverrunStep, Step } from "../scorecard/scoring/method";
import { fold } from "../values/fold";
import { interpret } from "../values/interpret";
import { numberText, percentText } from "../wording/numbers";
import { dateText } from "../wording/template";
import { overrunFrom, overrunText, stepsFrom, stepsText } from "./steps-text";

/** How one setting is written in a cell and read back. `what` and `allowed` end the sentence of a problem. */
export interface SettingInput<T> {
  readonly kind: "choice" | "percent" | "number" | "whole" | "date" | "steps";
  /** After "non è": «una fase». */
  readonly what: string;
  /** After "scrivere": «piano, monitoraggio o consuntivo». */
  readonly allowed: string;
  /** The texts to choose from, for a choice. */
  readonly choices: readonly string[];
  readonly least: number | null;
  readonly most: number | null;
  readonly write: (value: T) => CellContent;
  /** As people read it: «90 %». */
  readonly show: (value: T) => string;
  /** null: the cell holds nothing of the kind. */
  readonly read: (cell: Cell, dateSystem: 1900 | 1904) => T | null;
}

/** One of a few words; the code itself is taken too. */
export function choiceOf<K extends string>(what: string, terms: Readonly<Record<K, string>>): SettingInput<K> {
  const codes = Object.keys(terms) as K[];
  const byText = new Map<string, K>();
  for (const code of codes) byText.set(fold(code), code).set(fold(terms[code]), code);
  const choices = codes.map((code) => terms[code]);
  return {
    ...LIMITLESS,
    kind: "choice",
    what,
    allowed: listed(choices),
    choices,
    write: (value) => terms[value],
    show: (value) => terms[value],
    read: (cell, dateSystem) => byText.get(fold(displayText(cell, dateSystem))) ?? null,
  };
}

/** A share of 1. A plain number above the limit («90») is not guessed to be a percentage: it is said. */
export function percentOf(what: string, least: number, most: number | null): SettingInput<number> {
  const upTo = most === null ? " in su" : ` a ${percentText(most)}`;
  return {
    ...LIMITLESS,
    kind: "percent",
    what,
    allowed: `una percentuale da ${percentText(least)}${upTo}, con il segno %`,
    least,
    most,
    write: (value) => value,
    show: (value) => percentText(value),
    read: (cell, dateSystem) => inRange(numberIn(cell, dateSystem), least, most),
  };
}

/** A figure in the unit of what it is about. */
export function numberOf(what: string, least: number): SettingInput<number> {
  return {
    ...LIMITLESS,
    kind: "number",
    what,
    allowed: `un numero da ${numberText(least)} in su`,
    least,
    write: (value) => value,
    show: (value) => numberText(value),
    read: (cell, dateSystem) => inRange(numberIn(cell, dateSystem), least, null),
  };
}

/** The year of the cycle; null where the workbook is left to say it. */
export const YEAR_INPUT: SettingInput<number | null> = {
  kind: "whole",
  what: "un anno",
  allowed: "un anno con quattro cifre, come 2024, o lasciare vuoto",
  choices: [],
  least: 2000,
  most: 2100,
  write: (value) => value,
  show: (value) => (value === null ? "quello letto nella cartella" : String(value)),
  read: (cell, dateSystem) => {
    const year = inRange(numberIn(cell, dateSystem), 2000, 2100);
    return year !== null && Number.isInteger(year) ? year : null;
  },
};

/** A day since 1899-12-30, or none. */
export function dateInput(dateSystemOfFile: 1900 | 1904): SettingInput<number | null> {
  return {
    ...LIMITLESS,
    kind: "date",
    what: "una data",
    allowed: "una data, come 30/06/2024, o lasciare vuoto",
    write: (value) => (value === null ? null : value - (dateSystemOfFile === 1904 ? DAYS_1904 : 0)),
    show: (value) => (value === null ? "nessuna data" : dateText(value)),
    read: (cell, dateSystem) => {
      const value = interpret(cell, dateSystem);
      return value.type === "date" ? value.number : null;
    },
  };
}

/** Factors from ratios on: steps, bands. */
export function stepsOf(what: string, example: string): SettingInput<readonly Step[]> {
  return {
    ...LIMITLESS,
    kind: "steps",
    what,
    allowed: `soglia → punteggio, a salire, come «${example}»`,
    write: stepsText,
    show: stepsText,
    read: (cell) => stepsFrom(cell.text),
  };
}

export const OVERRUN_INPUT: SettingInput<readonly OverrunStep[]> = {
  kind: "steps",
  what: "un elenco di gradini",
  allowed: "sforamento → punteggio, dal più ampio al più stretto, come «30 % → 50 %; 0 % → 100 %»",
  choices: [],
  least: null,
  most: null,
  write: overrunText,
  show: overrunText,
  read: (cell) => overrunFrom(cell.text),
};

/** Days between the two date systems of workbooks. */
const DAYS_1904 = 1462;
const LIMITLESS = { choices: [], least: null, most: null };

/** «a, b o c». */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} o ${words.at(-1)!}`;
}

function numberIn(cell: Cell, dateSystem: 1900 | 1904): number | null {
  const value = interpret(cell, dateSystem);
  const isPlain = (value.type === "number" || value.type === "percent") && value.operator === null;
  return isPlain ? value.number : null;
}

function inRange(number: number | null, least: number | null, most: number | null): number | null {
  if (number === null || (least !== null && number < least) || (most !== null && number > most)) return null;
  return number;
}
