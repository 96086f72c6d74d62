// SPDX-License-Identifier: EUPL-1.2
import type { HostObject, HostType } from "../rich-api/host-object";
import { addinInternalType } from "./addin-internal";
import { appRuntimePersistenceType } from "./app-runtime-persistence";
import { appRuntimeType } from "./app-runtime";
import { customFunctionsType } from "./custom-functions";
import { dynamicRibbonType, ribbonButtonType, ribbonTabType } from "./dynamic-ribbon";
import { wacWorkbookType } from "./wac-workbook";

/** What the library's own services keep: the state of the pane, the ribbon, the runtime of functions. */
export interface Services {
  startState: string;
  paneState: string;
  /** Last state asked for each ribbon button, and for each contextual tab. */
  readonly buttons: Map<string, boolean>;
  readonly tabs: Map<string, boolean>;
  /** The add-in said that its commands can be called. */
  commandsReady: boolean;
  /** The runtime of custom functions can be called. */
  functionsReady: boolean;
  /** Workbooks that the add-in had Excel open, as files. */
  readonly created: Uint8Array[];
  /** Takes the results of custom functions; set by the endpoint of functions. */
  functionResults: (results: readonly unknown[]) => void;
}

/** An object that stands for one of the services. */
export interface ServiceObject extends HostObject {
  readonly services: Services;
}

/** By the names under which the client makes them. */
export const SERVICE_TYPES: Readonly<Record<string, HostType>> = {
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceType,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeType,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbonType,
  "Microsoft.DynamicRibbon.RibbonButton": ribbonButtonType,
  "Microsoft.DynamicRibbon.RibbonTab": ribbonTabType,
  "Microsoft.ExcelServices.CustomFunctions": customFunctionsType,
  "Microsoft.InternalService.AddinInternalService": addinInternalType,
  WacWorkbook: wacWorkbookType,
};

export function newServices(): Services {
  return {
    startState: "Inactive",
    paneState: "Visible",
    buttons: new Map(),
    tabs: new Map(),
    commandsReady: false,
    functionsReady: false,
    created: [],
    functionResults: () => undefined,
  };
}

/** null: no such service here. */
export function serviceObject(services: Services, name: string): ServiceObject | null {
  return name in SERVICE_TYPES ? { type: name, services } : null;
}
