/** Folder of a part's path with its "/", "" at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The part that a relationship's target names, as seen from the part that holds it. */
export function resolveTarget(from: string, target: string): string {
  const path = decode(target).replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folderOf(from) + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The target to write into a part's relationships. */
export function relativeTarget(from: string, to: string): string {
  const base = folderOf(from).split("/").filter(Boolean);
  const steps = to.split("/");
  let shared = 0;
  while (shared < Math.min(base.length, steps.length - 1) && base[shared] === steps[shared])
    shared++;
  return "../".repeat(base.length - shared) + steps.slice(shared).join("/");
}

/** Where a part's relationships stand; "" is the package. */
export function relationshipsOf(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** Targets are URIs; a stray "%" is taken as it stands. */
function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch (error) {
    if (error instanceof URIError) return target;
    throw error;
  }
}
