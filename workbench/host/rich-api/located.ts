// SPDX-License-Identifier: EUPL-1.2
import { isRichError } from "./rich-error";

/** Runs the work of a member; an error that leaves it says where it happened. */
export function located<T>(member: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (isRichError(thrown)) thrown.location ??= member;
    throw thrown;
  }
}
