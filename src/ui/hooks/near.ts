import { useEffect, useRef, useState, type RefObject } from "react";

/** True from when the element first comes within a screen of the window; or at once. */
export function useNear<T extends Element>(
  atOnce: boolean,
): { near: boolean; ref: RefObject<T | null> } {
  const ref = useRef<T>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || atOnce) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: "600px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [atOnce]);
  return { near: seen || atOnce, ref };
}
