/** 另一種切法、另一種讀法，說成一句話。 */
import type { ArticleChange, ArticleName, Otherwise, Spans } from '../../report/otherwise.ts';
import type { Correction } from '../../schema/corrections.ts';

/** Longest heading that is quoted whole. */
const QUOTED = 24;
/** More changes than this are no sentence any more. */
const MOST_CHANGES = 4;

const role: Record<Extract<Correction, { do: 'role' }>['role'], string> = {
	furniture: '版頭',
	rubric: '欄題',
	kicker: '引題',
	title: '題目',
	subtitle: '副題',
	byline: '署名',
	paragraph: '正文',
	subheading: '小標題',
	caption: '圖說',
	credit: '文末署名',
};
const heading = { title: '標題', kicker: '引題', subtitle: '副題', byline: '署名' } as const;
const kind = { subheading: '小標題', paragraph: '正文', caption: '圖說' } as const;
const lack = { start: '缺頭', end: '缺尾' } as const;

const lines = (spans: Spans): string =>
	spans.map(([from, to]) => (from === to ? `第${from}行` : `第${from}—${to}行`)).join('、');

const short = (text: string): string => {
	const characters = [...text];
	return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : text;
};
const name = (article: ArticleName): string =>
	'title' in article ? `《${short(article.title)}》` : `〔${article.begins}…〕`;

function decision(correction: Correction): string {
	const line = `第${correction.line}行`;
	switch (correction.do) {
		case 'role':
			return `${line}是${role[correction.role]}`;
		case 'join':
			return correction.paragraph === 'same'
				? `${line}與第${correction.to}行併為一段`
				: correction.paragraph === 'new'
					? `第${correction.to}行另起一段`
					: `${line}下接第${correction.to}行`;
		case 'part':
			return `${line}不接第${correction.to}行`;
		case 'split':
			return `${line}另起一篇`;
		case 'move':
			return `${line}排在第${correction.after}行之後`;
		case 'title':
			return `${line}的標題歸第${correction.of}行那一篇`;
		case 'replace':
			return `${line}「${correction.before}」作「${correction.after}」`;
		case 'set':
			return `${line}所在一篇改定著錄`;
		case 'duplicate':
			return `${line}是第${correction.of}行重印`;
		case 'page':
			return '改定本版的報名、日期或版次';
		case 'reviewed':
			return `${line}所在一篇已核`;
		case 'done':
			return '全版已核';
	}
}

function change(one: ArticleChange): string {
	switch (one.change) {
		case 'dissolved':
			return '本文不成一篇，全歸版面文字';
		case 'heading': {
			if (one.text === null) return `本文無${heading[one.of]}`;
			const [open, close] = one.of === 'title' ? '《》' : '「」';
			return `本文${heading[one.of]}為${open}${short(one.text)}${close}`;
		}
		case 'absorbed':
			return `${one.lines === null ? '本文' : lines(one.lines)}併入${name(one.into)}`;
		case 'takes-in':
			return `${name(one.article)}併入本文`;
		case 'gains':
			return `${lines(one.lines)}${one.from === null ? '' : `自${name(one.from)}`}歸入本文`;
		case 'loses':
			return `${lines(one.lines)}歸${one.to === null ? '版面文字' : name(one.to)}`;
		case 'splits-off':
			return `${lines(one.lines)}另成一篇${name(one.article)}`;
		case 'order':
			return `正文次序為${lines(one.lines)}`;
		case 'kind':
			return `${lines(one.lines)}是${kind[one.kind]}`;
		case 'same-paragraph':
			return `第${one.above}行與第${one.line}行併為一段`;
		case 'new-paragraph':
			return `第${one.line}行另起一段`;
		case 'lacks':
			return `本文${one.now ? '' : '不再'}${lack[one.end]}`;
		case 'paragraphs':
			return '本文分段有變';
	}
}

const near = (value: Extract<Otherwise, { why: 'cut' }>['near']): string => {
	if ('margin' in value) return `分差${value.margin.toFixed(1)}`;
	const percent = 100 * value.probability;
	return `可能性${percent < 1 ? percent.toFixed(1) : Math.round(percent)}%`;
};

const readings = (corrections: readonly Correction[]): string[] =>
	corrections.flatMap((one) => (one.do === 'replace' ? [one.after] : []));

/** `若第24行下接第57行（分差1.3）：……` */
export function otherwise(one: Otherwise): string {
	switch (one.why) {
		case 'slip':
			return `若不照印：作${readings(one.corrections)
				.map((after) => `「${after}」`)
				.join('、')}`;
		case 'reprint':
			return `若從第${one.line}行的重出：${one.corrections.map(decision).join('，')}`;
		case 'cut': {
			const { changes, others } = one;
			const became = changes.slice(0, MOST_CHANGES).map(change).join('，');
			const rest = `${changes.length > MOST_CHANGES ? '等' : ''}${others > 0 ? `；另有${others}篇隨之改動` : ''}`;
			return `若${one.corrections.map(decision).join('，')}（${near(one.near)}）：${changes.length || others ? `${became}${rest}` : '別處不變'}`;
		}
	}
}
