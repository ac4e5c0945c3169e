import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listWorkbook } from "../../src/cli/lists";
import { createFilePort } from "../../src/hosts/xlsx/port";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Store } from "../../src/ui/model/store";
import type { OpenBook, PageHost } from "../../src/ui/page/host";
import { PageModel } from "../../src/ui/page/page-model";
import type { Source } from "../../src/ui/page/sources";
import { paneOn } from "./workbooks";

const FORMS = join(__dirname, "../forms");
const FORM = readFileSync(join(FORMS, "qiannan-2024-17-laowu-xiezuozhan/blank.xlsx"));

/** The standalone page before a file is open, and what it hands over. */
export function emptyPage() {
  const pane = paneOn(null);
  const saved = new Map<string, Uint8Array>();
  const open = (name: string, bytes: Uint8Array): OpenBook => {
    const workbook = openWorkbook(bytes);
    const changed = new Store(false);
    const port = createFilePort(workbook, { changed: () => changed.set(true) });
    return {
      ...{ name, port, changed, selected: new Store(null), save: () => workbook.save() },
      look: () => {
        throw new Error("no picture here");
      },
    };
  };
  const host: PageHost = {
    ...{ open, listWorkbook },
    sample: () => Promise.reject(new Error("no sample here")),
    saveFile: (name, bytes) => void saved.set(name, bytes),
  };
  return { pane, saved, page: new PageModel(pane, host) };
}

/** A form as the browser hands a chosen file over: another object each time. */
export function chosen(name: string, { stamp = "1", bytes = FORM as Uint8Array } = {}): Source {
  return { name: `${name}.xlsx`, stamp, bytes: () => Promise.resolve(new Uint8Array(bytes)) };
}
