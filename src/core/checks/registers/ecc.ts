// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { exceptionExpired } from "../rules/ecc/exception-expired";
import { exceptionNeedless } from "../rules/ecc/exception-needless";
import { exceptionUnjustified } from "../rules/ecc/exception-unjustified";
import { exceptionUnknown } from "../rules/ecc/exception-unknown";

/** Rules ECC, by code. */
export const ECC_RULES: readonly Rule[] = [exceptionUnjustified, exceptionNeedless, exceptionExpired, exceptionUnknown];
