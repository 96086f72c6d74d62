// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** What was seen on a sheet and could not be read, or placed. */
export const GAP_REASONS: Readonly<Record<string, Template>> = {};
