// SPDX-License-Identifier: EUPL-1.2
import { FUNCTIONS } from "./register";

// The pane-only manifest has no functions, and there the host may not define the object at all.
if (typeof CustomFunctions !== "undefined") CustomFunctions.associate(FUNCTIONS);
