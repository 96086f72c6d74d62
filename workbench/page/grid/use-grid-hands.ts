// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent, type MouseEvent, type RefObject } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/workbook/address";
import type { Area } from "../../host/workbook/area";
import type { HostSheet } from "../../host/workbook/model";
import { firstOf, moved, type Place } from "./moved";
import { areaBetween, type Ends } from "./selection-ends";
import { HEADING, type GridView } from "./use-grid-view";

/** What the user wants done; whoever holds the workbook does it. */
export interface GridWishes {
  readonly onSelect: (area: Area) => void;
  /** A cell was clicked: it may be a link. */
  readonly onFollow: (place: Place) => void;
  readonly onEmpty: (area: Area) => void;
  /** Editing begins with this text, or with what the cell holds. */
  readonly onEdit: (place: Place, text: string | null) => void;
  /** What was typed is to be entered; false when the workbook refuses it. */
  readonly onEnter: () => boolean;
  readonly onPaste: (place: Place, text: string) => void;
  readonly onCopy: (area: Area) => string;
}

interface Around {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly sheet: HostSheet;
  readonly selection: Area;
  readonly view: GridView;
  readonly ends: Ends;
  readonly setEnds: (ends: Ends) => void;
  /** The user is typing in a cell: keys are the editor's. */
  readonly isEditing: boolean;
  /** Grows when the focus is to come to the active cell. */
  readonly calls: number;
  readonly wishes: GridWishes;
}

/** Pixels of a usual row. */
const ROW = 20;

/** What mouse, keyboard and clipboard do on the grid; and the focus, which follows the active cell. */
export function useGridHands(around: Around) {
  const { sheet, view, ends, isEditing, wishes } = around;
  const callFocus = useFocus(around);
  const choose = (next: Ends): void => {
    callFocus();
    around.setEnds(next);
    wishes.onSelect(areaBetween(sheet, next, view.merges));
  };
  const edit = (place: Place, text: string | null): void => {
    callFocus();
    wishes.onEdit(place, text);
  };
  const leaveEditor = (key: "Enter" | "Tab", isBackwards: boolean): void => {
    if (!wishes.onEnter()) return;
    const step = key === "Enter" ? "Enter" : isBackwards ? "ArrowLeft" : "ArrowRight";
    const next = moved({ key: step, ctrl: false, shift: isBackwards }, ends.anchor, { sheet, page: 1, ...view });
    if (next) choose({ anchor: next, focus: next });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!isEditing && !event.altKey && press(event, around, { choose, edit })) event.preventDefault();
  };
  const events = { onKeyDown, ...mouseOf(around, { choose, edit }), ...clipboardOf(around) };
  return { events, leaveEditor };
}

/** Lets the focus come to the active cell, once it has been drawn and is not being typed in. */
function useFocus({ scroller, ends, isEditing, calls }: Around): () => void {
  const isCalled = useRef(false);
  useEffect(() => {
    if (calls > 0) isCalled.current = true;
  }, [calls]);
  useEffect(() => {
    if (!isCalled.current || isEditing) return;
    const cell = elementOf(scroller.current, ends.anchor);
    isCalled.current = cell === null;
    cell?.focus({ preventScroll: true });
  });
  return () => {
    isCalled.current = true;
  };
}

function mouseOf({ view, ends, wishes }: Around, { choose, edit }: Acts) {
  const onMouse = (event: MouseEvent<HTMLElement>): void => {
    const isDrag = event.type === "mouseover";
    const place = placeOf(event.target, view);
    if (!place || event.button !== 0 || (isDrag && event.buttons !== 1)) return;
    choose({ anchor: isDrag || event.shiftKey ? ends.anchor : place, focus: place });
  };
  const onPlace = (act: (place: Place) => void) => (event: MouseEvent<HTMLElement>) => {
    const place = placeOf(event.target, view);
    if (place) act(place);
  };
  return {
    onMouseDown: onMouse,
    onMouseOver: onMouse,
    onClick: onPlace(wishes.onFollow),
    onDoubleClick: onPlace((place) => edit(place, null)),
  };
}

function clipboardOf({ selection, ends, isEditing, wishes }: Around) {
  const taken = (act: (data: DataTransfer) => void) => (event: ClipboardEvent<HTMLElement>) => {
    if (isEditing) return;
    event.preventDefault();
    act(event.clipboardData);
  };
  return {
    onCopy: taken((data) => data.setData("text/plain", wishes.onCopy(selection))),
    onPaste: taken((data) => wishes.onPaste(ends.anchor, data.getData("text/plain"))),
  };
}

interface Acts {
  readonly choose: (ends: Ends) => void;
  readonly edit: (place: Place, text: string | null) => void;
}

/** True when the key meant something here. */
function press(event: KeyboardEvent, { scroller, sheet, selection, view, ends, wishes }: Around, acts: Acts): boolean {
  const { key, shiftKey: shift } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const extends_ = shift && key !== "Enter";
  const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEADING.rows) / ROW) - 1);
  const from = extends_ ? ends.focus : ends.anchor;
  const to = moved({ key, ctrl, shift }, from, { sheet, page, ...view });
  if (to) acts.choose({ anchor: extends_ ? ends.anchor : to, focus: to });
  else if (key === "F2") acts.edit(ends.anchor, null);
  else if (key === "Delete" || key === "Backspace") wishes.onEmpty(selection);
  else if (ctrl && key.toLowerCase() === "a") {
    acts.choose({ anchor: { row: 0, column: 0 }, focus: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 } });
  } else if (key.length === 1 && !ctrl) acts.edit(ends.anchor, key);
  else return false;
  return true;
}

/** The cell under the mouse; null on headings and in the editor. */
function placeOf(target: EventTarget, { merges }: GridView): Place | null {
  if (!(target instanceof HTMLElement) || target.tagName === "INPUT") return null;
  const cell = target.closest<HTMLElement>("[data-column]");
  const { row, column } = cell?.dataset ?? {};
  if (row === undefined || column === undefined) return null;
  return firstOf({ row: Number(row), column: Number(column) }, merges);
}

function elementOf(grid: HTMLElement | null, { row, column }: Place): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-row="${String(row)}"][data-column="${String(column)}"]`) ?? null;
}
