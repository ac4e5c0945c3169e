export * from "./checks";
export * from "./detect";
export * from "./grid";
export * from "./messages";
export * from "./plan";
export * from "./profile";
export * from "./score";
export * from "./target";
