/**
 * Words by which a printed capacity is known for a public office. What fits none of them is not in the table: an office
 * that is left out can be found by the name, one that is made up cannot be taken back.
 */

/** Ends of titles, the longest first where one ends in another. */
export const TITLES = [
	'常务副书记',
	'第一书记',
	'副书记',
	'总书记',
	'书记',
	'副秘书长',
	'秘书长',
	'国务委员',
	'常委',
	'委员',
	'副委员长',
	'委员长',
	'副主席',
	'主席',
	'副总理',
	'总理',
	'副主任',
	'主任',
	'副部长',
	'部长',
	'副司令员',
	'司令员',
	'副政委',
	'政委',
	'副检察长',
	'检察长',
	...[
		'省',
		'市',
		'区',
		'县',
		'州',
		'旗',
		'盟',
		'镇',
		'乡',
		'局',
		'厅',
		'司',
		'处',
		'科',
		'院',
		'站',
		'所',
	].flatMap((body) => [`副${body}长`, `${body}长`]),
	'支队长',
	'大队长',
	'发言人',
	'领导',
] as const;

/** What may stand before a title of its own: `常务副市长`, `代区长`. */
export const BEFORE_TITLE = /(?:常务|第一|执行|代理?|党组)$/u;

/** Heads of areas, who need no body in front: `市长`. */
export const HEADS = /^(?:常务|代理?)?副?[省市区县州旗盟]长$/u;

/** How bodies of party and government end: `市商务局`, `区人大常委会`, `党群工作部`. */
export const BODY_END =
	/(?:委|委会|府|政协|人大|局|厅|部|司|署|办|办公室|处|科|法院|检察院|街道|办事处|开发区|园区|新区|[镇乡村社]|社区|支部|总支|党组|中央|国家|国务院|军委|政治局|书记处|站|所|支队|大队|分局|领导小组|指挥部|工会|妇联|工商联|文联|残联|公署)$/u;

/** Bodies that are no authorities though they have directors and secretaries. */
export const NO_AUTHORITY =
	/公司|集团|银行|医院|大学|学院|学校|中学|小学|幼儿园|研究|实验|协会|学会|商会|基金|俱乐部|报社|剧|厂|店|矿|项目|中心|馆|舞|团队|剧团|乐团|联盟|论坛|理事|友好|[“”《》]|[A-Za-z]/u;

/** What tells that an office is held no more or not yet. */
export const NOT_NOW =
	/(?:^|[^平])原(?!则|料|州|阳|平)|前(?=[副总书主部省市区县])|时任|曾任|首任|历任|候任|拟任|候选|名誉|离退?休/u;

/** Words that stand in the name of no body. */
export const NO_NAME =
	/[的了是在对向将把被与为等及其我他她驻，。；：！？\s]|增强|围绕|会见|担任|成为|作为|来自|加强|坚持|发布|通报|表示/u;

/** Bodies of the nation, from the beginning of a capacity. */
export const NATION =
	/^(?:中共中央|中央|国家(?=[主副]|.{2,8}[局委办署])|国务院|国务委员|全国(?=人大|政协|妇联|总工会|工商联|哲学)|最高人民|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)中央|(?:外交|国防|教育|科技|科学技术|工业和信息化|工信|公安|国家安全|民政|司法|财政|人力资源和社会保障|人社|自然资源|生态环境|住房和城乡建设|住建|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部(?!门))/u;

/** Ministers as those of other countries are called too (`商务部长`): of the nation only behind another of its offices. */
export const ANY_MINISTER = /^[^部]{2,6}部长$/u;

/** Bodies that stand without a place where the capacity before them gave it: `省委常委、组织部部长`. */
export const OWN_BODY =
	/^(?:组织部|宣传部|统战部|政法委|纪委|监委|秘书长$|副秘书长$|党组|人大|政协|政府|人民政府|办公室|党工委|管委会|党群工作部|公安局|[\p{Script=Han}]{2,8}局[副局])/u;

/** A town's, a street's or a village's office. */
export const OF_TOWN = /^[\p{Script=Han}]{1,7}?(?:镇|乡|街道?|[^农]村|社区|嘎查)(?![委局厅部办])/u;

/** A zone of the area whose short name stands in front: `清江浦经济开发区党工委副书记`. */
export const ZONE = /^(?:经济(?:技术)?|高新(?:技术)?(?:产业)?|工业)(?:开发|园)?区/u;

/** Departments of a party committee, which are called by it: `宣传部部长` of a district is its `区委宣传部部长`. */
export const PARTY_BODY = /^(?:组织部|宣传部|统战部|政法委|办公室)/u;

/** Offices that one person holds at a time. */
export const SINGLE =
	/(?<!副|第一|支部|总支)(?:书记|主席|总理|委员长|主任|部长|检察长|[省市区县州旗盟镇乡局厅司院]长)$/u;

/** The order in which offices are listed, by the first that fits. */
export const RANKS: readonly RegExp[] = [
	/(?:中央|委|工委)(?:常务)?(?:总)?书记$/u,
	/(?:国家主席|总理|委员长|[省市区县州旗盟]长|自治区主席|管委会主任)$/u,
	/(?:委|工委)(?:常务|专职)?副书记$/u,
	/(?:国家副主席|副总理|国务委员|副[省市区县州旗盟]长|管委会副主任)$/u,
	/(?:常委|政治局委员|党工委委员|委员)$/u,
	/人大/u,
	/政协/u,
	/纪委|监委/u,
	/法院|检察/u,
	OF_TOWN,
	/领导$/u,
];
