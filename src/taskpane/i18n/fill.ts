// SPDX-License-Identifier: EUPL-1.2
import en from "./en/fill.json";
import it from "./it/fill.json";
import { translations } from "./translations";

export const fillTexts = translations("fill", { it, en });
