import type { WpsHost } from "../api";
import { findBook } from "./book";
import { findCells } from "./cells";
import { find, type Finding } from "./findings";
import { findMembers } from "./members";
import { findSheet } from "./sheet";

export { find, type Finding } from "./findings";

/**
 * Finds out what works in this WPS, in a new workbook that is closed again without being saved. The
 * findings hold nothing of the person's workbooks. Errors: none; what fails is a finding.
 */
export function probe(host: WpsHost): Finding[] {
  const findings: Finding[] = [
    find("version", () => ({ works: true, detail: `${host.Version} (${host.Build})` })),
    find("system", () => ({ works: true, detail: host.OperatingSystem })),
  ];
  const opened = find("scratch", () => {
    const book = host.Workbooks.Add();
    try {
      const scratch = { host, book, sheet: book.Worksheets.Item(1) };
      findings.push(
        ...findMembers(scratch),
        ...findCells(scratch),
        ...findSheet(scratch),
        ...findBook(scratch),
      );
    } finally {
      book.Close(false);
    }
    return { works: true };
  });
  return [...findings, opened];
}
