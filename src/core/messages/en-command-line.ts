import { cli } from "./en/cli";
import { cliCheck } from "./en/cli-check";
import type { CommandLineCatalog } from "./message";

export const commandLineEn: CommandLineCatalog = {
  ...cli,
  ...cliCheck,
};
