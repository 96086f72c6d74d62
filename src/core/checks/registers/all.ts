// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { ruleCrashed } from "../rules/perf/rule-crashed";
import { ECC_RULES } from "./ecc";
import { ETI_RULES } from "./eti";
import { OIV_RULES } from "./oiv";
import { PIA_RULES } from "./pia";
import { PRI_RULES } from "./pri";
import { REA_RULES } from "./rea";
import { SCO_RULES } from "./sco";
import { STR_RULES } from "./str";
import { TAB_RULES } from "./tab";
import { TGT_RULES } from "./tgt";
import { VAL_RULES } from "./val";

/** Every rule, by family. A new rule is a file, and a line in the register of its family. */
export const RULES: readonly Rule[] = [
  ruleCrashed,
  ...STR_RULES,
  ...TGT_RULES,
  ...VAL_RULES,
  ...REA_RULES,
  ...SCO_RULES,
  ...TAB_RULES,
  ...ETI_RULES,
  ...PIA_RULES,
  ...OIV_RULES,
  ...PRI_RULES,
  ...ECC_RULES,
];
