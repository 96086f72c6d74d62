// SPDX-License-Identifier: EUPL-1.2
import en from "./en/overview.json";
import it from "./it/overview.json";
import { translations } from "./translations";

export const overviewTexts = translations("overview", { it, en });
