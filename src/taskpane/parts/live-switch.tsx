// SPDX-License-Identifier: EUPL-1.2
import { Switch } from "@fluentui/react-components";
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
      <Switch
        checked={isLive}
        disabled={isBusy}
        label={paneTexts("live.switch")}
        aria-describedby={hint}
        onChange={(_, { checked }) => (checked ? onStart() : onStop())}
      />
      <p id={hint} className="hint">
        {paneTexts(isLive || canStartAlone ? "live.free" : "live.costs")}
      </p>
    </div>
  );
}
