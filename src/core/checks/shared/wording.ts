/** Words that say nothing of how far or how much: 做好相关工作, 按要求, 若干. */
const EMPTY =
  /做好|(相关|各项|有关|其他|日常)工作|若干|一批|适量|适当|酌情|待定|暂定|另行|按需|视情|尽力|尽量|力争|努力|认真|积极|大力|(详?见|参照).*(附件|方案|文件|通知|附表)|(按照?|根据|依据).*(要求|规定|计划|方案|文件|安排|实际|情况)|以实际|以上级|(开展|推进|落实|完成).*工作$/;

/** Words with degrees: a person can say that they were met, partly met or missed. */
const GRADED =
  /提升|提高|增强|加强|改善|改进|优化|完善|促进|推动|推进|保障|确保|稳定|稳步|及时|按时|准时|如期|按期|合理|规范|显著|明显|有效|良好|健全|充分|合规|合法|合格|达标|安全|满意|提供|支持|支撑|满足|高|优|良|好|强|增加|增长|减少|降低|下降|减轻|减缓|缓解|避免|杜绝|防止|扩大|拓展|发挥|凸显|展现|体现|保持|维持|维护|巩固|强化|深化|落实|到位|完成|完备|完整|正常|持续|长期|广|深入|普及|覆盖|公开|公平|公正|平等|透明|准确|精准|真实|科学|有序|顺利|畅通|便捷|便利|高效|节约|绿色|环保|清洁|整洁|美观|和谐|可持续|可控|可靠|自主|畅|达到|实现|符合|是|有|无|不|未|零|一致|齐全|齐备|严格|明确|清晰|活跃|繁荣|丰富|多样|均衡|平稳|常态|动态|全面|全部|全年|较大|一定|影响|带动|引领|示范/;

/** Something done, with an object and no degree: 加强管理, 推进项目建设. */
const ACTIVITY =
  /^(加强|推进|推动|开展|落实|组织|实施|强化|深化|支持|配合|协助|参与|负责)[^,、;]{2,}$/;
const DEGREE =
  /有效|显著|明显|进一步|持续|不断|逐步|稳步|更加|较|大幅|全面|充分|切实|顺利|有序|及时|到位$|完成$/;

const COUNTED =
  /[\d一二两三四五六七八九十百千万]+(次|期|场|个|人|份|项|家|台|套|批|篇|年|月|日|天)/;
const TIMED = /时间|时限|期限|日期|限期|之前|以前|年底|月底|每[年月季周日]/;

/** Whether a target in words leaves open what would count as reached. */
export function isEmptyWording(text: string): boolean {
  if (COUNTED.test(text) || TIMED.test(text)) return false;
  if (ACTIVITY.test(text) && !DEGREE.test(text)) return true;
  return EMPTY.test(text) || !GRADED.test(text);
}
