// SPDX-License-Identifier: EUPL-1.2
import en from "./en/corrections.json";
import it from "./it/corrections.json";
import { translations } from "./translations";

export const correctionsTexts = translations("corrections", { it, en });
