// SPDX-License-Identifier: EUPL-1.2
import manifest from "../../package.json";

export const VERSION: string = manifest.version;
