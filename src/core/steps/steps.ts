// SPDX-License-Identifier: EUPL-1.2

/**
 * Work that may be laid down at each `yield` and taken up again: in the pane other things must happen in between
 * (ADR 0024). What is yielded is the share done so far, 0 to 1, or nothing new; what is returned is the result.
 */
export type Steps<T> = Generator<number | undefined, T, undefined>;

/** Elements between two places to stop: some milliseconds at the most, whatever is done with each. */
const AT_A_TIME = 64;

/** All the work in one go. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The work as a part of a larger one: its shares lie between two of the whole. */
export function* within<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield value === undefined ? undefined : from + value * (to - from);
  }
}

/**
 * `forEach` with places to stop: fewer elements at a time where each is much work. The loop itself stays in a plain
 * function, which is run as fast as before.
 */
export function* forEachInSteps<T>(
  items: readonly T[],
  visit: (item: T, index: number) => void,
  atATime = AT_A_TIME,
): Steps<void> {
  for (let from = 0; from < items.length; from += atATime) {
    visitSome(items, from, Math.min(items.length, from + atATime), visit);
    yield from / items.length;
  }
}

function visitSome<T>(items: readonly T[], from: number, to: number, visit: (item: T, index: number) => void): void {
  for (let index = from; index < to; index++) visit(items[index]!, index);
}

/** `map` with places to stop. */
export function* mapInSteps<T, U>(items: readonly T[], make: (item: T, index: number) => U): Steps<readonly U[]> {
  const made: U[] = [];
  yield* forEachInSteps(items, (item, index) => void made.push(make(item, index)));
  return made;
}
