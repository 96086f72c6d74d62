// SPDX-License-Identifier: EUPL-1.2
import en from "./en/formulas.json";
import it from "./it/formulas.json";
import { translations } from "./translations";

export const formulasTexts = translations("formulas", { it, en });
