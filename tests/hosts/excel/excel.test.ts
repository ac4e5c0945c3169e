import { describeHost } from "../contract";
import { openExcel } from "./open";

describeHost("excel", (sheets) => Promise.resolve(openExcel(sheets).port));
