import { nodeCodec } from "./codec-node";
import { Workbook, type OpenOptions } from "./workbook";

export * from "./index";

/** Opens a workbook in Node. See Workbook.open for the errors. */
export function openWorkbook(bytes: Uint8Array, options?: OpenOptions): Workbook {
  return Workbook.open(bytes, nodeCodec, options);
}
