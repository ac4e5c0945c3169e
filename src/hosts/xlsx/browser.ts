import { browserCodec } from "./codec-browser";
import { Workbook, type OpenOptions } from "./workbook";

export * from "./index";

/** Opens a workbook in a browser. See Workbook.open for the errors. */
export function openWorkbook(bytes: Uint8Array, options?: OpenOptions): Workbook {
  return Workbook.open(bytes, browserCodec, options);
}
