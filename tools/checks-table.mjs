import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { format, resolveConfig } from "prettier";

/**
 * `npm run docs`: writes the table of checks, made from their data and their pages, between the
 * markers of the READMEs. With --check it only says, by its exit code, whether they are as they
 * should be.
 */
const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "src/core/checks");
const BEGIN = "<!-- checks:begin -->";
const END = "<!-- checks:end -->";

const WORDS = {
  "README.md": {
    heads: ["Check", "Level", "What it finds", "Mended"],
    level: { error: "error", warning: "warning", hint: "hint" },
    fix: { safe: "at once", ask: "one by one", none: "by a person" },
  },
  "README.zh-CN.md": {
    heads: ["检查", "级别", "查什么", "改正"],
    level: { error: "错误", warning: "警告", hint: "提示" },
    fix: { safe: "一起改", ask: "逐项确认", none: "由人改" },
  },
};

/** Every check with the first sentence of its page, worst first. */
function readChecks() {
  const registry = readFileSync(resolve(folder, "registry.ts"), "utf8");
  const ids = [...registry.matchAll(/from "\.\/([a-z-]+)\/check"/g)].map(([, id]) => id);
  const ranks = ["error", "warning", "hint"];
  return ids
    .map((id) => {
      const source = readFileSync(resolve(folder, id, "check.ts"), "utf8");
      const page = readFileSync(resolve(folder, id, "doc.md"), "utf8");
      const field = (name) => new RegExp(`^  ${name}: "(\\w+)"`, "m").exec(source)?.[1];
      const what = /^## 检查什么\n\n([^\n]+)/m.exec(page)?.[1];
      return { id, what, level: field("level"), fix: field("fix") };
    })
    .sort((a, b) => ranks.indexOf(a.level) - ranks.indexOf(b.level));
}

function table({ heads, level, fix }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rows = readChecks().map((check) =>
    line([
      `[\`${check.id}\`](src/core/checks/${check.id}/doc.md)`,
      level[check.level],
      check.what,
      fix[check.fix],
    ]),
  );
  return [line(heads), line(heads.map(() => "---")), ...rows].join("\n");
}

/** The file as it should be; as it is when it has no markers. */
async function wanted(name, text) {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) return text;
  const filled = `${text.slice(0, begin)}${BEGIN}\n\n${table(WORDS[name])}\n\n${text.slice(end)}`;
  const path = resolve(root, name);
  return format(filled, { ...(await resolveConfig(path)), filepath: path });
}

const onlyCheck = process.argv.includes("--check");
for (const name of Object.keys(WORDS)) {
  const path = resolve(root, name);
  if (!existsSync(path)) continue;
  const text = readFileSync(path, "utf8");
  const right = await wanted(name, text);
  if (right === text) continue;
  if (!onlyCheck) writeFileSync(path, right);
  else {
    console.error(`${name}: the table of checks is not as the checks are; run npm run docs`);
    process.exitCode = 1;
  }
}
