import { cli, library } from "./webpack/node.mjs";

export default [cli(), library()];
