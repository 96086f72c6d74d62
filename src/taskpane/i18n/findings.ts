// SPDX-License-Identifier: EUPL-1.2
import en from "./en/findings.json";
import it from "./it/findings.json";
import { translations } from "./translations";

export const findingsTexts = translations("findings", { it, en });
