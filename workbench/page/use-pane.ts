// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import type { Session } from "./session/session";

/** Excel's usual width, the narrowest screen of WCAG, and the usual one with texts at 200 %. */
export const PANE_WIDTHS = [350, 320, 175] as const;

/** Whether the pane is shown, which the add-in can change as well, and how wide it is. */
export function usePane({ host, changes }: Session) {
  const asked = Number(new URLSearchParams(window.location.search).get("larghezza"));
  const [width, setWidth] = useState(asked > 0 ? asked : PANE_WIDTHS[0]);
  const isShown = host.services.paneState === "Visible";
  const toggle = (): void => {
    host.services.paneState = isShown ? "Hidden" : "Visible";
    changes.tell();
  };
  return { width, setWidth, isShown, toggle };
}
