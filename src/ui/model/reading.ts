import type { WorkbookPort } from "../../app/ports";
import type { Form } from "../../core";
import { choicesKey, NO_CHOICES, parseChoices, settle, type Choices } from "./choices";

/** The choices kept in the workbook for one form, on the rows where its indicators stand now. */
export async function loadChoices(
  port: WorkbookPort,
  forms: readonly Form[],
  index: number,
): Promise<Choices> {
  const form = forms[index];
  if (!form) return NO_CHOICES;
  const kept = await port.readSetting(choicesKey(form, index));
  const choices = kept === null ? null : parseChoices(kept);
  return choices ? settle(choices, form) : NO_CHOICES;
}

/** Which forms of the workbook have choices kept: one question instead of one a form. */
const INDEX = "pingfen.choices";

/** The keeping under way in each workbook: the next one waits, for both write the list of keys. */
const keeping = new WeakMap<WorkbookPort, Promise<void>>();

/** Keeps a form's choices in the workbook; none of them: nothing stays there. Throws HostError. */
export function keepChoices(port: WorkbookPort, key: string, choices: Choices): Promise<void> {
  const before = keeping.get(port) ?? Promise.resolve();
  const kept = before.then(() => keepOne(port, key, choices));
  // Whoever asked for it is told of a failure; the next one goes on.
  keeping.set(
    port,
    kept.catch(() => undefined),
  );
  return kept;
}

async function keepOne(port: WorkbookPort, key: string, choices: Choices): Promise<void> {
  const { profile, decisions, reasons, conclusion } = choices;
  const none =
    profile === null && conclusion === null && decisions.length === 0 && reasons.length === 0;
  await port.writeSetting(key, none ? null : JSON.stringify(choices));
  const keys = new Set(await keptKeys(port));
  if (keys.has(key) === !none) return;
  if (none) keys.delete(key);
  else keys.add(key);
  await port.writeSetting(INDEX, keys.size === 0 ? null : JSON.stringify([...keys]));
}

/** The keys under which choices are kept; none when the list is none of ours. */
export async function keptKeys(port: WorkbookPort): Promise<ReadonlySet<string>> {
  const text = await port.readSetting(INDEX);
  if (text === null) return new Set();
  try {
    const keys: unknown = JSON.parse(text);
    return new Set(Array.isArray(keys) ? keys.map(String) : []);
  } catch (error) {
    if (error instanceof SyntaxError) return new Set();
    throw error;
  }
}
