// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import type { ServiceObject } from "./register";

/** Behind Office.addin.getStartupBehavior() and setStartupBehavior(). */
export const appRuntimePersistenceType = hostType<ServiceObject>({
  methods: {
    GetAppRuntimeStartState: ({ services }) => services.startState,
  },
  writingMethods: {
    SetAppRuntimeStartState: ({ services }, [state]) => {
      services.startState = String(state);
    },
  },
});
