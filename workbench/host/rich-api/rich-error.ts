// SPDX-License-Identifier: EUPL-1.2

/** An error as the host answers it: the client turns it into an OfficeExtension.Error with this code. */
export interface RichError extends Error {
  readonly code: string;
  readonly status: number;
  /** The member that failed, as the client shows it in debugInfo.errorLocation ("Range.values"). */
  location?: string;
}

const STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, ApiNotFound: 404, ItemAlreadyExists: 409 };

/** What Excel says with its most frequent codes. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
};

/** Makes the error to throw; anything else that is thrown inside the host is a bug of the host. */
export function richError(code: string, message = MESSAGES[code] ?? code): RichError {
  return Object.assign(new Error(message), { code, status: STATUS[code] ?? 400 });
}

/** The add-in used something that this host does not have: the name must be read at once. */
export function notImplemented(member: string): RichError {
  return richError("ApiNotFound", `The workbench host does not implement ${member}`);
}

export function isRichError(thrown: unknown): thrown is RichError {
  return thrown instanceof Error && "code" in thrown && "status" in thrown;
}
