// SPDX-License-Identifier: EUPL-1.2
import en from "./en/done.json";
import it from "./it/done.json";
import { translations } from "./translations";

export const doneTexts = translations("done", { it, en });
