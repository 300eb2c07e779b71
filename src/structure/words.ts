/** Words that give a line its part in an article. Each table says what its words mean. */

/** One who writes or edits: what a byline or sign-off names. Traditional forms beside the simple ones. */
export const writers = ['记者', '記者', '通讯员', '通訊員', '作者', '撰文', '编辑', '編輯', '责编', '主编', '编审', '审核', '校对', '校對', '摄影', '攝影', '供稿', '撰稿', '文/图', '图/文', '执笔', '监制', '统筹'] as const;

/** Ends of the names of those who print news: a dateline opens with one. */
export const pressEndings = ['报', '報', '网', '網', '社', '台', '臺', '新闻', '新聞', '客户端', '在线', '频道', '之家', '刊', '财经', '科技'] as const;

/** Press names that may stand glued to a headline without a mark between. */
export const pressNames = [
  '本报', '本報', '本网', '本網', '本刊', '本台', '新华社', '新華社', '新华网', '中新社', '中新网', '中国新闻网', '中新经纬', '人民网', '人民日报', '央视网', '央视新闻', '央广网',
  '国际在线', '中国网', '光明网', '光明日报', '经济日报', '中国经济网', '科技日报', '工人日报', '法治日报', '农民日报', '中国青年报', '中青报', '海外网', '环球网', '参考消息网', '财联社', '智通财经', '格隆汇',
  '金融界', '新京报', '澎湃新闻', '界面新闻', '证券日报', '证券时报', '上海证券报', '中国证券报', '每日经济新闻', '每经', '红星新闻', '封面新闻', '大众网', '齐鲁网', '东南网', '长江网', '荆楚网', '大河网', '中安在线', '四川新闻网', '红网', '华龙网', '北青网', '千龙网', '观点网', '乐居财经', '中证网', '中证智能财讯', '第一财经', '蓝鲸财经', '新浪科技', 'IT之家', '钛媒体', '36氪', '快科技',
] as const;

/** Titles of office: `广东省省长 张三` under a report's headline is its byline. */
export const offices = ['省长', '市长', '区长', '县长', '州长', '主席', '主任', '院长', '检察长', '行长', '局长', '厅长', '部长', '总理', '書記', '书记', '司长', '署长', '盟长', '旗长'] as const;

/** The first characters of most family names: 某省省长孟凡利 ends with a name, 市长热线 does not. */
export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井漆巴';

/** What a portal prints in front of a date: `发布时间：2024-01-18 10:22`. */
export const stampLabels = ['发布时间', '发布日期', '发表时间', '发文日期', '成文日期', '发稿时间', '更新时间', '日期', '时间', '發佈時間', '發布時間', '发布于', '发布'] as const;

/** What names of papers and offices of news end with, where one stands beside a date. */
export const publishers = ['日报', '晚报', '晨报', '早报', '时报', '周报', '都市报', '新闻网', '政府网', '融媒', '融媒体', '新闻中心', '广播电视台', '电视台', '客户端', '发布', '记者'] as const;

/** Lines of the page, not of the article. */
export const pageLines = ['分享', '字体', '【字体', '打印', '关闭', '扫一扫', '上一篇', '下一篇', '返回', '相关链接', '相关阅读', '附件', '浏览次数', '点击数', '来源：', '来源:', '信息来源', '文章来源', '稿件来源', '首页', '当前位置', '您的位置', '查看原文', '原文链接', '【纠错】'] as const;

/** Whom a speech or letter turns to: no heading although short and with a colon. */
export const addresses = ['各位', '尊敬的', '同志们', '同志們', '朋友们', '女士们', '大家'] as const;

/** Names of columns that string short items together. */
export const digests = ['快讯', '简讯', '短讯', '要闻', '速览', '播报', '速递', '一览', '集锦', '早知道', '联播', '动态'] as const;

/** Heads of a list of what a programme or page tells. */
export const contentsHeads = ['节目主要内容', '内容提要', '新闻摘要', '主要新闻'] as const;
