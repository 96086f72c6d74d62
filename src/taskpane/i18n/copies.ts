// SPDX-License-Identifier: EUPL-1.2
import en from "./en/copies.json";
import it from "./it/copies.json";
import { translations } from "./translations";

export const copiesTexts = translations("copies", { it, en });
