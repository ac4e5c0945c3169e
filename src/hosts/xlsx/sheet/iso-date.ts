const DAY = 86_400_000;
/** Day 0 of the 1900 system for dates from March 1900 on: its invented 29 February is counted. */
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);

/** Serial day number of an ISO 8601 date as t="d" cells hold it; null when it is none. */
export function serialOf(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const date = Date.UTC(year, month - 1, day, hour, minute) + second * 1000;
  return (date - (date1904 ? START_1904 : START_1900)) / DAY;
}
