// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import { fold, foldHeading } from "../values/fold";
import { interpret } from "../values/interpret";
import type { HeadingCell } from "./heading-cell";
import { codeAlone } from "./objective-code";
import { DEPTH_BELOW, shareBelow } from "./share-below";
import type { ColumnRole } from "./vocabulary/headings";
import { polarityWord } from "./vocabulary/polarity-words";

type Holds = (cell: Cell) => boolean;

const isFigure: Holds = (cell) => interpret(cell).type !== "text";
const isPolarity: Holds = (cell) => cell.kind === "text" && polarityWord(fold(cell.text)) !== null;
const WHAT_A_ROLE_HOLDS: Partial<Record<ColumnRole, Holds>> = {
  actual: isFigure,
  target: isFigure,
  declared: isFigure,
  weight: isFigure,
  polarity: isPolarity,
};

/** What stands below a heading: 2 mostly what its role asks for, 1 something else, 0 nothing. */
export function contentOf(
  sheet: Sheet,
  heading: number,
  role: ColumnRole,
  column: number,
  seen: readonly HeadingCell[],
): number {
  const holds = WHAT_A_ROLE_HOLDS[role];
  if (!holds) return 0;
  // The weight of an objective stands on the objective's row, that of an indicator beside figures.
  const figures = role === "weight" ? seen.filter((of) => of.role === "actual" || of.role === "target") : [];
  let written = 0;
  let right = 0;
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    if (figures.length > 0 && figures.every((of) => sheet.cell(row, of.column).kind === "blank")) continue;
    const cell = sheet.cell(row, column);
    if (cell.kind === "blank") continue;
    written++;
    if (holds(cell)) right++;
  }
  return right * 2 > written ? 2 : written > 0 ? 1 : 0;
}

/** Headings that mean one thing or another, by what stands below them. */
const MAY_BE_POLARITY = /^(?:valenza|tipo|tipologia|direzione|andamento|trend|tendenza|orientamento)\b/;
/** More of a text than a unit of measure ever is. */
const LONGEST_UNIT = 25;

/**
 * Headings with the role that the cells below bear out: «Tipo» over «efficacia» is no polarity, «Obiettivo» over numbers
 * beside «Indicatore» is the target, «Misura» may be the unit, the result or what is measured.
 */
export function settledByContent(sheet: Sheet, row: number, seen: readonly HeadingCell[]): readonly HeadingCell[] {
  const has = (role: ColumnRole): boolean => seen.some((cell) => cell.role === role);
  const results = seen.filter(({ role }) => role === "actual").length;
  const below: Below = { has, results, share: (column, holds) => shareBelow(sheet, row, column, holds) };
  const settled = withNamedCodes(
    seen.map((cell) => ({ ...cell, role: roleByContent(cell, below) })),
    below,
  );
  return has("polarity") ? settled : withArrows(sheet, row, settled);
}

/** What else there is among the headings, and what stands below them. */
interface Below {
  readonly results: number;
  readonly has: (role: ColumnRole) => boolean;
  readonly share: (column: number, holds: Holds) => number;
}

function roleByContent({ role, column, text }: HeadingCell, { has, share, results }: Below): ColumnRole | null {
  const words = foldHeading(text);
  if (role === "polarity" && MAY_BE_POLARITY.test(words) && share(column, isPolarity) < 0.5)
    return words.startsWith("direzione") ? "unitName" : null;
  if (role === "objective" && !has("target") && has("indicator") && share(column, isNumber) > 0.5) return "target";
  if (role === "unit" && words === "misura") return measureRole(column, has, share);
  // «Esito» over percentages, beside the result itself, is the degree to which the target was met.
  if (role === "actual" && /^(?:esit[oi]|performance)$/.test(words) && results > 1 && !has("declared"))
    return share(column, isPercent) > 0.5 ? "declared" : role;
  // «Stato di attuazione» may be a percentage or a word.
  const mayBeWords = role === "declared" && (words.startsWith("stato") || (has("target") && has("actual")));
  const isWords: Holds = (cell) => !isFigure(cell);
  return mayBeWords && share(column, isWords) > 0.5 ? null : role;
}

const NAMES_OF_CODES =
  /^descrizione$|^(?:descrizione|denominazione|titolo|nome)(?: dell| dello| del)? ob(?:iettivo)?\b/;

/** «Ob.» over codes beside «Descrizione»: the code, and the name. */
function withNamedCodes(seen: readonly HeadingCell[], { share }: Below): readonly HeadingCell[] {
  const codes = seen.find(({ role }) => role === "objective");
  const names = seen.find((cell) => cell !== codes && NAMES_OF_CODES.test(foldHeading(cell.text)));
  if (!codes || !names || seen.some(({ role }) => role === "code") || share(codes.column, isCode) <= 0.5) return seen;
  return seen.map((cell) => {
    if (cell === codes) return { ...cell, role: "code" };
    return cell === names ? { ...cell, role: "objective" } : cell;
  });
}

const isCode: Holds = ({ kind, text }) =>
  kind === "number" || codeAlone(text) !== null || /^\d{1,3}$/.test(text.trim());
const isPercent: Holds = (cell) => interpret(cell).type === "percent";

function measureRole(column: number, has: Below["has"], share: Below["share"]): ColumnRole {
  if (!has("actual") && share(column, isNumber) > 0.5) return "actual";
  const isLong: Holds = ({ text }) => text.length > LONGEST_UNIT;
  return !has("indicator") && share(column, isLong) > 0.5 ? "indicator" : "unit";
}

const isNumber: Holds = (cell) => {
  const { type } = interpret(cell);
  return type === "number" || type === "percent";
};

/** A column of arrows under a heading that says nothing is the polarity. */
function withArrows(sheet: Sheet, row: number, seen: readonly HeadingCell[]): readonly HeadingCell[] {
  const isArrow: Holds = ({ text }) => /^\s*[↑↓▲▼⬆⬇]\s*$/u.test(text);
  const found = seen.find(({ role, column }) => role === null && shareBelow(sheet, row, column, isArrow) > 0.5);
  return found ? seen.map((cell) => (cell === found ? { ...cell, role: "polarity" } : cell)) : seen;
}
