import { cli } from "./zh-CN/cli";
import { cliCheck } from "./zh-CN/cli-check";
import { cliHelp } from "./zh-CN/cli-help";
import { make } from "./zh-CN/make";

/** What the command line says, and the page that makes forms: no page carries it from the start. */
export const commandLineZhCN = {
  ...cli,
  ...cliCheck,
  ...cliHelp,
  ...make,
};
