/** Signs that a block begins inside a sentence, or ends inside one. */
import { salutation } from '../forms/column-names.ts';
import type { CutVectors } from './cut-vectors.ts';
import { beginsWords, endsWords, firstWord } from '../language/lexicon.ts';
import { isClosed, lastCharacter, unbalanced } from '../language/characters.ts';

/** Words that open a paragraph of a newspaper article. Grammar and journalism, no names. */
const openers =
	/^(?:[“"‘「（(【]|本报|日前|近日|昨日|昨天|今日|今天|近年来|今年|去年|据悉|据了解|据介绍|会上|会议|活动|当天|当日|目前|同时|此外|另外|随后|下一步|接下来|在|为|自|随着|通过|截至|走进|记者|针对|围绕|作为|与此|一是|二是|三是|四是|五是|首先|其次|再次|最后|第[一二三四五六]|一、|二、|三、|四、|五、|[（(][一二三四五六七八九十][）)]|\d{1,4}[年月日]|\d{1,2}月|从|以|经过|对于|如今|那么|因此|但是|然而|不仅|除了|每|这)/u;
/** Characters that never begin a sentence. */
const neverFirst = /^[，、。；：！？!?,.;:”’」』）)》〉】％%℃的了着过们得之]/u;
const later =
	/^(?:据悉|据了解|据介绍|同时|此外|另外|随后|其间|期间|会上|会议(?:指出|强调|要求|认为|提出)|活动(?:中|现场|期间)|目前|[他她]|而|但|对此|为此|那么|因此|[\p{Script=Han}]{2,4}(?:指出|强调|表示|要求|说))/u;
const closing =
	/^(?:据悉|下一步|接下来|今后|未来|活动结束|最后|据了解|[^，。]{0,14}(?:将(?:进一步|继续|持续|以)))/u;
const leads =
	/^(?:本报讯|日前|近日|昨[日天]|今[日天]|连日来|\d{1,2}月\d{1,2}日|\d{1,2}日|近年来|今年以来|为)/u;
/** A day or 日前 among the first words: leads say when. */
const day = /^.{0,20}?(?:\d{1,2}月\d{1,2}日|[^\d]\d{1,2}日|今[天日]|昨[天日]|日前|近日|连日来)/u;
/** What last sentences say: who else came, what comes next, what it is good for. */
const peroration =
	/(?:新篇章|新局面|新台阶|新征程|贡献|力量|蓝图|保障|支撑|基础|目标|陪同|(?:参加|出席)[^，。]{0,12}|下一步[^。]*|未来[^。]*|将(?:继续|进一步|持续)[^。]*)[。！]?[”’]?$/u;
const amount =
	/^\d[\d.,]*[多余]?[万亿千百]?(?:元|亩|吨|公里|千米|平方|立方|公斤|千克|斤|%|％|个百分点|人次|例|台|套|辆|米|度|倍|个|点|分|秒)/u;
const functionWords = /[的和与及或在对为把被将向从以于等是有]$/u;

/** What the edges of a block are read with. */
export interface EdgeWeights {
	/** Word or character → log odds that a sentence opens with it. */
	openings: Readonly<Record<string, number>>;
	/** Log odds that a block is the rest of a sentence, by name of what speaks for it. */
	fragments: Readonly<Record<string, number>>;
	cuts: CutVectors;
}

/** What both edges of a block show. */
export interface BlockEdges {
	/** Ends at the end of a sentence. */
	closed: boolean;
	/** Ends in `，`, `、` or a like mark; `colon` apart, since a quotation may begin a paragraph of its own. */
	comma: boolean;
	colon: boolean;
	functionWord: boolean;
	/** Log odds that a word ends here, -4…4. */
	wordEnd: number;
	/** Begins with what cannot begin a sentence. */
	impossibleStart: boolean;
	opener: boolean;
	/** A comma or closing mark after at most two characters. */
	earlyComma: boolean;
	/** Log odds that a word begins here, -4…4. */
	wordStart: number;
	/** The first word is one the dictionary does not extend beyond its first character. */
	loneFirst: boolean;
	/** Log odds that a sentence opens like this, -4…4. */
	opening: number;
	/** Log odds that a sentence begins with the first characters, that one ends with the last, -6…6. */
	begins: number;
	ends: number;
	/** Opens like a paragraph that comes later in a story, or like its last. */
	laterWord: boolean;
	closingWord: boolean;
	/** Opens like a lead: a day, `日前`, `近日`. */
	leadWord: boolean;
	/** Names a day among its first words. */
	dayEarly: boolean;
	/** Ends like the last sentence of a story. */
	peroration: boolean;
	digitStart: boolean;
	/** Begins with a sum, an area, a share: what a sentence states, not what it begins with. */
	amountStart: boolean;
	/** Begins with a year, month or day in figures. */
	dayStart: boolean;
	quoteStart: boolean;
	digitEnd: boolean;
	/** Closing marks that nothing in the block opens; opening ones that nothing closes. */
	closes: number;
	opens: number;
	/** Log odds (fitted) that the block is the rest of a sentence: above 0 rather a fragment, below 0 rather a beginning; -4…4. */
	fragment: number;
}

/** The edges before anything is weighed. */
type Signs = Omit<BlockEdges, 'fragment'>;

/** From the fitted table of words; the first character speaks for words it does not hold. */
function openingOdds(text: string, openings: EdgeWeights['openings']): number {
	if (!/^\p{Script=Han}/u.test(text)) return neverFirst.test(text) ? -4 : 0.5;
	return openings[text.slice(0, firstWord(text))] ?? openings[text.slice(0, 1)] ?? 0;
}

const clip = (x: number) => Math.max(-4, Math.min(4, x));

/** Reads both edges of a block; `text` without white space. */
export function blockEdges(text: string, { openings, fragments, cuts }: EdgeWeights): BlockEdges {
	const last = lastCharacter(text);
	const first = text[0] ?? '';
	const brackets = unbalanced(text);
	const signs: Signs = {
		// A letter's salutation is a paragraph of its own.
		closed: isClosed(text) || salutation.test(text),
		comma: /[，、,；;]/u.test(last),
		colon: /[：:]/u.test(last),
		functionWord: functionWords.test(last),
		wordEnd: clip(endsWords(last)),
		impossibleStart: neverFirst.test(text),
		opener: openers.test(text),
		laterWord: later.test(text),
		closingWord: closing.test(text),
		leadWord: leads.test(text),
		dayEarly: day.test(text),
		peroration: peroration.test(text),
		earlyComma: /^[^，、,。”]{1,2}[，、,。”]/u.test(text),
		wordStart: clip(beginsWords(first)),
		loneFirst: /^\p{Script=Han}{2}/u.test(text) && firstWord(text) === 1,
		opening: clip(openingOdds(text, openings)),
		begins: Math.max(-6, Math.min(6, cuts.beginsSentence(text))),
		ends: Math.max(-6, Math.min(6, cuts.endsSentence(text))),
		quoteStart: /^[“‘「『]/u.test(text),
		digitStart: /^[\d０-９]/u.test(text),
		amountStart: amount.test(text),
		dayStart: /^(?:\d{4}年|\d{1,2}月|\d{1,2}日)/u.test(text),
		digitEnd: /[\d０-９]$/u.test(last),
		closes: brackets.close.length,
		opens: brackets.open.length,
	};
	const odds = fragmentFeatures(signs).reduce(
		(sum, [name, value]) => sum + value * (fragments[name] ?? 0),
		0,
	);
	return { ...signs, fragment: clip(odds) };
}

/** What tells a fragment from a beginning, by name. */
export function fragmentFeatures(e: Signs): [name: string, value: number][] {
	const on = (name: string, value: boolean): [string, number] => [name, Number(value)];
	return [
		['bias', 1],
		['opening', e.opening],
		['opening, strong', Math.max(0, e.opening - 1.5)],
		['begins a sentence', e.begins],
		['word start', e.wordStart],
		on('early comma', e.earlyComma),
		on('lone first', e.loneFirst),
		on('closes', e.closes > 0),
		on('opener', e.opener),
		on('impossible start', e.impossibleStart),
		on('digit', e.digitStart),
		on('day', e.dayStart),
		on('amount', e.amountStart),
		on('quote', e.quoteStart),
	];
}
