import { useEffect, useState } from "react";

/** True once `on` has held for the given time (ms): what flickers by needs no telling. */
export function useAfter(on: boolean, delay: number): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setAfter(true), delay);
    return () => {
      clearTimeout(timer);
      setAfter(false);
    };
  }, [on, delay]);
  return on && after;
}
