/** What stands around names, and around what only looks like one. */

/** Ends of names of places and buildings, where only grammar speaks for a person. */
export const PLACE_END =
	/[峪垴坳峁塬畈垸埂屿窑史里陵祠墙碑塘渠坝堤圩埠洞站楼寺州滩山湖河江桥村镇县区市路街港岛湾口沟坪乡店坊园馆院校厂库场苑庄屯寨堡关峰岭谷塔殿亭镇部局会社党组队团率价量额比期版型]$/u;
/** What a name can be the first part of without a person being meant: 周恩来纪念馆, 雷锋精神. */
export const NAMESAKE =
	/^(?:纪念|故居|故里|精神|思想|新时代|杯|奖|式|广场|路|街|大道|公园|小学|中学|大学(?!毕业|生)|学院|书院|图书馆|艺术馆|美术馆|博物馆|班|号|级|团队|工作室|旧居|墓|雕像|家族|家风|生平|事迹|文化|文学|理论|著作|选集|全集|文选|讲话精神)/u;
/** A document or its spirit, not the person: 习近平总书记系列重要讲话精神. */
export const DOCUMENT =
	/^(?:(?:总书记|主席|总理|同志)?(?:(?:在|关于|对|考察|视察|给|致)[^，。；]{1,40})?的?(?:系列|一系列)?(?:重要(?:讲话|指示|论述|批示|回信|贺信|文章)|讲话精神|(?:外交|法治|经济|强军|文化|生态文明)?思想|系列讲话)|(?:总书记|主席|同志)(?:的)?(?:贺信|回信|嘱托|要求|关怀|谆谆))/u;
/** The beginning of a clause. */
export const CLAUSE_START = /(?:^|[，。；：！？“”‘’,;:!?\n（(、…—])$/u;
/** Who stands in front of it speaks or acts. */
export const SPEAKS =
	/^(?:(?:在[^，。]{2,14}(?:时|中|上))?(?:表示|强调|指出|介绍|要求|认为|告诉|坦言|感慨|说|回忆道|感叹|透露|提出，|深有|主持会议|出席会议|参加会议|主持召开|作了?讲话|一行|来到|赴|通报了?|宣布))/u;
/** What may stand behind a dictionary word that is a name after all (`领导高山及…`). */
export const WORD_BEHIND = /^(?:及|等|说|表示|介绍|强调|指出|分别|出席|参加|主持|陪同|率)/u;
/** `37岁的孙桂兰`, `九岁的曹天舒`. */
export const AGE = /(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})(?:多)?岁的$/u;
/** Ends of callings that no list can hold all of: 梅农, 瓦工, 木匠, 家具商, 值班长. */
export const CALLING = /[长员师手工匠农商户医夫人客嫂兵警官]$/u;
/** What only persons do. */
export const HUMAN = /^(?:说|笑|表示|告诉|介绍|坦言|回忆|会告诉|拨打|\p{Script=Han}着)/u;
/** What only persons do, at the beginning of a clause. */
export const ACTS =
	/^(?:把|\p{Script=Han}着|说|笑[着了]|告诉|想了|算了|[站坐蹲躺趴跪]在|弯下|抬起?头|低下?头|点点?头|摇摇?头|叹了|擦[了干]|抹了|掏出|捧[起出]|挽起|戴上|穿上|脱下|红了眼|记得|舍不得|没想到|不信)/u;
/** What is told of a person whose name nothing in front announces: `王大锁是村里的老椒农`, `孙秋荣的企业`. */
export const TOLD_OF =
	/^(?:就?是(?![否非不])|便是|却|所在的|和(?:丈夫|妻子|老伴|父亲|母亲|儿子|女儿|同事|工友|乡亲|他的|她的)|的(?:企业|店|家里|摊位?|女儿|儿子|父亲|母亲|丈夫|妻子|老伴|徒弟|公司|果园|大棚|地里)|等[0-9]+[名位人]|每天|每隔|每月|从小|今年[0-9]+岁|家住|给[\p{Script=Han}]{2,6}(?:算|讲|演示|介绍|看)|就(?:拎|背|扛|带|拿|把|开始)|系上|当场|特意)/u;
/** `这条渠的人叫黄有发，`, `由龚玉君承包`: what stands in front of a name, with what then stands behind it. */
export const CALLED: readonly (readonly [before: RegExp, behind: RegExp])[] = [
	[/(?:名?叫|名字是)$/u, /^[，。；！”]/u],
	[/由$/u, /^(?:等[0-9]|承包|负责|担任|主讲|执教|领衔|掌勺)/u],
];
/** `是什么原因？（莒县某镇 王某某）`: who asks signs with the place he lives in. */
export const ASKED = /[？?][（(]\p{Script=Han}{2,12}[县市区镇乡村][ \u3000]+$/u;
/** A number with what it counts: `一家` and `一代` are no given names. */
export const COUNTED =
	/^.[一二三四五六七八九十两几](?:家|代|个|种|次|些|样|起|边|直|般|年|天|人|户|村|组|队|半)$/u;
/** Ends of names of dishes and drinks that stories come back to. */
export const DISH_END = /[鸡鸭鹅鱼虾蟹肉面饭菜汤茶酒糖饼粉糕粥]$/u;
/** Ends of names of bodies: `商务局` before 同志 is no person. */
export const ORGAN = /[局部会委处科院所站厂社台馆店行队组团室办司党国前原副]$/u;
