// SPDX-License-Identifier: EUPL-1.2
import en from "./en/clipboard.json";
import it from "./it/clipboard.json";
import { translations } from "./translations";

export const clipboardTexts = translations("clipboard", { it, en });
