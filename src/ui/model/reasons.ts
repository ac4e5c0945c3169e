import type { WorkbookPort } from "../../app/ports";
import { compact, finish, type Form } from "../../core";
import type { Choices } from "./choices";
import { findForms, readHeaders } from "./headers";

/** 无, /, 0: what is typed where there is nothing to explain. */
const NOTHING = /^(无|没有|\/|-|0|\*)*。?$/;

/** Every distinct reason written in the workbook or drafted, in the order they are met. */
export async function collectReasons(
  port: WorkbookPort,
  { reasons }: Choices,
  pause: () => Promise<void>,
): Promise<readonly string[]> {
  const found = reasons.map(({ text }) => text);
  const headers = await readHeaders(port);
  for (const grid of await port.read()) {
    await pause();
    found.push(...finish(findForms(grid, headers)).forms.flatMap(reasonsIn));
  }
  return distinctReasons(found);
}

/** Each reason once, in the order they are met; 无 and its like are none. */
export function distinctReasons(texts: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const key = compact(text);
    if (!NOTHING.test(key) && !found.has(key)) found.set(key, text.trim());
  }
  return [...found.values()];
}

/** The reasons in a form's own column. */
export function reasonsIn({ rows }: Form): readonly string[] {
  return rows.flatMap(({ texts }) => texts.reason ?? []);
}
