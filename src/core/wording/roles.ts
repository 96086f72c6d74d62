// SPDX-License-Identifier: EUPL-1.2
import type { Template } from "./template";

/** Why a sheet was given its role. */
export const ROLE_REASONS: Readonly<Record<string, Template>> = {};
