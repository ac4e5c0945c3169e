import { bulk } from "./zh-CN/bulk";
import { checksPoints } from "./zh-CN/checks-points";
import { checksFunds } from "./zh-CN/checks-funds";
import { checksReasons } from "./zh-CN/checks-reasons";
import { checksTargets } from "./zh-CN/checks-targets";
import { checksForm } from "./zh-CN/checks-form";
import { checksBook } from "./zh-CN/checks-book";
import { detect } from "./zh-CN/detect";
import { errors } from "./zh-CN/errors";
import { pane } from "./zh-CN/pane";
import { paneMake } from "./zh-CN/pane-make";
import { plan } from "./zh-CN/plan";
import { profile } from "./zh-CN/profile";
import { score } from "./zh-CN/score";

/** Every sentence the engine can say; each takes the facts it names. */
export const zhCN = {
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
