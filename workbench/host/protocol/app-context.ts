// SPDX-License-Identifier: EUPL-1.2
import type { Conversation } from "./messages";

/** What the container tells the add-in about itself. */
export interface Surroundings {
  readonly locale: string;
  /** Requirement sets: the oldest Excel that the add-in must run in, unless a test says otherwise. */
  readonly sets: Readonly<Record<string, string>>;
}

export const FLOOR: Surroundings = {
  locale: "it-IT",
  sets: {
    ExcelApi: "1.14",
    CustomFunctionsRuntime: "1.3",
    CustomFunctions: "1.9",
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
    DialogApi: "1.2",
    DialogOrigin: "1.1",
    KeyboardShortcuts: "1.1",
    Settings: "1.1",
    RichApiRuntime: "1.1",
  },
};

const INSTANCE = "00000000-0000-4000-8000-0000000000aa";
const EXCEL = 16;
/** 1: a shared runtime; 2: with custom functions, which with 1 alone never start. */
const RUNTIME_FLAGS = 1 + 2;

/** The frame's name, which must stand before it is in the page: the loader finds its container by it. */
export function frameName(talk: Conversation, { locale }: Surroundings): string {
  return JSON.stringify({
    baseFrameName: "__perf_workbench",
    hostInfo: ["Excel", "Web", "16.01", locale, "correlation", "", "disableLogging", String(RUNTIME_FLAGS)].join("|"),
    xdmInfo: [talk.id, INSTANCE, talk.origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The answer to the loader's first question. */
export function appContext({ locale, sets }: Surroundings, settings: ReadonlyMap<string, string>): unknown {
  return {
    _id: INSTANCE,
    _appName: EXCEL,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://localhost/cartella.xlsx",
    _clientMode: 1,
    _settings: [...settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: "workbench",
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: "16.0.18000.41001",
    _clientWindowHeight: 900,
    _clientWindowWidth: 350,
    _addinName: "PERF",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
