import { cli } from "./en/cli";
import { cliCheck } from "./en/cli-check";
import { cliHelp } from "./en/cli-help";
import { make } from "./en/make";
import type { CommandLineCatalog } from "./message";

export const commandLineEn: CommandLineCatalog = {
  ...cli,
  ...cliCheck,
  ...cliHelp,
  ...make,
};
