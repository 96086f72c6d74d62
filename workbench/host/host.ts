// SPDX-License-Identifier: EUPL-1.2
import { bookObject } from "./excel/objects";
import { EXCEL_TYPES } from "./excel/register";
import { noFaults, onUse, type Faults } from "./faults";
import type { DocumentCopy } from "./protocol/document-copies";
import { openSession, type MemberKind, type Session } from "./rich-api/session";
import { newServices, serviceObject, SERVICE_TYPES, type Services } from "./services/register";
import type { HostWorkbook } from "./workbook/model";
import { newWorkbook } from "./workbook/sheets";

/** What one request asked and cost. */
export interface RequestRecord {
  /** "excel": the add-in's own; the library sends others to let go of objects and to serve functions and the pane. */
  readonly from: "excel" | "library";
  readonly members: readonly string[];
  readonly requestBytes: number;
  responseBytes: number;
  /** Code of the error it ended with. */
  error: string | null;
}

/** Excel for one add-in, in memory: the workbook that is open, and all that was asked of it. */
export interface Host {
  workbook: HostWorkbook;
  readonly session: Session;
  readonly services: Services;
  readonly faults: Faults;
  readonly requests: RequestRecord[];
  /** Members used, with how often. */
  readonly members: Map<string, number>;
  /** Members used that the client sends as writes: any of them empties the user's undo list below ExcelApi 1.20. */
  readonly undoCleared: string[];
  /** The user is typing in a cell: every request fails until that ends. */
  cellEditMode: boolean;
  /** Copies of the document that the add-in holds, by handle: it must give each of them back. */
  readonly copies: Map<number, DocumentCopy>;
  copiesMade: number;
  /** Tells whoever delivers notices to the add-in that there are some. */
  deliver: () => void;
}

export function createHost(workbook: HostWorkbook = newWorkbook()): Host {
  const services = newServices();
  const host: Omit<Host, "session"> = {
    workbook,
    services,
    faults: noFaults(),
    requests: [],
    members: new Map(),
    undoCleared: [],
    cellEditMode: false,
    copies: new Map(),
    copiesMade: 0,
    deliver: () => undefined,
  };
  const session = openSession({
    types: { ...EXCEL_TYPES, ...SERVICE_TYPES },
    root: () => bookObject("Workbook", host.workbook),
    services: (name) => serviceObject(services, name),
    onMember: (member, kind) => noteMember(host, member, kind),
  });
  return Object.assign(host, { session });
}

/** Puts another workbook in front of the add-in, and forgets what was counted and planned. */
export function openWorkbook(host: Host, workbook: HostWorkbook): void {
  host.workbook = workbook;
  host.session.references.clear();
  host.session.referenceIds.clear();
  host.requests.length = host.undoCleared.length = host.faults.planned.length = 0;
  host.members.clear();
  host.copies.clear();
  host.services.created.length = host.copiesMade = 0;
  host.cellEditMode = false;
}

function noteMember(host: Omit<Host, "session">, member: string, kind: MemberKind): void {
  host.members.set(member, (host.members.get(member) ?? 0) + 1);
  const isWrite = kind === "set" || kind === "write";
  // Of the services, only the ribbon's was reported to empty the undo list.
  const isService = member.startsWith("Microsoft.") && !member.startsWith("Microsoft.DynamicRibbon.");
  if (isWrite && !isService) host.undoCleared.push(member);
  onUse(host.faults, member, kind);
}
