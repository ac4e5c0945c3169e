import { parse } from "acorn";
import { full } from "acorn-walk";

/*
 * WPS runs its pages in a Chromium of its own, some years old. swc writes the syntax down to it; what
 * it does not touch are the browser's own functions, so those younger than Chromium 104 are looked for.
 */

/** ES2022, which Chromium 104 knows whole. */
const SYNTAX = { ecmaVersion: 2022, sourceType: "script" };

/** Functions by the Chromium that first had them (chromestatus.com, caniuse.com). */
const YOUNGER = {
  toSorted: 110,
  toReversed: 110,
  toSpliced: 110,
  fromAsync: 121,
  withResolvers: 119,
  groupBy: 117,
  isWellFormed: 111,
  canParse: 120,
  startViewTransition: 111,
  showPopover: 114,
  checkVisibility: 105,
  randomUUID: "not there in WPS 12.1.0.26200, nor on plain http",
};

/** Style rules that are passed over by an older browser, by what they are told by. */
const YOUNGER_STYLES = [
  /:has\(/,
  /@container\b/,
  /\bcolor-mix\(/,
  /\blight-dark\(/,
  /@starting-style/,
];

/**
 * What a script asks of the browser that Chromium 104 lacks: one line each; none when it will run.
 * Calls behind a test for the function ("if (x.toSorted)") must be allowed by name.
 */
export function tooYoung(name, code, allowed = []) {
  let tree;
  try {
    tree = parse(code, SYNTAX);
  } catch (error) {
    return [`${name}: ${error.message}`];
  }
  const found = new Set();
  full(tree, (node) => {
    if (node.type === "CallExpression" && node.callee.type === "MemberExpression") {
      const { property, computed } = node.callee;
      if (!computed && Object.hasOwn(YOUNGER, property.name)) found.add(property.name);
    }
    const text =
      node.type === "Literal"
        ? node.value
        : node.type === "TemplateElement"
          ? node.value.cooked
          : null;
    if (typeof text !== "string") return;
    for (const style of YOUNGER_STYLES) if (style.test(text)) found.add(style.source);
  });
  return [...found]
    .filter((feature) => !allowed.includes(feature))
    .map((feature) => `${name}: ${feature} (Chromium ${YOUNGER[feature] ?? "105 and later"})`);
}
