export const detect = {
  "detect.column": (d: { label: string; role: string }) =>
    `列标题“${d.label}”与${d.role}的叫法一致`,
};
