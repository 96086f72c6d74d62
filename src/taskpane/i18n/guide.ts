// SPDX-License-Identifier: EUPL-1.2
import en from "./en/guide.json";
import it from "./it/guide.json";
import { translations } from "./translations";

export const guideTexts = translations("guide", { it, en });
