import { HostError } from "../../../app/errors";

const DECLARED = /^(\ufeff?\s*<\?xml[^>]*?encoding\s*=\s*["'])([\w.-]+)/i;
const HEAD_LENGTH = 200;

/**
 * A part's text by its byte order mark or declared encoding (UTF-8 when silent). Parts are written
 * back as UTF-8, so the declaration of any other encoding is changed in the text.
 */
export function decodePart(bytes: Uint8Array, name: string): string {
  const label = encodingOf(bytes);
  try {
    const isUtf8 = label === "utf-8";
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: isUtf8 }).decode(bytes);
    return isUtf8 ? text : text.replace(DECLARED, "$1UTF-8");
  } catch (cause) {
    throw new HostError("damaged", { detail: `${name}: ${label}` }, { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH)).replace(
    /^\u00ef\u00bb\u00bf/,
    "",
  );
  const declared = DECLARED.exec(head)?.[2]?.toLowerCase() ?? "utf-8";
  // A part read byte by byte up to here cannot be UTF-16, whatever it says of itself.
  return declared === "utf8" || declared.startsWith("utf-16") ? "utf-8" : declared;
}
