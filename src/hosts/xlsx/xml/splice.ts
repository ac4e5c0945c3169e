import { opened } from "./attributes";
import { openTag, type Element } from "./scan";

/** Replaces the text from `at` to `to`; equal positions insert, in the order of the list. */
export interface Splice {
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

/** Applies splices that don't overlap; throws RangeError when they do. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return xml;
  const ordered = [...splices].sort((a, b) => a.at - b.at || a.to - b.to);
  const pieces: string[] = [];
  let done = 0;
  for (const { at, to, text } of ordered) {
    if (at < done) throw new RangeError("overlapping splices");
    pieces.push(xml.slice(done, at), text);
    done = to;
  }
  pieces.push(xml.slice(done));
  return pieces.join("");
}

export function insertAt(at: number, text: string): Splice {
  return { at, to: at, text };
}

export function replaceElement({ start, end }: Element, text: string): Splice {
  return { at: start, to: end, text };
}

/** Adds content at the end of an element; <a/> becomes <a>…</a>. `tag` replaces its open tag. */
export function appendTo(
  xml: string,
  parent: Element,
  content: string,
  tag = openTag(xml, parent),
): Splice[] {
  if (parent.empty) return [replaceElement(parent, `${opened(tag)}${content}</${parent.name}>`)];
  const splices = [insertAt(parent.closeStart, content)];
  if (tag !== openTag(xml, parent)) {
    splices.unshift({ at: parent.start, to: parent.openEnd, text: tag });
  }
  return splices;
}

/**
 * Where a child of this name belongs, by the schema's order of children: before the first child
 * that must follow it. Children the order doesn't name are passed over.
 */
export function placeFor(
  children: Iterable<Element>,
  local: string,
  order: readonly string[],
  end: number,
): number {
  const rank = order.indexOf(local);
  for (const child of children) if (order.indexOf(child.local) > rank) return child.start;
  return end;
}
