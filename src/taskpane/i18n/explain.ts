// SPDX-License-Identifier: EUPL-1.2
import en from "./en/explain.json";
import it from "./it/explain.json";
import { translations } from "./translations";

export const explainTexts = translations("explain", { it, en });
