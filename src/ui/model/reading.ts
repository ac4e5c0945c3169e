import type { WorkbookPort } from "../../app/ports";
import { detectForms, type Form, type Grid } from "../../core";
import { choicesKey, NO_CHOICES, parseChoices, settle, type Choices } from "./choices";
import type { ReadSheet } from "./state";

/** Finds the forms of a sheet that was just read. */
export function findForms(grid: Grid): ReadSheet {
  return { grid, ...detectForms(grid) };
}

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

export async function keepChoices(
  port: WorkbookPort,
  key: string,
  choices: Choices,
): Promise<void> {
  const { profile, decisions, reasons, conclusion } = choices;
  const none =
    profile === null && conclusion === null && decisions.length === 0 && reasons.length === 0;
  await port.writeSetting(key, none ? null : JSON.stringify(choices));
}
