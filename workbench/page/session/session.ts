// SPDX-License-Identifier: EUPL-1.2
import { refusalText } from "../../../src/core/wording/refusals";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { attachFunctions, type Functions } from "../../host/custom-functions/engine";
import type { FunctionsMetadata } from "../../host/custom-functions/metadata";
import { handsOf } from "../../host/hands";
import { createHost, type Host } from "../../host/host";
import { FLOOR } from "../../host/protocol/app-context";
import { openEndpoint, type Endpoint } from "../../host/protocol/endpoint";
import type { Exit } from "../../host/protocol/exits";
import { loadWorkbook } from "../../host/workbook/load";
import { USER } from "../../host/workbook/notices";
import { createChanges, type Changes } from "./changes";

/** One open workbook with the add-in beside it. Another workbook is another session, as in Excel. */
export interface Session {
  readonly id: number;
  readonly host: Host;
  readonly endpoint: Endpoint;
  readonly functions: Functions;
  /** Lets the user do something in the workbook; the add-in hears of it, and so does whoever draws. */
  readonly act: (work: () => void) => void;
  readonly changes: Changes;
  /** What went wrong between the add-in and the host. */
  readonly problems: string[];
  readonly addin: string;
  /**
   * The frame with the add-in is in the page: messages go there from now on, and whoever leaves it by keyboard is led on.
   * Returns how to let go of it.
   */
  readonly attach: (frame: Window, onExit: (exit: Exit) => void) => () => void;
}

export interface SessionOptions {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Origin of the add-in. */
  readonly addin: string;
  readonly metadata: FunctionsMetadata;
  /** Language of the interface, as «it-IT». */
  readonly locale: string;
}

let sessions = 0;

/** Why bytes are no workbook, in Italian; null when they are one. */
export function notOpened(bytes: Uint8Array, name: string): string | null {
  const outcome = readXlsx(bytes, name);
  return outcome.ok ? null : `${name}: ${refusalText(outcome.refusal)}`;
}

/** Opens a workbook that can be opened. */
export function openSession({ bytes, name, addin, metadata, locale }: SessionOptions): Session {
  const host = createHost(loadWorkbook(bytes, name));
  const changes = createChanges();
  const problems: string[] = [];
  let frame: Window | null = null;
  let leave: ((exit: Exit) => void) | null = null;
  const endpoint = openEndpoint({
    host,
    origin: window.location.origin,
    post: (text) => frame?.postMessage(text, addin),
    surroundings: { ...FLOOR, locale },
    onProblem: (problem) => {
      problems.push(problem);
      changes.touch();
    },
    onExit: (exit) => leave?.(exit),
  });
  const functions = attachFunctions(host, { metadata, push: endpoint.push });
  const attach: Session["attach"] = (window_, onExit) => {
    frame = window_;
    leave = onExit;
    const hear = ({ source, origin, data }: MessageEvent): void => {
      if (source !== window_ || origin !== addin || typeof data !== "string") return;
      endpoint.receive(data);
      changes.touch();
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  };
  const user = handsOf(host, USER);
  const act = (work: () => void): void => {
    user.act(work);
    changes.tell();
  };
  return { id: ++sessions, host, endpoint, functions, act, changes, problems, addin, attach };
}
