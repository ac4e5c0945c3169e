import { bulk } from "./zh-CN/bulk";
import { cli } from "./zh-CN/cli";
import { detect } from "./zh-CN/detect";
import { errors } from "./zh-CN/errors";
import { floor } from "./zh-CN/floor";
import { pane } from "./zh-CN/pane";
import { plan } from "./zh-CN/plan";
import { score } from "./zh-CN/score";

/** Every sentence the engine can say; each takes the facts it names. */
export const zhCN = { ...bulk, ...cli, ...detect, ...errors, ...floor, ...pane, ...plan, ...score };
