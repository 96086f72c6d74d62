// SPDX-License-Identifier: EUPL-1.2
import en from "./en/justification.json";
import it from "./it/justification.json";
import { translations } from "./translations";

export const justificationTexts = translations("justification", { it, en });
