// SPDX-License-Identifier: EUPL-1.2
import type { MapCard } from "../../../../core/usecases/overview/drawn-map";
import { type CardTexts, cardTexts } from "./card-texts";
import type { Measure } from "./text-width";
import { wrapText } from "./wrap-text";

/** px, on the grid of four as far as type allows. */
export const GAP = 8;
export const PAD = 8;
export const LINE = 16;
export const GLYPH = 10;
/** High enough to be hit with a finger. */
export const FOOT = 24;
/** The figure in large type, against the type in which is measured. */
const FIGURE_SCALE = 1.5;
const NARROWEST = 124;
const [FIGURE, BAR, MOST_LINES] = [26, 14, 5];

/** Fonts are bold where they are measured bold. */
export interface Measures {
  readonly plain: Measure;
  readonly bold: Measure;
}

/** A line of text, by the distance of its baseline from the top of the card. */
export interface PlacedLine {
  readonly text: string;
  readonly y: number;
}

/** Where all that is in a card stands, from its own top left corner. */
export interface CardLayout {
  readonly card: MapCard;
  readonly texts: CardTexts;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Top of the glyph, at the right edge. */
  readonly glyph: number;
  readonly code: PlacedLine | null;
  readonly name: readonly PlacedLine[];
  readonly figure: readonly PlacedLine[];
  /** Top of the bar; null: nothing is measured, and there is no bar, not even an empty one. */
  readonly bar: number | null;
  readonly notes: readonly PlacedLine[];
  /** Width of «Spiega», which stands at the foot of the card whatever its height. */
  readonly explain: number;
}

export interface BandLayout {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly CardLayout[];
}

/** Cards in as many columns as the pane has room for; those of one row are as tall as the tallest. */
export function bandLayout(cards: readonly MapCard[], width: number, measures: Measures): BandLayout {
  const columns = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const cardWidth = (width - GAP * (columns - 1)) / columns;
  const laid = cards.map((card) => cardLayout(card, cardWidth, measures));
  const placed: CardLayout[] = [];
  let y = 0;
  for (let from = 0; from < laid.length; from += columns) {
    const row = laid.slice(from, from + columns);
    const height = Math.max(...row.map((card) => card.height));
    row.forEach((card, column) => placed.push({ ...card, height, y, x: column * (cardWidth + GAP) }));
    y += height + GAP;
  }
  return { width, height: Math.max(0, y - GAP), cards: placed };
}

function cardLayout(card: MapCard, width: number, { plain, bold }: Measures): CardLayout {
  const texts = cardTexts(card);
  const room = width - 2 * PAD;
  let y = PAD;
  const line = (text: string, height = LINE): PlacedLine => {
    y += height;
    return { text, y: y - 4 };
  };
  const lines = (text: string): readonly PlacedLine[] => wrapText(text, room, plain).map((each) => line(each));
  const code = card.code === null ? null : line(wrapText(card.code, room - GLYPH - PAD, bold, 1)[0] ?? "");
  const name = wrapText(card.name, room, plain, MOST_LINES).map((each) => line(each));
  // The glyph stands beside what is short: the code, else the figure. Beside a name it would break long words.
  const beside = code === null ? room - GLYPH - PAD : room;
  const figure = wrapText(texts.figure, beside / FIGURE_SCALE, bold, 2).map((each) => line(each, FIGURE));
  const glyph = (code ?? figure[0]!).y - (code === null ? GLYPH + 2 : GLYPH - 1);
  const bar = texts.ratio === null ? null : y + 4;
  if (bar !== null) y += BAR;
  const notes = texts.notes.flatMap((text) => lines(text));
  const explain = plain(texts.explain) + PAD;
  return { card, texts, x: 0, y: 0, width, height: y + FOOT + PAD / 2, glyph, code, name, figure, bar, notes, explain };
}
