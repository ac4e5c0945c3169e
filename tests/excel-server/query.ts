import type { Query } from "./protocol";
import { invalidArgument, NULL_OBJECT, type NullObject, type RichObject } from "./rich-object";

type Loaded = Record<string, unknown>;

/** What a load answers: the properties asked for, by path ("rule/formula"), or all plain ones. */
export function load(object: RichObject | NullObject, query: Query): Loaded | null {
  if (object === NULL_OBJECT) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split("/"));
  return loadPaths(object, paths);
}

function loadPaths(object: RichObject, paths: readonly string[][]): Loaded {
  if (object.items) {
    const own = paths.map((path) => (path[0]?.toLowerCase() === "items" ? path.slice(1) : path));
    const _Items = object.items().map((item, i) => ({ ...loadPaths(item, own), _Index: i }));
    return { _Items };
  }
  const loaded: Loaded = object.id === undefined ? {} : { _Id: object.id };
  const scalars = object.scalars ?? {};
  const children = new Map<string, string[][]>();
  const named = paths.filter((path) => path.length > 0 && path[0] !== "*");
  if (named.length === 0) {
    for (const [name, { get }] of Object.entries(scalars)) loaded[name] = get();
  }
  for (const [head = "", ...rest] of named) {
    const scalar = nameIn(scalars, head);
    const child = nameIn(object.children ?? {}, head);
    if (scalar && rest.length === 0) loaded[scalar] = scalars[scalar]?.get();
    else if (child) children.set(child, [...(children.get(child) ?? []), rest]);
    else throw invalidArgument(`${object.type} has no property ${[head, ...rest].join("/")}`);
  }
  for (const [name, rest] of children) {
    const child = object.children?.[name]?.();
    loaded[name] = child === undefined || child === NULL_OBJECT ? null : loadPaths(child, rest);
  }
  return loaded;
}

/** The client asks in camel case, the API's own names are Pascal case. */
function nameIn(members: object, asked: string): string | undefined {
  return Object.keys(members).find((name) => name.toLowerCase() === asked.toLowerCase());
}
