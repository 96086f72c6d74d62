// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import type { ServiceObject } from "./register";

/** Behind Office.addin.showAsTaskpane(), hide() and onVisibilityModeChanged(). */
export const appRuntimeType = hostType<ServiceObject>({
  methods: {
    GetAppRuntimeState: ({ services }) => services.paneState,
  },
  writingMethods: {
    SetAppRuntimeState: ({ services }, [state]) => {
      services.paneState = String(state);
    },
  },
});
