/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;
/** Excel keeps this name for itself. */
const RESERVED = ["History"];

/**
 * Names for sheets as near to the wanted ones as Excel and WPS allow: at most 31 characters, none of
 * []:*?/\, no apostrophe at either end, and none twice in whatever case; `taken` are names of sheets
 * that stay. A name that comes again gets a number behind it.
 */
export function sheetNamesFor(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set([...RESERVED, ...taken].map((name) => name.toLowerCase()));
  return wanted.map((each) => {
    const plain = plainName(each);
    let name = cut(plain, LONGEST);
    for (let n = 2; used.has(name.toLowerCase()); n++) {
      const mark = `-${n}`;
      name = cut(plain, LONGEST - mark.length) + mark;
    }
    used.add(name.toLowerCase());
    return name;
  });
}

function plainName(text: string): string {
  const allowed = text.replace(/[[\]:*?/\\]|\p{Cc}/gu, "");
  return trimmed(allowed) || "form";
}

/** Cut at a whole character, and again without what may not stand at the end. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return trimmed(kept);
}

function trimmed(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, "");
}
