import { useEffect, useRef, useState, type RefObject } from "react";

/** The width of an element in CSS pixels, now and whenever it changes; 0 before it is drawn. */
export function useWidth<T extends Element>(): { width: number; ref: RefObject<T | null> } {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.getBoundingClientRect().width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { width, ref };
}
