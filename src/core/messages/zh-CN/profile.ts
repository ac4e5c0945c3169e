type Name = Readonly<Record<"zh-CN" | "en", string>>;

const at = (path: string): string => (path === "" ? "评分规则" : `评分规则的“${path}”`);

export const profile = {
  "profile.chosen-by-name": (d: { name: Name; place: string; text: string }) =>
    `按${d.name["zh-CN"]}规则评分：“${d.text}”里有“${d.place}”`,
  "profile.chosen-around": (d: { name: Name; place: string }) =>
    `按${d.name["zh-CN"]}规则评分：表前表后的文字里有“${d.place}”`,
  "profile.chosen-default": (d: { name: Name }) =>
    `按${d.name["zh-CN"]}规则评分：表上没有写明已收录规则的地区`,
  "profile.unknown-parent": (d: { id: string; known: readonly string[] }) =>
    `没有名为“${d.id}”的评分规则可以沿用，extends 可填：${d.known.join("、")}`,
  "profile.unknown-key": (d: { path: string }) => `${at(d.path)}不是已知的项目，请检查拼写`,
  "profile.wrong-type": (d: { path: string; expected: string }) =>
    `${at(d.path)}应为 ${d.expected} 类型`,
  "profile.wrong-value": (d: { path: string; allowed: readonly string[] }) =>
    `${at(d.path)}只能是：${d.allowed.join("、")}`,
  "profile.too-small": (d: { path: string; limit: string }) =>
    `${at(d.path)}太小，下限为 ${d.limit}`,
  "profile.too-big": (d: { path: string; limit: string }) => `${at(d.path)}太大，上限为 ${d.limit}`,
  "profile.invalid": (d: { path: string }) => `${at(d.path)}的写法不对`,
  "profile.grades-not-falling": (d: { path: string }) =>
    `${at(d.path)}须从高到低排列，分数线不能相同`,
  "profile.band-upside-down": (d: { path: string }) => `${at(d.path)}的下限高于上限`,
  "profile.no-caps": (d: { path: string }) => `${at(d.path)}不能为空：执行率限制总分时须写明上限`,
};
