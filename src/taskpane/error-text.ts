// SPDX-License-Identifier: EUPL-1.2

/** What an error says of itself, for whoever has to be told of it. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : JSON.stringify(error);
}
