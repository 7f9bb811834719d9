/** What speaks for one paragraph going on across two blocks. Weighed by `weights.json`. */
import { bracketFit, doubled, numberGoesOn, spanningGrams } from '../look/across-cut.ts';
import type { TextNode } from './layout.ts';
import { spanningGain } from '../language/lexicon.ts';
import { standing } from '../look/shapes.ts';
import type { LinkView } from './link-view.ts';
import type { Seen } from '../look/seen.ts';
import type { Voices } from '../look/features.ts';

const clip = (x: number, limit: number) => Math.max(-limit, Math.min(limit, x));

/** What joins are read from. */
type JoinView = Pick<LinkView, 'view' | 'layout'>;

/** Width of the printed lines around two texts, 0 where they are no single lines. */
function lineWidth({ layout, view }: JoinView, i: number, j: number): number {
	const near = layout.texts.slice(Math.max(0, i - 3), j + 4).map((t) => view.seen[t.view]?.length ?? 99);
	const lines = near.filter((n) => n <= 32);
	return lines.length >= 3 && lines.length * 2 > near.length ? Math.max(...lines) : 0;
}

/** Does text `j` go on within the paragraph that `i` began? */
export function joinFeatures(v: JoinView, i: number, j: number, voices: Voices): void {
	const { texts } = v.layout;
	const [a, b] = [texts[i] as TextNode, texts[j] as TextNode];
	const [s, t] = [v.view.seen[a.view] as Seen, v.view.seen[b.view] as Seen];
	voices.as('')('join');
	const add = voices.as('join: ');
	const closed = s.edges.closed;
	const when = closed ? 'closed, ' : '';
	add('closed', closed);
	add('a line that stands alone', standing(s));
	add('before a line that stands alone', standing(t));
	add(`${when}impossible start`, t.edges.impossibleStart);
	add(`${when}opener`, t.edges.opener);
	add(`${when}figure first`, t.edges.digitStart && !t.edges.dayStart);
	add(`${when}amount first`, t.edges.amountStart);
	add(`${when}quote first`, /^[“"「]/u.test(t.text));
	add(`${when}early comma`, t.edges.earlyComma);
	add(`${when}begins a sentence`, t.edges.begins / 4);
	add(`${when}fragment`, clip(t.edges.fragment / 2, 2));
	add(`${when}brackets close`, bracketFit(s, t) > 0);
	add(`${when}brackets clash`, bracketFit(s, t) < 0);
	const width = lineWidth(v, i, j);
	if (width) {
		const full = s.length >= width - 2;
		add(`${when}a line of print`, true);
		add(`${when}a full line of print`, full);
		add(`${when}a full line of print, a beginning`, full && t.edges.begins > 1);
	}
	add(`${when}page of lines`, v.view.lines);
	if (v.view.indents) add(`${when}${t.block.indented ? '' : 'not '}indented`, 1);
	if (!closed) {
		const gain = spanningGain(s.text, t.text);
		add('later word', t.edges.laterWord);
		add('lead word', t.edges.leadWord);
		add('day early', t.edges.dayEarly);
		add('stops are lost here', v.view.lostStops);
		add('open ends go on here', v.view.goingOn);
		add('open ends stay open here', 1 - v.view.goingOn);
		const nothing = gain < 0.5 && !s.edges.comma && !s.edges.functionWord && s.edges.wordEnd > 0;
		const begins = t.edges.laterWord || t.edges.leadWord || t.edges.fragment < -2;
		add('nothing spans, a beginning', nothing && begins);
		add('nothing spans, a beginning, open ends go on here', nothing && begins ? v.view.goingOn : 0);
		add('a beginning', begins);
		add('a beginning, open ends go on here', begins ? v.view.goingOn : 0);
		add('a beginning, a sentence could end', begins && s.edges.ends > 0);
		add('nothing spans, a beginning, stops are lost here', nothing && begins ? v.view.lostStops : 0);
		add('peroration, a beginning', s.edges.peroration && begins);
		add('a word spans', clip(gain / 8, 1.5));
		add('goes on', clip(v.view.cuts.goesOn(s.text, t.text) / 4, 2));
		add('a stop is lost', (s.edges.ends + t.edges.begins) / 6);
		add('a stop is lost, surely', s.edges.ends > 1 && t.edges.begins > 1);
		add('grams span', clip(spanningGrams(v.view, s.text, t.text) / 2, 2));
		add('comma', s.edges.comma);
		add('colon', s.edges.colon);
		add('function word', s.edges.functionWord);
		add('word end', s.edges.wordEnd / 4);
		add('digits meet', s.edges.digitEnd && t.edges.digitStart);
		add('number goes on', numberGoesOn(s.text, t.text) > 0);
		add('number breaks off', numberGoesOn(s.text, t.text) < 0);
		add('short before', s.length <= 40);
		add('a line before', s.length <= 24);
		add('half a line before', s.length <= 14);
		add('a line before, a beginning', s.length <= 24 && begins);
		add('a line after', t.length <= 24);
		add('not adjacent', j !== i + 1);
		add('doubled', doubled(s.text, t.text));
	}
}
