// SPDX-License-Identifier: EUPL-1.2
import { settingsTexts } from "../../i18n/settings";

/** The place «Impostazioni». */
export function SettingsScreen() {
  return <p>{settingsTexts("about")}</p>;
}
