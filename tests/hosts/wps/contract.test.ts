import { LIKE_EXCEL, THE_OTHER_WAY } from "../../wps-app/quirks";
import { describeHost } from "../contract";
import { openWps } from "./open";

describeHost("WPS, like Excel", (sheets) => Promise.resolve(openWps(sheets, LIKE_EXCEL).port));
describeHost("WPS, the other way", (sheets) =>
  Promise.resolve(openWps(sheets, THE_OTHER_WAY).port),
);
