// SPDX-License-Identifier: EUPL-1.2
import en from "./en/pane.json";
import it from "./it/pane.json";
import { translations } from "./translations";

export const paneTexts = translations("pane", { it, en });
