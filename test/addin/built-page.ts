// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createContext, runInContext } from "node:vm";

type BuiltFunction = (...args: unknown[]) => unknown;

/** As much of a page as a built add-in needs to take its functions in, with a network that can be cut. */
export function builtFunctions(folder: string) {
  const network = { isUp: true, fetched: [] as string[] };
  const associated: Record<string, BuiltFunction> = {};
  const page = { addEventListener: () => undefined, console, setTimeout: () => 0, clearTimeout: () => undefined };
  const context = createContext({
    ...page,
    document: { ...documentThat(add), currentScript: { tagName: "SCRIPT", src: "https://ente.example.it/perf/a.js" } },
    CustomFunctions: {
      associate: (functions: Record<string, BuiltFunction>) => Object.assign(associated, functions),
      Error: class extends Error {
        constructor(_code: string, message: string) {
          super(message);
        }
      },
      ErrorCode: { invalidValue: "#VALUE!" },
    },
  });
  runInContext("globalThis.self = globalThis; globalThis.window = globalThis;", context);
  const run = (file: string): unknown => runInContext(readFileSync(join(folder, file), "utf8"), context);

  /** The browser fetches what is added to the page, and says how it went. */
  function add({ src, onload, onerror }: Script): void {
    network.fetched.push(basename(src));
    setImmediate(() => {
      if (!network.isUp) return onerror({ type: "error" });
      run(basename(src));
      onload({ type: "load" });
    });
  }
  const scripts = [...readFileSync(join(folder, "taskpane.html"), "utf8").matchAll(/<script[^>]+src="?([^">\s]+)/g)];
  // The pane would draw itself: here only what the functions need.
  for (const [, file] of scripts) if (/^(runtime|numbers|common|functions)\b/.test(file!)) run(file!);
  return { associated, network };
}

interface Script {
  readonly src: string;
  readonly onload: (event: { readonly type: string }) => void;
  readonly onerror: (event: { readonly type: string }) => void;
}

function documentThat(add: (script: Script) => void) {
  return {
    head: { appendChild: add },
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: () => undefined, getAttribute: () => null }),
  };
}
