// SPDX-License-Identifier: EUPL-1.2
import type { PaneState } from "../state/pane-state";
import type { PaneTasks } from "../tasks/pane-tasks";

/** What every screen is given: it takes what it shows from the state, and asks for what it wants done. */
export interface ScreenProps {
  readonly state: PaneState;
  readonly tasks: PaneTasks;
}
