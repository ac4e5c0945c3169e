import type { WorkbookPort } from "../../../src/app/ports";
import type { Grid } from "../../../src/core";
import { createWpsPort } from "../../../src/hosts/wps";
import { applicationOf } from "../../wps-app/application";
import { Desk, type OpenBook } from "../../wps-app/desk";
import type { Quirks } from "../../wps-app/quirks";

export interface OpenWps {
  readonly port: WorkbookPort;
  readonly desk: Desk;
  readonly open: OpenBook;
}

/** The WPS host over the stand-in for WPS 表格. */
export function openWps(sheets: readonly Grid[], quirks?: Quirks): OpenWps {
  const desk = new Desk(quirks);
  const open = desk.open(sheets);
  return { port: createWpsPort(applicationOf(desk)), desk, open };
}
