// SPDX-License-Identifier: EUPL-1.2
import { FIRST_STATE, type PaneState } from "./pane-state";

/** Holds the state of the pane, also while the pane is closed: in the shared runtime the page lives on. */
export interface PaneStore {
  readonly get: () => PaneState;
  readonly set: (changes: Partial<PaneState>) => void;
  /** Calls back after each change; gives the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPaneStore(): PaneStore {
  let state = FIRST_STATE;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (changes) => {
      state = { ...state, ...changes };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
