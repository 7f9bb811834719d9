/** Everything the desk can do, by name: what keys, buttons and drags ask for. */
import { correct as t } from '../../strings/correct.ts';
import { forget } from '../model/decide.ts';
import { articleOf, lineBefore, textLines, type Role } from '../model/gestures.ts';
import { advance, redo, undo } from '../model/history.ts';
import { confirm } from './confirm.ts';
import { must, say } from './elements.ts';
import { hideLike, showLike } from './like-lines.ts';
import { nextAnywhere, nextOnPage } from './next-doubt.ts';
import { endPicking, pick, picked } from './pick.ts';
import { act, settle } from './recut.ts';
import { replaceWords } from './replace-words.ts';
import { select, selected, step, withText } from './selection.ts';
import { copy, download, save, send } from './send.ts';
import { state } from './state.ts';

const actions: Record<string, (detail: string) => unknown> = {
	role: async (role) => {
		await act(selected().map((line) => ({ do: 'role', line, role: role as Role })));
		await showLike(state.current);
	},
	begin: () => act([{ do: 'begin', line: state.current }]),
	follow: () => pick('follow'),
	belong: () => pick('belong'),
	duplicate: () => pick('duplicate'),
	paragraph: () => paragraph(),
	append: (first) => append(Number(first)),
	replace: () => replaceWords(),
	forget: () => settle(advance(state.history, forget(state.history.now, selected())), t.nothing),
	confirm: (first) => confirm(first ? Number(first) : null),
	undo: () => settle(undo(state.history), t.noUndo, () => t.undone),
	redo: () => settle(redo(state.history), t.noRedo, () => t.redone),
	next: () => nextAnywhere(),
	'next-here': () => nextOnPage(),
	save: () => save(),
	download: () => download(),
	copy: () => copy(),
	send: () => send(),
	help: () => {
		const hidden = must('[data-keys]').toggleAttribute('hidden');
		must('[data-act="help"]').setAttribute('aria-expanded', String(!hidden));
	},
	cancel: () => {
		if (state.picking) say(t.cancelled);
		endPicking();
	},
	pick: () => picked(state.current),
	up: (extend) => step(-1, extend === 'extend'),
	down: (extend) => step(1, extend === 'extend'),
	first: () => select(withText()[0] ?? 1),
	last: () => select(withText().at(-1) ?? 1),
};

export function run(name: string, detail: string): void {
	if (name !== 'copy' && name !== 'help') hideLike();
	void actions[name]?.(detail);
}

/** A paragraph of its own is joined to the one above, and one that is joined is parted from it. */
function paragraph(): unknown {
	const { cut, current } = state;
	const before = cut && lineBefore(cut, current);
	const article = cut && articleOf(cut, current);
	if (!article || before === undefined) return say(t.nothing);
	const joined = article.parts.some(({ pieces }) =>
		[before, current].every((line) => pieces.some((piece) => piece.line === line)),
	);
	return act([{ do: 'paragraph', line: current, new: joined }]);
}

function append(first: number): unknown {
	const articles = state.cut?.articles ?? [];
	const to = articles[articles.findIndex((article) => article.first === first) - 1];
	return to ? act([{ do: 'append', line: first, to: textLines(to)[0] ?? to.first }]) : say(t.nothing);
}
