import { bulk } from "./en/bulk";
import { checksPoints } from "./en/checks-points";
import { checksFunds } from "./en/checks-funds";
import { checksReasons } from "./en/checks-reasons";
import { checksTargets } from "./en/checks-targets";
import { checksForm } from "./en/checks-form";
import { checksBook } from "./en/checks-book";
import { detect } from "./en/detect";
import { errors } from "./en/errors";
import { pane } from "./en/pane";
import { paneMake } from "./en/pane-make";
import { plan } from "./en/plan";
import { profile } from "./en/profile";
import { score } from "./en/score";
import type { Catalog } from "./message";

export const en: Catalog = {
  ...bulk,
  ...checksPoints,
  ...checksFunds,
  ...checksReasons,
  ...checksTargets,
  ...checksForm,
  ...checksBook,
  ...detect,
  ...errors,
  ...pane,
  ...paneMake,
  ...plan,
  ...profile,
  ...score,
};
