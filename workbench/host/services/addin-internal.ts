// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import type { ServiceObject } from "./register";

export const addinInternalType = hostType<ServiceObject>({
  methods: {
    NotifyActionHandlerReady: ({ services }) => {
      services.commandsReady = true;
    },
  },
});
