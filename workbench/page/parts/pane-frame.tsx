// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from "react";
import type { Session } from "../session/session";
import { leavePane } from "./leave-pane";

interface Props {
  readonly session: Session;
  readonly address: string;
  readonly width: number;
  readonly isShown: boolean;
}

/** The add-in in a frame of its own, as Excel on the web holds it. Hidden, it goes on: one runtime serves all. */
export function PaneFrame({ session, address, width, isShown }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not by React: the library reads the frame's name when its page starts, and the name must stand before that.
    const frame = document.createElement("iframe");
    frame.name = session.endpoint.frameName;
    frame.title = "Pannello di PERF";
    frame.allow = "clipboard-write";
    frame.src = address;
    place.current!.append(frame);
    const detach = session.attach(frame.contentWindow!, (exit) => leavePane(frame, exit));
    return () => {
      detach();
      frame.remove();
    };
  }, [session, address]);
  return <div ref={place} className="pane" style={{ width }} hidden={!isShown} />;
}
