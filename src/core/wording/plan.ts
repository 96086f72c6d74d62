// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** Why a cell or a sheet is written, or why it must not be. */
export const PLAN_REASONS: Readonly<Record<string, Template>> = {};
