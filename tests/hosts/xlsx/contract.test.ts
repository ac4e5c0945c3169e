import { createFilePort } from "../../../src/hosts/xlsx";
import { openWorkbook } from "../../../src/hosts/xlsx/node";
import { describeHost } from "../contract";
import { xlsxOf } from "../xlsx-of";

describeHost("xlsx", (sheets) => Promise.resolve(createFilePort(openWorkbook(xlsxOf(sheets)))), {
  heedsProtection: false,
});
