// SPDX-License-Identifier: EUPL-1.2
import { hostType } from "../rich-api/host-object";
import type { ServiceObject } from "./register";

/** Where the runtime of custom functions brings its results. */
export const customFunctionsType = hostType<ServiceObject>({
  methods: {
    _GetEnabledFeatures: () => [],
  },
  writingMethods: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ services }) => {
      services.functionsReady = true;
    },
    SetInvocationArrayResults: ({ services }, [results]) => services.functionResults(results as readonly unknown[]),
  },
});
