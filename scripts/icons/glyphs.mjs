// SPDX-License-Identifier: EUPL-1.2
import { arc, box, line, polygon } from "./draw.mjs";

const BLUE = [0x0f, 0x54, 0x8c];
/** Seen on the light and on the dark ribbon alike. */
const STROKE = [0x2f, 0x7d, 0xc8];
const AMBER = [0xff, 0xb9, 0x00];
const GREEN = [0x2e, 0x9e, 0x5b];
const WHITE = [0xff, 0xff, 0xff];

/** Each icon of the manifest, as shapes on a grid of 16 × 16. */
export const GLYPHS = {
  /** PERF itself: results, and the target that the last one reaches. */
  icon: [
    box(BLUE, 0, 0, 16, 16, 3),
    box(WHITE, 3, 9, 2, 4),
    box(WHITE, 7, 7, 2, 6),
    box(WHITE, 11, 3, 2, 10),
    box(AMBER, 2, 5, 12, 1),
  ],
  verifica: [line(STROKE, 1.4, arc(8, 8, 6.3, 0, 360)), line(GREEN, 2, [[4.8, 8.2], [7.1, 10.5], [11.3, 5.8]])], // prettier-ignore
  /** A pencil, and the mark of what is right. */
  correggi: [
    line(STROKE, 3.2, [[4.2, 10.4], [11.2, 3.4]]), // prettier-ignore
    polygon(STROKE, [[1.2, 13.6], [2.6, 9.4], [5.4, 12.2]]), // prettier-ignore
    line(WHITE, 1, [[9, 3.4], [11.3, 5.7]]), // prettier-ignore
    line(GREEN, 2, [[7.6, 12.2], [9.6, 14.2], [14, 9]]), // prettier-ignore
  ],
  compila: [
    box(STROKE, 1, 2, 14, 12, 1),
    box(WHITE, 2, 5, 6, 2),
    box(WHITE, 9, 5, 5, 2),
    box(WHITE, 2, 8, 6, 2),
    box(GREEN, 9, 8, 5, 2),
    box(WHITE, 2, 11, 6, 2),
    box(GREEN, 9, 11, 5, 2),
  ],
  formule: [
    line(STROKE, 1.5, [...arc(8.2, 4.2, 2, 320, 180), [6.2, 4.2], [4.9, 12], ...arc(3.3, 12, 1.6, 0, 110)]),
    line(STROKE, 1.5, [[3.4, 7], [8.6, 7]]), // prettier-ignore
    line(GREEN, 1.6, [[9.6, 8.6], [14, 13.4]]), // prettier-ignore
    line(GREEN, 1.6, [[14, 8.6], [9.6, 13.4]]), // prettier-ignore
  ],
  congela: [0, 60, 120].flatMap((turn) => flake(turn)),
  ripristina: [
    line(STROKE, 1.7, arc(8.2, 8.6, 5.2, -140, 150)),
    polygon(STROKE, [[1.2, 2], [2.6, 8], [7.4, 4.6]]), // prettier-ignore
  ],
  /** A page with lines, and the mark below it. */
  valida: [
    box(STROKE, 1, 1, 11, 14, 1),
    box(WHITE, 3, 4, 7, 1.4),
    box(WHITE, 3, 7, 5, 1.4),
    line(WHITE, 4.4, [[7.2, 11.2], [9.8, 13.6], [14.2, 8]]), // prettier-ignore
    line(GREEN, 2.4, [[7.2, 11.2], [9.8, 13.6], [14.2, 8]]), // prettier-ignore
  ],
  /** Two pages, one over the other, the second on its way out. */
  copia: [
    box(STROKE, 1, 1, 9, 11, 1),
    box(WHITE, 2.6, 2.6, 5.8, 1.2),
    box(WHITE, 4, 4, 9, 11, 1),
    box(STROKE, 5, 5, 8, 10, 1),
    line(WHITE, 3.8, [[7.4, 10], [14.2, 10]]), // prettier-ignore
    line(GREEN, 2, [[7.4, 10], [13.6, 10]]), // prettier-ignore
    polygon(GREEN, [[12.2, 6.6], [15.8, 10], [12.2, 13.4]]), // prettier-ignore
  ],
  guida: [
    line(STROKE, 1.4, arc(8, 8, 6.3, 0, 360)),
    line(STROKE, 1.6, [...arc(8, 6.4, 2.1, 190, 400), [8, 9.4]]),
    line(STROKE, 2, [[8, 11.7], [8, 11.7]]), // prettier-ignore
  ],
};

/** One of the three axes of a snowflake, with a pair of twigs at each end. */
function flake(degrees) {
  const angle = (degrees * Math.PI) / 180;
  const turned = ([x, y]) => [
    8 + x * Math.cos(angle) - y * Math.sin(angle),
    8 + x * Math.sin(angle) + y * Math.cos(angle),
  ];
  const stroke = (points) => line(STROKE, 1.2, points.map(turned));
  const twigs = [1, -1].flatMap((side) => [-2, 2].map((y) => stroke([[0, side * 4.2], [y * 0.95, side * 6.1]]))); // prettier-ignore
  return [stroke([[0, -6.8], [0, 6.8]]), ...twigs]; // prettier-ignore
}
