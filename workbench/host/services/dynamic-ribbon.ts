// SPDX-License-Identifier: EUPL-1.2
import { hostType, type HostObject } from "../rich-api/host-object";
import type { ServiceObject, Services } from "./register";

interface ControlObject extends HostObject {
  readonly services: Services;
  readonly id: string;
}

/** Behind Office.ribbon.requestUpdate(). */
export const dynamicRibbonType = hostType<ServiceObject>({
  objects: {
    GetButton: ({ services }, [id]) => control("Microsoft.DynamicRibbon.RibbonButton", services, id),
    GetTab: ({ services }, [id]) => control("Microsoft.DynamicRibbon.RibbonTab", services, id),
  },
  methods: {
    ExecuteRequestUpdate: () => null,
  },
});

export const ribbonButtonType = hostType<ControlObject>({
  key: "Id",
  properties: {
    Id: { get: ({ id }) => id },
    Enabled: {
      get: ({ services, id }) => services.buttons.get(id) ?? true,
      set: ({ services, id }, value) => {
        services.buttons.set(id, value === true);
      },
    },
  },
});

export const ribbonTabType = hostType<ControlObject>({
  key: "Id",
  properties: {
    Id: { get: ({ id }) => id },
  },
  writingMethods: {
    SetVisibility: ({ services, id }, [visible]) => {
      services.tabs.set(id, visible === true);
    },
  },
});

function control(type: string, services: Services, id: unknown): ControlObject {
  return { type, services, id: String(id) };
}
