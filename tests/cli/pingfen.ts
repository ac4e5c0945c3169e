import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Io } from "../../src/cli/io";
import { run } from "../../src/cli/main";
import type { Locale } from "../../src/core";

const FORMS = resolve(__dirname, "../forms");
/** A published form whose every indicator is scored by rule. */
const QIANNAN = "qiannan-2024-07-chengxiang-jumin-yanglao";

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own, to work in as a person at a command line would. */
export class Desk {
  constructor(readonly folder: string = mkdtempSync(join(tmpdir(), "pingfen-desk-"))) {}

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  /** Puts a blank form (or another file of tests/forms) here under a name. */
  put(name: string, from: string = join(QIANNAN, "blank.xlsx")): void {
    mkdirSync(this.path(name, ".."), { recursive: true });
    cpSync(join(FORMS, from), this.path(name));
  }

  async pingfen(argv: readonly string[], locale: Locale = "zh-CN"): Promise<Said> {
    const said = { out: "", err: "" };
    const io: Io = {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      cwd: this.folder,
      outIsTerminal: false,
      errIsTerminal: false,
      columns: 100,
      workerFile: null,
    };
    const code = await run(argv, "1.0.0", locale, io);
    return { code, ...said };
  }
}
