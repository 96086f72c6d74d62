// SPDX-License-Identifier: EUPL-1.2
import en from "./en/deviation.json";
import it from "./it/deviation.json";
import { translations } from "./translations";

export const deviationTexts = translations("deviation", { it, en });
