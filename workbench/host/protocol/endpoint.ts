// SPDX-License-Identifier: EUPL-1.2
import type { Host } from "../host";
import { appContext, FLOOR, frameName, type Surroundings } from "./app-context";
import { executeMethod } from "./execute-method";
import { type Exit, exitIn } from "./exits";
import { envelope, readIncoming, type Conversation, type Incoming, type MethodCall } from "./messages";
import { hasSelected, richApiEvents } from "./rich-api-events";

/** The container's end of the conversation with the library in one frame. */
export interface Endpoint {
  /** To be given to the frame before it is put in the page. */
  readonly frameName: string;
  /** A message that the frame posted. */
  readonly receive: (text: string) => void;
  /** Presses a ribbon button; done when the command says that it is completed. */
  readonly runCommand: (action: string) => Promise<void>;
  /** Entries for the library's own channel: [category, type, target, message, number]. */
  readonly push: (entries: readonly (readonly unknown[])[]) => void;
  /** Settings of the document, as JSON by name. */
  readonly settings: Map<string, string>;
}

export interface EndpointOptions {
  readonly host: Host;
  readonly origin: string;
  /** Posts a text to the frame. */
  readonly post: (text: string) => void;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly surroundings?: Surroundings;
  /** Told of what the add-in asked and nobody answers. */
  readonly onProblem: (problem: string) => void;
  /** Told when the keyboard leaves the add-in; without it, the focus stays where it is. */
  readonly onExit?: (exit: Exit) => void;
}

/** State of a conversation under way. */
export interface Talk extends Conversation {
  readonly options: EndpointOptions;
  readonly settings: Map<string, string>;
  readonly listeners: Map<string, Incoming>;
  readonly commands: Map<string, () => void>;
}

export function openEndpoint(options: EndpointOptions): Endpoint {
  const { host, origin, surroundings = FLOOR } = options;
  const settings = new Map(
    Object.entries(options.settings ?? {}).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const talk: Talk = { id: "perf_workbench", origin, options, settings, listeners: new Map(), commands: new Map() };
  const push = (entries: readonly (readonly unknown[])[]): void => {
    if (entries.length > 0) fire(talk, "richApiMessage", { ArrayData: entries.map((entry) => [...entry, false]) });
  };
  host.deliver = () => {
    // The event of the Common API carries no address: whoever hears it asks.
    if (hasSelected(host)) fire(talk, "documentSelectionChanged", {});
    push(richApiEvents(host));
  };
  return {
    frameName: frameName(talk, surroundings),
    settings,
    push,
    receive: (text) => {
      const message = readIncoming(talk, text);
      if (message) receive(talk, message, surroundings);
    },
    runCommand: (action) => runCommand(talk, action),
  };
}

function receive(talk: Talk, message: Incoming, surroundings: Surroundings): void {
  const reply = (data: unknown): void => talk.options.post(envelope(talk, message, "reply", data));
  if (message._actionType === 1) {
    talk.listeners.set(message._actionName, message);
    return reply({ Error: 0 });
  }
  if (message._actionType === 2) {
    talk.listeners.delete(message._actionName);
    return reply({ Error: 0 });
  }
  if (message._actionName === "ContextActivationManager_getAppContextAsync") {
    return reply(appContext(surroundings, talk.settings));
  }
  if (message._actionName === "ContextActivationManager_notifyHost") {
    const exit = exitIn(message._data);
    if (exit) talk.options.onExit?.(exit);
    return reply(null);
  }
  if (message._actionName === "executeMethod") return executeMethod(talk, message._data as MethodCall, reply);
  talk.options.onProblem(`nobody answers ${message._actionName}`);
  reply({ Error: 5001 });
}

function runCommand(talk: Talk, action: string): Promise<void> {
  const id = `command-${String(talk.commands.size + 1)}`;
  return new Promise((resolve) => {
    talk.commands.set(id, resolve);
    fire(talk, "appCommandInvoked", [id, action, JSON.stringify({ source: { id: action } })]);
  });
}

function fire(talk: Talk, event: string, data: unknown): void {
  const listener = talk.listeners.get(event);
  if (listener) talk.options.post(envelope(talk, listener, "event", data));
}
