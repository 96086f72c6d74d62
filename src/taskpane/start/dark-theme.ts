// SPDX-License-Identifier: EUPL-1.2
import { type Theme, webDarkTheme } from "@fluentui/react-components";

/** In a file of its own: whoever works in light does not wait for it. */
export const DARK_THEME: Theme = webDarkTheme;
