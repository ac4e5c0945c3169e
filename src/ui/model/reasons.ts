import type { WorkbookPort } from "../../app/ports";
import { compact, detectForms, type Form } from "../../core";
import type { Choices } from "./choices";

/** 无, /, 0: what is typed where there is nothing to explain. */
const NOTHING = /^(无|没有|\/|-|0|\*)*。?$/;

/** Every distinct reason written in the workbook or drafted, in the order they are met. */
export async function collectReasons(
  port: WorkbookPort,
  { reasons }: Choices,
  pause: () => Promise<void>,
): Promise<readonly string[]> {
  const found = new Map<string, string>();
  const add = (text: string): void => {
    const key = compact(text);
    if (!NOTHING.test(key) && !found.has(key)) found.set(key, text.trim());
  };
  for (const { text } of reasons) add(text);
  for (const grid of await port.read()) {
    await pause();
    for (const form of detectForms(grid).forms) reasonsIn(form).forEach(add);
  }
  return [...found.values()];
}

function reasonsIn({ rows }: Form): readonly string[] {
  return rows.flatMap(({ texts }) => texts.reason ?? []);
}
