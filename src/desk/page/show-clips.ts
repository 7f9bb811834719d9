/** The clippings as they lie in their folders; every part of one can be changed where it stands. */
import { h, type Child } from '../../search/page/dom.ts';
import type { Standing } from '../clippings/check.ts';
import { inFolders, type Clip } from '../clippings/clip.ts';
import { clipWords as t } from '../../strings/clippings.ts';

/** Characters of a text that stand open. */
const shown = 240;

function placeOf({ sources, beginsAt }: Clip): Child[] {
	return [
		...sources.map(({ page, lines }) => h('span', {}, `${t.page(page)} ${t.lines(lines)}`)),
		beginsAt.length > 0 && h('span', {}, t.beginsAt(beginsAt)),
	];
}

function textOf({ text, kind }: Clip): Child {
	const paragraphs = text.split('\n').map((one) => h('p', {}, one));
	if (kind === 'search') return h('div', { class: 's' }, ...paragraphs);
	if (text.length <= shown) return h('blockquote', {}, ...paragraphs);
	return h(
		'details',
		{},
		h('summary', {}, `${text.slice(0, 60).replaceAll('\n', '　')}……`, h('span', { class: 'xs' }, t.whole)),
		h('blockquote', {}, ...paragraphs),
	);
}

const button = (act: string, label: string, clip: Clip, disabled = false): HTMLElement =>
	h('button', { type: 'button', 'data-act': act, disabled, 'aria-label': t.actOn(label, clip.title) }, label);

function showClip(clip: Clip, at: number, count: number): HTMLElement {
	return h(
		'li',
		{ class: 'clip', 'data-clip-id': clip.id },
		h(
			'h3',
			{ class: 'ph' },
			h('span', { class: 'tag' }, t.kinds[clip.kind]),
			' ',
			h('a', { href: clip.url }, clip.title),
		),
		textOf(clip),
		clip.citation !== '' && h('p', { class: 'xs' }, clip.citation),
		h('p', { class: 'xs ml' }, ...placeOf(clip)),
		h('p', { class: 'xs stands', 'data-standing': true }),
		h(
			'p',
			{ class: 'own s' },
			h(
				'label',
				{},
				t.note,
				h(
					'textarea',
					{ rows: Math.min(8, Math.max(1, clip.note.split('\n').length)), 'data-of': 'note' },
					clip.note,
				),
			),
			h(
				'label',
				{},
				t.folder,
				h('input', { type: 'text', value: clip.folder, list: 'folders', 'data-of': 'folder', maxlength: 60 }),
			),
			h(
				'span',
				{ class: 'moves' },
				button('up', t.up, clip, at === 0),
				button('down', t.down, clip, at === count - 1),
				button('remove', t.remove, clip),
			),
		),
	);
}

export function showClips(list: HTMLElement, clips: readonly Clip[]): void {
	const folders = inFolders(clips);
	list.replaceChildren(
		...(clips.length === 0 ? [h('p', { class: 'say' }, t.empty)] : []),
		...folders.map(([name, its]) =>
			h(
				'section',
				{ class: 'folder' },
				h('h2', {}, name === '' ? t.noFolder : name, ' ', h('small', { class: 'xs' }, t.count(its.length))),
				h('ol', {}, ...its.map((clip, at) => showClip(clip, at, its.length))),
			),
		),
		h(
			'datalist',
			{ id: 'folders' },
			...folders.filter(([name]) => name !== '').map(([name]) => h('option', { value: name })),
		),
	);
}

/** What became of its article; where its words are others now, they stand beside it. */
export function showStanding(list: HTMLElement, { id, kind }: Clip, standing: Standing): void {
	const place = list.querySelector<HTMLElement>(`[data-clip-id="${CSS.escape(id)}"] [data-standing]`);
	if (place === null) return;
	place.dataset['standing'] = standing.state;
	place.classList.toggle('hot', standing.state !== 'same');
	const whole = standing.state === 'changed' && kind === 'article';
	place.replaceChildren(whole ? t.standing.changedWhole : t.standing[standing.state]);
	if (standing.state === 'changed' && !whole) place.append(h('q', {}, standing.now));
}
