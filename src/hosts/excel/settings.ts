/// <reference types="office-js" />
import { roundTrip, type RunExcel } from "./run";

/** The text kept under a key in the workbook, or null. */
export async function readSetting(run: RunExcel, key: string): Promise<string | null> {
  const setting = await askSetting(run, key);
  return setting.isNullObject ? null : String(setting.value);
}

/** Keeps text under a key; null forgets it. */
export async function writeSetting(
  run: RunExcel,
  key: string,
  value: string | null,
): Promise<void> {
  if (value !== null) {
    await roundTrip(run, ({ workbook }) => workbook.settings.add(key, value));
    return;
  }
  if ((await askSetting(run, key)).isNullObject) return;
  await roundTrip(run, ({ workbook }) => workbook.settings.getItem(key).delete());
}

function askSetting(run: RunExcel, key: string): Promise<Excel.Setting> {
  return roundTrip(run, ({ workbook }) => {
    const setting = workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return setting;
  });
}
