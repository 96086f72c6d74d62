// SPDX-License-Identifier: EUPL-1.2
import type { HostObject } from "./host-object";
import { located } from "./located";
import { identityOf, query } from "./query";
import { isRichError, notImplemented, richError } from "./rich-error";
import { argumentsOf, resolvePath, type Run } from "./resolve-path";
import { memberName, typeOf, type Session } from "./session";
import { ACTION, type RequestBody, type ResponseBody, type WireAction } from "./wire";

/**
 * Runs the actions of a request in order and stops at the first that fails, as Excel does: what was done before it
 * stays done.
 */
export function execute(session: Session, body: RequestBody): ResponseBody {
  const run: Run = { session, paths: body.ObjectPaths, resolved: new Map() };
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(run, action) ?? null });
    } catch (thrown) {
      if (!isRichError(thrown)) throw thrown;
      return { Error: errorAnswer(thrown, index), Results: results, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** An error as the answer carries it. */
export function errorAnswer(
  { code, message, location = "", status }: { code: string; message: string; location?: string; status: number },
  index: number,
): NonNullable<ResponseBody["Error"]> {
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: status };
}

function runAction(run: Run, action: WireAction): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = resolvePath(run, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && identityOf(run.session, object);
    case ACTION.query:
      return query(run.session, object, action.QueryInfo ?? {}, "wire");
    case ACTION.queryAsJson:
      return query(run.session, object, action.QueryInfo ?? {}, "json");
    case ACTION.method:
      return callMethod(run, object, action);
    case ACTION.setProperty:
      return setProperty(run, object, action.Name, argumentsOf(run, action.ArgumentInfo)[0]);
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) setProperty(run, object, name, value);
      return null;
    default:
      throw notImplemented(`action ${String(action.ActionType)}`);
  }
}

function callMethod({ session, ...run }: Run, object: HostObject | null, action: WireAction): unknown {
  const args = argumentsOf({ session, ...run }, action.ArgumentInfo);
  if (action.Name === "_KeepReference") return keepReference(session, object);
  if (action.Name === "_RemoveReference") return removeReference(session, String(args[0]));
  if (object === null) throw richError("InvalidOperation", `${action.Name} was called on a null object`);
  const member = memberName(object, action.Name);
  const { methods, writingMethods } = typeOf(session, object);
  const call = methods?.[action.Name] ?? writingMethods?.[action.Name];
  if (!call) throw notImplemented(member);
  return located(member, () => {
    session.onMember(member, methods?.[action.Name] ? "call" : "write");
    return call(object, args);
  });
}

function setProperty({ session }: Run, object: HostObject | null, wireName: string, value: unknown): null {
  if (object === null) throw richError("InvalidOperation", `${wireName} was set on a null object`);
  const name = wireName.charAt(0).toUpperCase() + wireName.slice(1);
  const member = memberName(object, name);
  const property = typeOf(session, object).properties?.[name];
  if (!property) throw notImplemented(member);
  return located(member, () => {
    session.onMember(member, "set");
    if (!property.set) throw richError("InvalidOperation", `${member} is read-only`);
    property.set(object, value);
    return null;
  });
}

// Without references a getUsedRange() would name another range after each sync.
function keepReference(session: Session, object: HostObject | null): null {
  if (object && !session.referenceIds.has(object)) {
    const id = String(session.nextReference++);
    session.references.set(id, object);
    session.referenceIds.set(object, id);
  }
  return null;
}

function removeReference(session: Session, id: string): null {
  const object = session.references.get(id);
  if (object) session.referenceIds.delete(object);
  session.references.delete(id);
  return null;
}
