// SPDX-License-Identifier: EUPL-1.2
import type { OwnRow } from "../memory/own-rows";
import type { Phase } from "../scorecard/settings";
import { fold } from "../values/fold";
import { CALENDAR_SUBTITLE } from "../wording/calendar";
import type { CellValidation } from "../workbook/plan";
import { type Deadline } from "./calendar-deadlines";
import {
  CALENDAR_HEADINGS,
  CALENDAR_STAFF_COLUMNS,
  type CalendarEntries,
  type CalendarEntry,
  NO_CALENDAR_ENTRIES,
} from "./calendar-entries";
import { type DeadlineState, stateOf } from "./calendar-state";
import { answerValue } from "./staff-answers";
import { ROWS_ABOVE, rowOf, type Summary, type SummaryColumn, summaryOf, type SummaryValue } from "./summary";

/** When a calendar is looked at, and how its workbook counts days. */
export interface CalendarMoment {
  readonly today: number | null;
  readonly phase: Phase;
  readonly dateSystem: 1900 | 1904;
}

/** A deadline with what becomes of it. */
export interface CalendarLine {
  readonly deadline: Deadline;
  readonly state: DeadlineState;
}

/** «Calendario», with its lines for those who tell of them elsewhere. */
export interface CalendarSheet extends Summary {
  readonly lines: readonly CalendarLine[];
}

const WIDTHS = [44, 13, 52, 14, 30, 40];
const COLUMNS: readonly SummaryColumn[] = CALENDAR_HEADINGS.map((heading, column) => ({
  heading,
  width: WIDTHS[column]!,
  style: CALENDAR_STAFF_COLUMNS.includes(column) ? "input" : column === 1 ? "date" : "text",
}));

const UNMATCHED_SECTION = "Non più tra le scadenze";
const NOTHING_WRITTEN = { done: null, answers: [] };

/** «Calendario»: what is due in the cycle, when staff say it was done, and what is past. */
export function calendarSheet(
  year: number,
  deadlines: readonly Deadline[],
  moment: CalendarMoment,
  written: CalendarEntries = NO_CALENDAR_ENTRIES,
): CalendarSheet {
  const lines = deadlines.map((deadline): CalendarLine => {
    const { done } = written.get(fold(deadline.name)) ?? NOTHING_WRITTEN;
    return { deadline, state: stateOf(deadline, done, moment.today, moment.phase) };
  });
  const names = new Set(deadlines.map(({ name }) => fold(name)));
  const unmatched = [...written].filter(([name]) => !names.has(name)).map(([, entry]) => entry);
  const summary = summaryOf({
    kind: "calendario",
    year,
    subtitle: CALENDAR_SUBTITLE,
    columns: COLUMNS,
    rows: [...lines.map((line) => lineRow(line, moment, written)), ...unmatchedRows(unmatched)],
    isEmpty: false,
    emptyText: "",
    staffColumns: CALENDAR_STAFF_COLUMNS,
    keyColumn: 0,
  });
  return { ...summary, content: { ...summary.content, validations: prompts(lines.length) }, lines };
}

/** Days between the two date systems of workbooks. */
const DAYS_1904 = 1462;

function lineRow({ deadline, state }: CalendarLine, { dateSystem }: CalendarMoment, written: CalendarEntries): OwnRow {
  const { name, day, norm } = deadline;
  const isOpen = OPEN.has(state.code);
  return rowOf("entry", COLUMNS, [
    name,
    day - (dateSystem === 1904 ? DAYS_1904 : 0),
    norm,
    ...answered(written.get(fold(name)), { value: state.text, style: isOpen ? "text-strong" : "text" }),
  ]);
}

/** What asks for somebody's hand. */
const OPEN: ReadonlySet<DeadlineState["code"]> = new Set(["past", "date-missing", "not-a-date", "in-the-future"]);

/** «Adempiuto il», «Stato», «Note». */
function answered(entry: CalendarEntry | undefined, state: SummaryValue): readonly SummaryValue[] {
  const [done, notes] = (entry?.answers ?? []).map(answerValue);
  const day = done ?? null;
  return [
    typeof day === "object" && day !== null ? { ...day, style: "input-date" } : { value: day, style: "input-date" },
    state,
    notes ?? null,
  ];
}

function unmatchedRows(entries: readonly CalendarEntry[]): readonly (OwnRow | null)[] {
  if (entries.length === 0) return [];
  const section = rowOf("section", COLUMNS, [{ value: UNMATCHED_SECTION, style: "text-strong" }]);
  const rows = entries.map((entry) => rowOf("entry", COLUMNS, [entry.name, null, null, ...answered(entry, null)]));
  return [null, section, ...rows];
}

function prompts(lines: number): readonly CellValidation[] {
  const rows = { fromRow: ROWS_ABOVE, toRow: ROWS_ABOVE + lines - 1 };
  const [done, notes] = CALENDAR_STAFF_COLUMNS as readonly [number, number];
  return [
    {
      ...{ ...rows, column: done, allows: { kind: "date" }, promptTitle: "Adempiuto il" },
      prompt: "Il giorno in cui è stato fatto, come 28/06/2022. PERF lo conserva a ogni aggiornamento.",
    },
    {
      ...{ ...rows, column: notes, allows: { kind: "any" }, promptTitle: "Note" },
      prompt: "L’atto, la proroga, il motivo del ritardo. PERF le conserva a ogni aggiornamento.",
    },
  ];
}
