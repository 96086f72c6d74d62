// SPDX-License-Identifier: EUPL-1.2

/** Width of a text in px. */
export type Measure = (text: string) => number;

/** Where nothing can be measured: a little too wide rather than too narrow, so that no text leaves its card. */
const GUESSED = { narrow: 0.34, usual: 0.58, wide: 0.92 } as const;
const NARROW = new Set("iljtfrI .,;:'’|!()[]-/");
const WIDE = /[mwMWQO%@ÀÈÉÌÒÙ]|[A-Z]/;

/**
 * Measures texts in a font ("600 12px Segoe UI"), letter by letter: each letter is measured once, whatever the number of
 * objectives. SVG breaks no lines by itself, so they must be known before they are drawn.
 */
export function measureIn(font: string, size: number): Measure {
  const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (context) context.font = font;
  const known = new Map<string, number>();
  const widthOf = (letter: string): number => {
    const width = known.get(letter) ?? (context ? context.measureText(letter).width : guessed(letter) * size);
    known.set(letter, width);
    return width;
  };
  return (text) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}

function guessed(letter: string): number {
  if (NARROW.has(letter)) return GUESSED.narrow;
  return WIDE.test(letter) ? GUESSED.wide : GUESSED.usual;
}
