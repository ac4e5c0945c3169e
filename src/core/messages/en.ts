import { bulk } from "./en/bulk";
import { cli } from "./en/cli";
import { detect } from "./en/detect";
import { errors } from "./en/errors";
import { floor } from "./en/floor";
import { pane } from "./en/pane";
import { plan } from "./en/plan";
import { score } from "./en/score";
import type { Catalog } from "./message";

export const en: Catalog = {
  ...bulk,
  ...cli,
  ...detect,
  ...errors,
  ...floor,
  ...pane,
  ...plan,
  ...score,
};
