// SPDX-License-Identifier: EUPL-1.2

/**
 * A formula as the host reads it, in English: «=PERF.X(12,5;A1)» becomes «=PERF.X(12.5,A1)». One without semicolons
 * between arguments is taken for English already; names of Excel's own functions are not translated.
 */
export function typedFormula(text: string): string {
  const pieces = piecesOf(text);
  if (!pieces.some(({ isPlain, text: piece }) => isPlain && piece.includes(";"))) return text;
  return pieces.map(({ isPlain, text: piece }) => (isPlain ? english(piece) : piece)).join("");
}

interface Piece {
  readonly text: string;
  /** Neither between quotes nor an array: there semicolons mean something else. */
  readonly isPlain: boolean;
}

/** Quoted texts, quoted names of sheets, arrays, and what stands between them. */
const APART = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;

function piecesOf(text: string): readonly Piece[] {
  return text.split(APART).map((piece, i) => ({ text: piece, isPlain: i % 2 === 0 }));
}

function english(piece: string): string {
  return piece
    .replace(/(?<![\w.])(\d+),(\d+)/g, "$1.$2")
    .replace(/\bVERO\b/gi, "TRUE")
    .replace(/\bFALSO\b/gi, "FALSE")
    .replaceAll(";", ",");
}
