// SPDX-License-Identifier: EUPL-1.2
import en from "./en/validation.json";
import it from "./it/validation.json";
import { translations } from "./translations";

export const validationTexts = translations("validation", { it, en });
