// SPDX-License-Identifier: EUPL-1.2
import { useId } from "react";
import { paneTexts } from "../i18n/pane";
import type { LiveState } from "../state/live-state";

interface LiveSwitchProps {
  readonly live: LiveState;
  readonly isBusy: boolean;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** Whether what is typed is checked again by itself; what it may cost is said before it is switched on. */
export function LiveSwitch({ live: { isLive, canStartAlone }, isBusy, onStart, onStop }: LiveSwitchProps) {
  const hint = useId();
  return (
    <div className="live-switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={isLive}
          disabled={isBusy}
          aria-describedby={hint}
          onChange={({ currentTarget }) => (currentTarget.checked ? onStart() : onStop())}
        />{" "}
        {paneTexts("live.switch")}
      </label>
      <p id={hint} className="faint">
        {paneTexts(isLive || canStartAlone ? "live.free" : "live.costs")}
      </p>
    </div>
  );
}
