// SPDX-License-Identifier: EUPL-1.2
// In a file of its own: whoever works in light does not wait for it.
export { webDarkTheme as DARK_THEME } from "@fluentui/react-components";
