// SPDX-License-Identifier: EUPL-1.2

/** Tells whoever draws that something may have changed: many changes in one turn are told once. */
export interface Changes {
  readonly subscribe: (listener: () => void) => () => void;
  /** A number that grows; the same as long as nothing was told. */
  readonly version: () => number;
  /** Something may have changed: it is told soon, and once for all that happens until then. */
  readonly touch: () => void;
  /** The user has done something: what is drawn must not lag behind the next key. */
  readonly tell: () => void;
}

export function createChanges(): Changes {
  const listeners = new Set<() => void>();
  let version = 0;
  let isTold = true;
  const tell = (): void => {
    isTold = true;
    version++;
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    version: () => version,
    tell,
    touch: () => {
      if (!isTold) return;
      isTold = false;
      // Not with the next frame: a page that is not shown has none, and must not fall behind.
      setTimeout(() => !isTold && tell(), 0);
    },
  };
}
