export { openLooks } from "./look";
