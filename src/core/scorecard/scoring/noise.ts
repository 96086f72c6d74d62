// SPDX-License-Identifier: EUPL-1.2

/** Nothing that a public body measures is smaller: what is left of 0,1 + 0,2 − 0,3 is nothing. */
export const NOISE = 1e-9;
/** Of large figures as much as a spreadsheet loses when it adds thousands of them: a cent in ten thousand million stays. */
const NOISE_OF_LARGE = 1e-12;

/** How far apart two figures may lie and still be one, because a spreadsheet has counted with them. */
export function noiseBetween(a: number, b: number): number {
  return Math.max(NOISE, NOISE_OF_LARGE * Math.max(Math.abs(a), Math.abs(b)));
}

/** True for two figures that differ by no more than floating-point noise: every jump of a score asks this, and nothing else. */
export function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= noiseBetween(a, b);
}

/** True when a figure is below another by more than noise: on a threshold is past it. */
export function isBelow(a: number, b: number): boolean {
  return a < b && !isSame(a, b);
}

export function isZero(figure: number): boolean {
  return Math.abs(figure) <= NOISE;
}
