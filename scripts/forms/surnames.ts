/**
 * Family names as they stand in bylines. Single: the names of 百家姓 and of the public-security
 * frequency lists that are still borne; compound ones apart. Rare ones that are common words
 * (经, 开, 市 …) are left out on purpose: an office pen-name such as `经招` is no person.
 */
const single =
	'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅缑亢况有琴商牟佘佟佴伯赏南墨哈谯笪年爱阳肖代闫付位覃苟苑邸仝仉卿库操邝占亓展郇腊危明官折来麦战院闪要仵雒初岩揭曽冼丘原隋鹿柒矫展禚税荚保兰冶栗门修楚涂车候芦郄尧刀但矣者玉粟补旷呼迟衣綦敬蹇谌漆朴玄鄢忻戢芶昂侍佀茆蔄俎撖镡禤鄞郐昃楼辜丛亓';
const compound =
	'欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五';

/** The hundred and fifty most borne: what begins with one of them, and has the length of a name, mostly is one. */
const frequent = new Set(
	'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦柳邢路岳齐梅莫庄辛祝左涂耿牟卜詹苗凌费纪靳盛童欧甄项曲裴席屈鲍覃霍翁隋景单包柯阮闫肖付代',
);

const singles = new Set(single);
const compounds = new Set(compound.split(' '));

/** Length of the family name the text begins with, 0 where it begins with none. */
export function surnameLength(text: string): 0 | 1 | 2 {
	if (compounds.has(text.slice(0, 2))) return 2;
	return singles.has(text.slice(0, 1)) ? 1 : 0;
}

/** The single family names, for generators of test pages. */
export const surnames: readonly string[] = [...singles];

/** Does the text begin with a family name that many bear, or with a compound one? */
export const isFrequentSurname = (text: string): boolean =>
	frequent.has(text.slice(0, 1)) || compounds.has(text.slice(0, 2));
