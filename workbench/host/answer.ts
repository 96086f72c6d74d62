// SPDX-License-Identifier: EUPL-1.2
import { onRequest, type FaultOutcome } from "./faults";
import type { Host, RequestRecord } from "./host";
import { LARGEST_REQUEST, LARGEST_RESPONSE, utf8Length } from "./limits";
import { errorAnswer, execute } from "./rich-api/execute";
import type { HostObject } from "./rich-api/host-object";
import { richError } from "./rich-api/rich-error";
import { serviceObject } from "./services/register";
import { PATH, type RequestBody, type ResponseBody } from "./rich-api/wire";

/** The reply to a request: its text, nothing at all, or a refusal by the container. */
export type Answer = { readonly text: string } | { readonly lost: true } | { readonly container: number };

/**
 * Answers one request as Excel on the web would, within its limits, and with the faults that are planned. `asksWac`: it
 * speaks to Excel on the web itself, not to the workbook.
 */
export function answer(host: Host, text: string, asksWac = false): Answer {
  const body = JSON.parse(text) as RequestBody;
  const record = newRecord(body, utf8Length(text));
  const fault = record.from === "excel" ? onRequest(host.faults) : null;
  if (fault && "lost" in fault && fault.lost === "request") return { lost: true };
  if (fault && "container" in fault) return fault;
  const reply = withinLimits(record, respond(host, record, { body, asksWac }, fault));
  host.requests.push(record);
  return fault && "lost" in fault ? { lost: true } : { text: reply };
}

function newRecord(body: RequestBody, requestBytes: number): RequestRecord {
  return { from: originOf(body), members: membersOf(body), requestBytes, responseBytes: 0, error: null };
}

interface Question {
  readonly body: RequestBody;
  readonly asksWac: boolean;
}

function respond(
  host: Host,
  record: RequestRecord,
  { body, asksWac }: Question,
  fault: FaultOutcome | null,
): ResponseBody {
  if (record.requestBytes > LARGEST_REQUEST) return failed("RequestPayloadSizeLimitExceeded");
  if (fault && "first" in fault) fault.first();
  if (fault && "error" in fault) return failed(fault.error);
  if (host.cellEditMode && record.from === "excel") return failed("InvalidOperationInCellEditMode");
  return execute(asksWac ? { ...host.session, root: () => wacOf(host) } : host.session, body);
}

function wacOf({ services }: Host): HostObject {
  const wac = serviceObject(services, "WacWorkbook");
  if (!wac) throw new Error("the host knows no Excel on the web");
  return wac;
}

function withinLimits(record: RequestRecord, response: ResponseBody): string {
  const text = JSON.stringify(response);
  record.responseBytes = utf8Length(text);
  record.error = response.Error?.Code ?? null;
  if (record.responseBytes <= LARGEST_RESPONSE) return text;
  record.error = "ResponsePayloadSizeLimitExceeded";
  return JSON.stringify(failed(record.error));
}

function failed(code: string): ResponseBody {
  return { Error: errorAnswer(richError(code), 0), Results: [], TraceIds: [] };
}

/** A request that only lets go of objects, or that speaks to a service, is not the add-in's. */
function originOf(body: RequestBody): RequestRecord["from"] {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some(({ ObjectPathType }) => ObjectPathType === PATH.newObject)) return "library";
  const asks = body.Actions.filter(({ Name, ActionType }) => ActionType !== 1 && Name !== "_RemoveReference");
  return asks.length === 0 && paths.length <= 1 ? "library" : "excel";
}

function membersOf(body: RequestBody): readonly string[] {
  return [...Object.values(body.ObjectPaths), ...body.Actions].map(({ Name }) => Name).filter(Boolean);
}
