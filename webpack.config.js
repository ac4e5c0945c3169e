import { cli, library, tools, worker } from "./webpack/node.mjs";
import { floor, standalone, taskpane } from "./webpack/pages.mjs";
import { wps } from "./webpack/wps.mjs";

export default [cli(), worker(), library(), tools(), floor(), taskpane(), standalone(), ...wps()];
