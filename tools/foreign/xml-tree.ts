/** An element with its attributes decoded; text stands among the children as strings. */
export interface Node {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: (Node | string)[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A small reader of its own, so that the check shares no code with what it checks. */
export function parseXml(text: string): Node {
  const top: Node = { name: "", attributes: new Map(), children: [] };
  const open = [top];
  let end = 0;
  for (const match of text.replace(/^\ufeff/, "").matchAll(TOKEN)) {
    if (match.index !== end) throw new Error(`not XML at ${end}`);
    end += match[0].length;
    const [, data, close, name, attributes = "", empty, words] = match;
    const parent = open.at(-1) ?? top;
    if (name !== undefined && close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (name !== undefined) {
      const node: Node = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(node);
      if (!empty) open.push(node);
    } else if (data !== undefined) parent.children.push(data);
    else if (words !== undefined) parent.children.push(decode(words));
    else parent.children.push(match[0]);
  }
  if (open.length !== 1) throw new Error("an element is not closed");
  const root = top.children.find((child) => typeof child !== "string");
  if (!root || typeof root === "string") throw new Error("no root");
  return root;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single = ""] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name, decode(double ?? single));
  }
  return attributes;
}

const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decode(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name) return NAMED[String(name)] ?? whole;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    });
}

export const local = ({ name }: Node): string => name.slice(name.indexOf(":") + 1);

export function elements(node: Node, name?: string): Node[] {
  return node.children.filter(
    (child): child is Node => typeof child !== "string" && (!name || local(child) === name),
  );
}

export const element = (node: Node, name: string): Node | undefined => elements(node, name)[0];

export function textOf(node: Node | undefined): string {
  return (node?.children ?? []).filter((child) => typeof child === "string").join("");
}

/** One text for all ways to write the same element: attributes sorted, pieces of text joined. */
export function canonical(node: Node): string {
  const attributes = [...node.attributes].sort(([a], [b]) => (a < b ? -1 : 1));
  const open = [
    node.name,
    ...attributes.map(([name, value]) => `${name}=${JSON.stringify(value)}`),
  ];
  // Blanks that lie between elements say nothing; blanks that stand alone are text.
  const isMixed = elements(node).length > 0;
  const written = (words: string): string =>
    words === "" || (isMixed && words.trim() === "") ? "" : JSON.stringify(words);
  let inner = "";
  let words = "";
  for (const child of node.children) {
    if (typeof child === "string") words += child;
    else {
      inner += written(words) + canonical(child);
      words = "";
    }
  }
  return `<${open.join(" ")}>${inner}${written(words)}</>`;
}

/** Takes out children that a test names, wherever they stand. */
export function prune(node: Node, drop: (child: Node) => boolean): void {
  node.children = node.children.filter((child) => typeof child === "string" || !drop(child));
  for (const child of elements(node)) prune(child, drop);
}
