import { cli } from "./zh-CN/cli";
import { cliCheck } from "./zh-CN/cli-check";
import { cliHelp } from "./zh-CN/cli-help";
import { floor } from "./zh-CN/floor";
import { make } from "./zh-CN/make";
import { wps, wpsProbe } from "./zh-CN/wps";

/**
 * What the command line says, the page that makes forms, the page before the pane and the diagnosis in
 * WPS: the pane doesn't carry it from the start.
 */
export const commandLineZhCN = {
  ...cli,
  ...cliCheck,
  ...cliHelp,
  ...floor,
  ...make,
  ...wps,
  ...wpsProbe,
};
