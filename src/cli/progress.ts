import { message, say, type Locale } from "../core";
import type { Io } from "./io";
import { clip, padEnd } from "./terminal";

/** A line on standard error that says what is being done; silent when it is no terminal. */
export function progress(
  total: number,
  shown: boolean,
  io: Io,
  locale: Locale,
): (file: string | null) => void {
  let done = 0;
  const room = Math.max(20, io.columns - 1);
  return (file) => {
    if (!shown) return;
    if (file === null) {
      io.err(`\r${" ".repeat(room)}\r`);
      return;
    }
    done += 1;
    const line = say(message("cli.progress", { done, total, file }), locale);
    io.err(`\r${padEnd(clip(line, room), room)}`);
  };
}
