// SPDX-License-Identifier: EUPL-1.2
import en from "./en/settings.json";
import it from "./it/settings.json";
import { translations } from "./translations";

export const settingsTexts = translations("settings", { it, en });
