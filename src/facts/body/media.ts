/** Papers, stations and agencies: they pass on what others say. */
const MEDIA = /(?:媒|媒体.{0,4}|日报|晚报|晨报|早报|商报|都市报|报社|电视台|电台|记者站|记者|通讯社|新华社|中新社|新闻中心|新闻网|网站|报业集团|传媒集团)$/u;

/** True of a name that is a paper's, a station's or an agency's (新疆日报, 市融媒体中心). */
export function isMedia(name: string): boolean {
  return MEDIA.test(name);
}
