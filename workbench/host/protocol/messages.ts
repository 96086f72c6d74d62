// SPDX-License-Identifier: EUPL-1.2

/** What the library in the frame posts to its container. */
export interface Incoming {
  readonly _messageType: number;
  /** 0 a call, 1 register for an event, 2 unregister. */
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Who talks: set when the frame is made. */
export interface Conversation {
  readonly id: string;
  /** Of the page that holds the frame; the library ignores messages of another origin. */
  readonly origin: string;
}

/** The data of a call to the document, "executeMethod". */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  /** Of a command that is completed: its number. Of a copy of the document: its type, and so on. */
  readonly 0?: unknown;
  readonly 1?: unknown;
  readonly 2?: unknown;
  readonly 3?: unknown;
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** A call that is answered, or an event that is reported: the same envelope, told apart by its kind. */
export function envelope(talk: Conversation, to: Incoming, kind: "reply" | "event", data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: talk.origin,
    _errorCode: 0,
    _responseType: kind === "reply" ? 0 : 1,
    _data: data,
    _serializerVersion: 1,
  });
}

/** null for anything on the same channel that is not a call of this conversation. */
export function readIncoming(talk: Conversation, text: string): Incoming | null {
  if (!text.startsWith("{")) return null;
  const message = JSON.parse(text) as Partial<Incoming>;
  return message._messageType === 0 && message._conversationId === talk.id ? (message as Incoming) : null;
}
