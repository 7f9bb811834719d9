/**
 * What rubrics are made of: the names papers give their columns, and the campaigns they run columns about.
 * General press vocabulary; no paper's own columns stand here.
 */

/** Names that papers give their columns, standing alone. */
export const columnName =
	/^(?:[简短快]讯|要闻|短波|集锦|速览|一句话新闻|三言两语|街谈巷议|延伸阅读|相关(?:链接|新闻|阅读)|新闻(?:链接|背景|附件|速递|集装箱|分析|观察|特写)|记者(?:手记|观察|调查|走基层)|编后|编者按|编辑(?:点评|手记)|短评|时评|热线(?:追踪|直击)|读者来信|读者之声|来信照登|七嘴八舌|百姓(?:话题|声音)|(?:本报|今日|每日)(?:评论|论坛|视点|关注|说法)|(?:民生|社会|图片|经济|法治|文化|体育|教育|健康|乡村|社区)(?:新闻|关注|视点|快讯)|微(?:评|观点)|警方在线|工作研究|基层(?:动态|传真|来风|连线)|一线(?:传真|速递|采风)|先锋风采|有问有答|问与答|你问我答|来信选登|部门(?:信息|动态)|社区(?:新闻|服务台)|便民(?:服务台|信息)|天气预报|服务台|市井(?:百态|写真)|编读往来|读编往来|人物故事|本期(?:关注|聚焦|话题)(?:[:：·]\p{Script=Han}{2,8})?|寻常巷陌|凡人小事)$/u;

/** Ends as columns do: 之窗, 论坛, 快讯. */
export const columnWord =
	/^[【《〈◆●★▲■]|[】]$|(?:新闻|杂谈|时评|观察|动态|手记|链接|短讯|广角|点击|专栏|专刊|专版|特刊|之窗|快讯|简讯|速览|短波|集锦|一线|在行动|进行时|大家谈|纵横|导读|要闻|速递|播报|视点|聚焦|风采|论坛|视窗|天地|信息台?|广场|书屋|文苑|茶座|时空|人家|印象|故事会|直通车|传真|气象|一瞥|撷英|荟萃|万象|回音壁|大家谈|面对面|话题|镜头|看台|侃球|笔会|漫笔|絮语)$/u;

/** National campaigns and the words that columns about them are headed with. */
export const campaign =
	/群众路线教育实践活动|三严三实|两学一做|三个代表|保持.{0,2}先进性|不忘初心|牢记使命|创先争优|科学发展观|党史学习教育|主题教育|纪律作风|奋[斗进]新(?:时代|征程)|新时代.?新|新征程.?新|走基层|砥砺奋进|辉煌\d+年|壮丽\d+|喜迎|[迎庆].{1,8}[ 　、]?[看话促谱树]|学习(?:宣传)?贯彻|全面贯彻|十[五六七八九]大|二十大|中国梦|脱贫攻坚|精准扶贫|乡村振兴|扫黑除恶|新农村|文明城市|改革开放.{0,3}年|建[党国军].{1,4}年|新中国成立|抗[击疫]|疫情防控|大走访|大调研|项目(?:建设|攻坚)年|作风(?:建设|转变)年|.{2,6}在行动$|进行时$|(?:看|话)(?:变化|成就|发展|未来)$/u;

/** `编辑同志：`, `尊敬的读者：` on a line of its own opens a letter. */
export const salutation =
	/^(?:尊敬的|敬爱的|亲爱的)?(?:本报)?(?:编辑|记者|主编|总编|编者|读者|市民|同志|各位|朋友|父老乡亲)[\p{Script=Han}]{0,8}[：:]$/u;

/** Whether a text begins as a letter does: with its salutation, on a line of its own or before the first sentence. */
export const opensLetter = (text: string): boolean =>
	salutation.test(/^[^：:]{2,18}[：:]/u.exec(text)?.[0] ?? '');
