/** The page of the clippings: reads them, lets their owner order and annotate them, and takes them out and in. */
import { must } from '../../search/page/dom.ts';
import { readAnnotations, joined, largestFile, writeAnnotations } from '../clippings/annotations.ts';
import { checkClips, type Standing } from '../clippings/check.ts';
import { inFolders, movedOrder, type Clip, type ClipChange } from '../clippings/clip.ts';
import { compile } from '../clippings/compile.ts';
import { toMarkdown } from '../clippings/markdown.ts';
import { openClips, type ClipStore } from '../clippings/store.ts';
import { clipWords as t } from '../../strings/clippings.ts';
import { showClips, showStanding } from './show-clips.ts';
import { handOver } from '../../browser/hand-over.ts';
import { localDay } from '../../text/local-day.ts';

const root = must<HTMLElement>('[data-clippings]');
const { base = '/', archive = '', digest = '' } = root.dataset;
const list = must<HTMLElement>('[data-clips]', root);
const status = must<HTMLElement>('[role="status"]', root);
const undo = must<HTMLButtonElement>('[data-undo]', root);
const file = must<HTMLInputElement>('input[type="file"]', root);

const say = (...texts: string[]): void => {
	status.textContent = t.told(texts.filter(Boolean));
};
const standings = new Map<string, Standing>();
let clips: Clip[] = [];
let removed: Clip | null = null;

/** Draws anew and leaves the focus where it was. */
function draw(): void {
	const focused = document.activeElement;
	const id = focused?.closest<HTMLElement>('[data-clip-id]')?.dataset['clipId'];
	const kind = focused instanceof HTMLElement ? (focused.dataset['act'] ?? focused.dataset['of']) : undefined;
	showClips(list, clips);
	for (const clip of clips) {
		const standing = standings.get(clip.id);
		if (standing !== undefined) showStanding(list, clip, standing);
	}
	for (const one of root.querySelectorAll<HTMLButtonElement>('[data-out]')) one.disabled = clips.length === 0;
	undo.hidden = removed === null;
	if (id !== undefined && kind !== undefined)
		list
			.querySelector<HTMLElement>(
				`[data-clip-id="${CSS.escape(id)}"] :is([data-act="${kind}"], [data-of="${kind}"])`,
			)
			?.focus();
}

function check(some: readonly Clip[]): void {
	void checkClips(some, archive, (clip, standing) => {
		standings.set(clip.id, standing);
		showStanding(list, clip, standing);
	});
}

/** What each button takes out. What Word needs is large and loaded when it is asked for; the others work without a network. */
const outs: Readonly<Record<string, () => Promise<[name: string, content: Blob]>>> = {
	json: async () => [
		`${t.title}-${localDay()}.json`,
		new Blob([writeAnnotations(clips, archive, new Date().toISOString())], { type: 'application/ld+json' }),
	],
	markdown: async () => [
		`${t.title}-${localDay()}.md`,
		new Blob([toMarkdown(compile(clips, { archive, digest, day: localDay() }))], { type: 'text/markdown' }),
	],
	word: async () => {
		const { toWord } = await import('../clippings/word.ts');
		return [
			`${t.title}-${localDay()}.docx`,
			await toWord(compile(clips, { archive, digest, day: localDay() })),
		];
	},
};

async function readIn(chosen: File, store: ClipStore): Promise<void> {
	// A file that is too large is not even read.
	const read =
		chosen.size > largestFile ? 'too-large' : readAnnotations(await chosen.text(), new Date().toISOString());
	if (typeof read === 'string') return say(t.faults[read]);
	const { add, known } = joined(clips, read.clips);
	await store.add(add);
	clips = await store.all();
	draw();
	check(add);
	const foreign = add.filter((clip) => clip.archive !== archive).length;
	say(
		t.readIn(add.length, known),
		foreign > 0 ? t.fromElsewhere(foreign) : '',
		read.unread.length > 0 ? t.unread(read.unread) : '',
	);
}

async function change(store: ClipStore, id: string, changed: ClipChange, said: string): Promise<void> {
	try {
		const now = await store.change(id, changed);
		if (now !== null) clips = clips.map((clip) => (clip.id === id ? now : clip));
		if (!('note' in changed)) draw();
		say(said);
	} catch {
		say(t.notKept);
	}
}

async function act(store: ClipStore, id: string, name: string): Promise<void> {
	const clip = clips.find((one) => one.id === id);
	if (clip === undefined) return;
	if (name === 'remove') {
		await store.remove(id);
		removed = clip;
		clips = clips.filter((one) => one !== clip);
		draw();
		say(t.removed(clip.title));
		return undo.focus();
	}
	const neighbours = inFolders(clips).find(([folder]) => folder === clip.folder)?.[1] ?? [];
	const order = movedOrder(neighbours, id, name === 'up' ? -1 : 1);
	if (order !== null) await change(store, id, { order }, t.moved);
}

async function main(): Promise<void> {
	const store = await openClips(base);
	clips = await store.all();
	draw();
	check(clips);
	root.dataset['ready'] = '';
	list.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
		const id = target.closest<HTMLElement>('[data-clip-id]')?.dataset['clipId'] ?? '';
		const changed =
			target.dataset['of'] === 'note' ? { note: target.value } : { folder: target.value.trim() };
		void change(store, id, changed, t.kept);
	});
	root.addEventListener('click', ({ target }) => {
		const pressed = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
		const id = pressed?.closest<HTMLElement>('[data-clip-id]')?.dataset['clipId'];
		const out = outs[pressed?.dataset['out'] ?? ''];
		if (id !== undefined) void act(store, id, pressed?.dataset['act'] ?? '').catch(() => say(t.notKept));
		else if (out !== undefined)
			void out().then(
				([name, content]) => {
					handOver(name, content.type, content);
					say(t.saved(name));
				},
				() => say(t.notSaved),
			);
		else if (pressed?.dataset['read'] !== undefined) file.click();
		else if (pressed === undo && removed !== null) {
			const back = removed;
			removed = null;
			void store.add([back]).then(async () => {
				clips = await store.all();
				draw();
				check([back]);
				say('');
			});
		}
	});
	file.addEventListener('change', () => {
		const [chosen] = file.files ?? [];
		if (chosen !== undefined) void readIn(chosen, store).catch(() => say(t.notKept));
		file.value = '';
	});
}

void main().catch(() => say(t.unreadable));
