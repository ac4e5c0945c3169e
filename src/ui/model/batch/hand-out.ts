import { message, say, type Locale } from "../../../core";
import type { FileDesk } from "./desk";
import type { BatchLine } from "./line";
import { openItemsOf, reportsOf } from "./summary-of";

/** Saves 待办 as a workbook, as the command line lists it, for the departments to fill in. */
export async function handOut(
  desk: FileDesk,
  lines: readonly BatchLine[],
  locale: Locale,
): Promise<void> {
  const names = desk.files.map(({ name }) => name);
  const list = openItemsOf(reportsOf(names, lines, locale), locale);
  const bytes = await desk.listWorkbook(list);
  desk.saveFile(say(message("pane.todo.file-name"), locale), bytes);
}
