export * from "./address";
export * from "./cell";
export * from "./decimal";
export * from "./grid";
export * from "./row-change";
export * from "./snapshot";
export * from "./steps";
export * from "./text";
