// SPDX-License-Identifier: EUPL-1.2
// The first script of the page: small, alone, before Office.js.
import { watchStart } from "./watch";

watchStart(window);
