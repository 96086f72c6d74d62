// SPDX-License-Identifier: EUPL-1.2

/** A ratio of two whole numbers, never rounded: the second truth may not share the rounding of the first. */
export interface Fraction {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The decimal that a number is written as: 0.1 is one tenth, as staff mean it, and not the nearest binary number. */
export function fraction(number: number): Fraction {
  const [, sign = "", whole = "0", decimals = "", exponent = "0"] = DECIMAL.exec(String(number))!;
  const digits = BigInt(sign + whole + decimals);
  const power = Number(exponent) - decimals.length;
  const scale = 10n ** BigInt(Math.abs(power));
  return power < 0 ? { over: digits, under: scale } : { over: digits * scale, under: 1n };
}

export const ZERO = fraction(0);
export const ONE = fraction(1);

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** Never asked with b = 0: the rulings on a zero target come first. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  const sign = b.over < 0n ? -1n : 1n;
  return { over: sign * a.over * b.under, under: sign * a.under * b.over };
}

export function isBelow(a: Fraction, b: Fraction): boolean {
  return a.over * b.under < b.over * a.under;
}

export function least(a: Fraction, b: Fraction): Fraction {
  return isBelow(b, a) ? b : a;
}

export function greatest(a: Fraction, b: Fraction): Fraction {
  return isBelow(a, b) ? b : a;
}

export function within(value: Fraction, low: Fraction, high: Fraction): Fraction {
  return greatest(low, least(high, value));
}

export function sum(terms: readonly Fraction[]): Fraction {
  return terms.reduce(plus, ZERO);
}

export function mean(terms: readonly Fraction[]): Fraction {
  return dividedBy(sum(terms), { over: BigInt(terms.length), under: 1n });
}

/** The nearest number, for comparison with what counts in floating point: 60 bits of the quotient are kept. */
export function toNumber({ over, under }: Fraction): number {
  const size = over < 0n ? -over : over;
  if (size === 0n) return 0;
  const shift = bits(under) - bits(size) + 60;
  const quotient = shift >= 0 ? (size << BigInt(shift)) / under : size / (under << BigInt(-shift));
  return (over < 0n ? -1 : 1) * Number(quotient) * 2 ** -shift;
}

function bits(size: bigint): number {
  return size.toString(16).length * 4;
}
