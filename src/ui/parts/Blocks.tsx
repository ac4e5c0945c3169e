import { useMemo, type ReactElement, type ReactNode } from "react";
import { useNear } from "../hooks/near";

/** Items drawn together: a screen's worth of lines and some more. */
const SIZE = 40;

interface Props<T> {
  readonly items: readonly T[];
  /** Height of an item that is not drawn yet, in CSS pixels. */
  readonly height: number;
  readonly draw: (item: T) => ReactNode;
  /** How many items are drawn together, where they are more than a line each. */
  readonly size?: number;
  /** What stands for items that are not drawn yet: of a kind that may stand among them. */
  readonly space?: "li" | "div";
  /** The item that must be there now: the block it stands in is drawn at once. */
  readonly wanted?: (item: T) => boolean;
}

/** The items of a long list, drawn block by block as they come near the window. */
export function Blocks<T>({
  items,
  height,
  draw,
  size = SIZE,
  space = "li",
  wanted,
}: Props<T>): ReactElement {
  const blocks = useMemo(
    () =>
      Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
        items.slice(at * size, (at + 1) * size),
      ),
    [items, size],
  );
  return (
    <>
      {blocks.map((block, at) => (
        <Block
          key={at}
          count={block.length}
          height={height}
          space={space}
          atOnce={at === 0 || (wanted !== undefined && block.some(wanted))}
          draw={() => block.map(draw)}
        />
      ))}
    </>
  );
}

interface BlockProps {
  readonly count: number;
  readonly height: number;
  readonly space: "li" | "div";
  readonly atOnce: boolean;
  readonly draw: () => ReactNode;
}

function Block({ count, height, space: Space, atOnce, draw }: BlockProps): ReactElement {
  const { near, ref } = useNear<HTMLLIElement & HTMLDivElement>(atOnce);
  if (near) return <>{draw()}</>;
  return <Space ref={ref} aria-hidden="true" style={{ height: count * height }} />;
}
