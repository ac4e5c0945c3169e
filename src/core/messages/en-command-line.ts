import { cli } from "./en/cli";
import { cliCheck } from "./en/cli-check";
import { cliHelp } from "./en/cli-help";
import { floor } from "./en/floor";
import { make } from "./en/make";
import { wps, wpsProbe } from "./en/wps";
import type { CommandLineCatalog } from "./message";

export const commandLineEn: CommandLineCatalog = {
  ...cli,
  ...cliCheck,
  ...cliHelp,
  ...floor,
  ...make,
  ...wps,
  ...wpsProbe,
};
