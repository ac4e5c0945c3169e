import { cli } from "./zh-CN/cli";
import { cliCheck } from "./zh-CN/cli-check";
import { cliHelp } from "./zh-CN/cli-help";

/** What only the command line says: no page carries it before it is needed. */
export const commandLineZhCN = {
  ...cli,
  ...cliCheck,
  ...cliHelp,
};
