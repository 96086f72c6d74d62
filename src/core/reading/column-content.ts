// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/snapshot";
import { fold, foldHeading } from "../values/fold";
import { interpret } from "../values/interpret";
import type { HeadingCell } from "./heading-cell";
import { codeAlone } from "./objective-code";
import { operatorIn } from "./operator-column";
import { withPlanned } from "./planned-columns";
import { withProgress } from "./progress-columns";
import { DEPTH_BELOW, shareBelow } from "./share-below";
import type { ColumnRole } from "./vocabulary/headings";
import { polarityWord } from "../scorecard/polarity/polarity-words";

type Holds = (cell: Cell) => boolean;

const isFigure: Holds = (cell) => interpret(cell).type !== "text";
const isPolarity: Holds = (cell) => cell.kind === "text" && polarityWord(fold(cell.text)) !== null;
/** «Ind.» over «1» or "I.1", beside «Indicatore» over words: the number or code of an indicator does not name it. */
const isName: Holds = ({ kind, text }) => kind === "text" && codeAlone(text) === null && /\p{L}{2}/u.test(text);
const WHAT_A_ROLE_HOLDS: Partial<Record<ColumnRole, Holds>> = {
  actual: isFigure,
  target: isFigure,
  declared: isFigure,
  weight: isFigure,
  polarity: isPolarity,
  indicator: isName,
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
  const targets = role === "actual" ? seen.filter((of) => of.role === "target") : [];
  let written = 0;
  let right = 0;
  for (let row = heading + 1; row <= heading + DEPTH_BELOW; row++) {
    if (figures.length > 0 && figures.every((of) => sheet.cell(row, of.column).kind === "blank")) continue;
    const cell = sheet.cell(row, column);
    if (cell.kind === "blank") continue;
    written++;
    if (holds(cell) && isOfTheirKind(cell, sheet, row, targets)) right++;
  }
  return right * 2 > written ? 2 : written > 0 ? 1 : 0;
}

/** «Target raggiunto?» over SI and NO, beside targets that are figures, holds no results. */
function isOfTheirKind(cell: Cell, sheet: Sheet, row: number, targets: readonly HeadingCell[]): boolean {
  const own = kindOf(cell);
  const kinds = targets.map(({ column }) => kindOf(sheet.cell(row, column))).filter((kind) => kind !== "blank");
  return kinds.length === 0 || kinds.some((kind) => kind === "text" || kind === own);
}

/** What a cell holds, as far as two columns can be compared: a percentage is a figure, an error nothing. */
export function kindOf(cell: Cell): "figure" | "date" | "yes-no" | "text" | "blank" {
  const { type, ambiguous } = interpret(cell);
  if (ambiguous?.code === "year-missing") return "date";
  if (type === "number" || type === "percent") return "figure";
  return type === "error" ? "blank" : type;
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
  const byContent = seen.map((cell) => ({ ...cell, role: roleByContent(cell, below) }));
  const settled = withNamedCodes(
    withPlanned(sheet, row, withDescriptions(withProgress(sheet, row, byContent), below)),
    below,
  );
  return settled.some(({ role }) => role === "polarity") ? settled : withArrows(sheet, row, settled);
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
  if (role === "operator") return operatorRole(column, has, share);
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

/** «Segno» over «≤» is the condition of the target, over «+» and «-» the polarity. */
function operatorRole(column: number, has: Below["has"], share: Below["share"]): ColumnRole | null {
  if (share(column, (cell) => operatorIn(cell) !== null) > 0.5) return "operator";
  return !has("polarity") && share(column, isPolarity) > 0.5 ? "polarity" : null;
}

/** «Risultato atteso» over texts, beside another target that holds figures, says what is to be attained: the objective. */
function withDescriptions(seen: readonly HeadingCell[], { share }: Below): readonly HeadingCell[] {
  const targets = seen.filter(({ role }) => role === "target");
  const has = (role: ColumnRole): boolean => seen.some((cell) => cell.role === role);
  if (targets.length < 2 || !has("indicator") || has("objective") || has("operational")) return seen;
  const isText: Holds = (cell) => cell.kind === "text" && !isFigure(cell);
  const described = targets.filter(({ column }) => share(column, isText) > 0.5);
  if (described.length !== 1 || !targets.some(({ column }) => share(column, isFigure) > 0.5)) return seen;
  return seen.map((cell) => (cell === described[0] ? { ...cell, role: "objective" } : cell));
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

/** A column of arrows, or of «+» and «-», under a heading that says nothing is the polarity; one of «-» alone is blank. */
function withArrows(sheet: Sheet, row: number, seen: readonly HeadingCell[]): readonly HeadingCell[] {
  const isArrow: Holds = ({ text }) => /^\s*[↑↓▲▼⬆⬇]\s*$/u.test(text);
  const isSign: Holds = ({ text }) => /^\s*[+\-–−]\s*$/u.test(text);
  const isPlus: Holds = ({ text }) => text.trim() === "+";
  const share = (column: number, holds: Holds): number => shareBelow(sheet, row, column, holds);
  const found = seen.find(
    ({ role, column }) =>
      role === null && (share(column, isArrow) > 0.5 || (share(column, isPlus) > 0 && share(column, isSign) > 0.5)),
  );
  return found ? seen.map((cell) => (cell === found ? { ...cell, role: "polarity" } : cell)) : seen;
}
