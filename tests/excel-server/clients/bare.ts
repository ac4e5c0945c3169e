/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { RunExcel } from "../../../src/hosts/excel";
import type { ExcelServer } from "../server";

/** Microsoft's Excel client for the web, without the page part (no Office.*): 20 ms to load. */
const HOST_FILE = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

export interface BareClient {
  /** Excel.run against a server; each call has a context of its own. */
  readonly run: RunExcel;
}

interface Message {
  readonly Body: unknown;
}

let script: vm.Script | null = null;

/** Loads Microsoft's unmodified client into an empty context and joins it to the server. */
export function bareClient(server: ExcelServer): BareClient {
  script ??= new vm.Script(readFileSync(createRequire(__filename).resolve(HOST_FILE), "utf8"));
  const page = emptyPage();
  script.runInContext(page);
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_: unknown, flags: number, message: Message) =>
        Promise.resolve(httpAnswer(server, flags, message)),
    }),
  };
  const { Excel: excel } = page as unknown as { Excel: { run: (...args: unknown[]) => unknown } };
  return { run: (batch, options) => excel.run({ ...options, session }, batch) as Promise<never> };
}

function httpAnswer(server: ExcelServer, flags: number, message: Message) {
  const answer = server.process(JSON.stringify(message.Body), flags);
  const failure = "failure" in answer ? answer.failure : "";
  return {
    HttpStatusCode: failure ? 400 : 200,
    ErrorCode: failure,
    ErrorMessage: failure,
    Headers: {},
    Body: "reply" in answer ? (JSON.parse(answer.text) as unknown) : null,
  };
}

/** The few browser names the host file touches while it loads. */
function emptyPage(): vm.Context {
  const element = () => ({ setAttribute: () => null, appendChild: () => null, style: {} });
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    performance,
    URL,
    location: { href: "https://localhost/", protocol: "https:", search: "", hash: "" },
    navigator: { userAgent: "node", platform: "" },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      head: element(),
      body: element(),
      addEventListener: () => null,
    },
    addEventListener: () => null,
    removeEventListener: () => null,
  };
  page.window = page.self = page;
  return vm.createContext(page);
}
