// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from "react";
import type { PaneState } from "./state/pane-state";
import type { PaneStore } from "./state/pane-store";

/** The state of the pane, drawn again at each change. */
export function usePane(store: PaneStore): PaneState {
  return useSyncExternalStore(store.subscribe, store.get);
}
