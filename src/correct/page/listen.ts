/** Keys, clicks, touches and drags → actions. */
import { correct as t } from '../../strings/correct.ts';
import type { Gesture } from '../model/gestures.ts';
import { run } from './actions.ts';
import { list, region, root, say } from './elements.ts';
import { gesturesMade } from './fields.ts';
import { keeps, keyOf } from './keep.ts';
import { actionOf } from './keys.ts';
import { picked } from './pick.ts';
import { onBox } from './picture.ts';
import { act } from './recut.ts';
import { select } from './selection.ts';
import { base, state, stem, unsaved } from './state.ts';

const closest = ({ target }: Event, selector: string): HTMLElement | null =>
	target instanceof Element ? target.closest<HTMLElement>(selector) : null;

function onKey(event: KeyboardEvent): void {
	const typing = closest(event, 'input, textarea, select, dialog');
	if (typing || event.altKey || ((event.ctrlKey || event.metaKey) && !/^[zys]$/iu.test(event.key))) return;
	const inLines = list.contains(event.target as Node) || event.target === document.body;
	const action = actionOf(event, state.picking !== null, inLines);
	if (!action) return;
	event.preventDefault();
	run(action.name, action.detail);
}

function onLine(event: MouseEvent): void {
	const row = closest(event, '[data-line]');
	if (!row) return;
	const line = Number(row.dataset['line']);
	if (state.picking) void picked(line);
	else if (!String(document.getSelection() ?? '').trim()) select(line, event.shiftKey ? state.anchor : line);
}

/** A box of the picture is its line. */
function onLineOf({ shiftKey }: MouseEvent, line: number): void {
	if (state.picking) void picked(line);
	else select(line, shiftKey ? state.anchor : line);
}

function onPart(event: MouseEvent): void {
	const part = closest(event, '[data-of-line]');
	if (!part) return;
	const line = Number(part.dataset['ofLine']);
	if (state.picking) void picked(line);
	else select(line);
}

function onButton(event: MouseEvent): void {
	const button = closest(event, 'button[data-act]') as HTMLButtonElement | null;
	if (!button || button.disabled) return;
	run(button.dataset['act'] ?? '', button.dataset['first'] ?? button.dataset['detail'] ?? '');
}

function onDrop(event: DragEvent): void {
	const line = Number(event.dataTransfer?.getData('text/plain'));
	const target = closest(event, '[data-line], [data-of-line], [data-first]');
	if (!line || !target) return;
	event.preventDefault();
	const after = Number(target.dataset['line'] ?? target.dataset['ofLine']);
	const gesture: Gesture = after
		? { do: 'follow', line, after }
		: { do: 'belong', line, of: Number(target.dataset['first']) };
	void act([gesture]).then(() => select(line));
}

export function listen(): void {
	document.addEventListener('keydown', onKey);
	list.addEventListener('click', onLine);
	region.addEventListener('click', onPart);
	onBox(onLineOf);
	root.addEventListener('click', onButton);
	root.addEventListener(gesturesMade, (event) => void act((event as CustomEvent<Gesture[]>).detail));
	list.addEventListener('dragstart', (event) => {
		const row = closest(event, '[data-line]');
		if (row) event.dataTransfer?.setData('text/plain', row.dataset['line'] ?? '');
	});
	for (const place of [list, region]) {
		place.addEventListener('dragover', (event) => event.preventDefault());
		place.addEventListener('drop', onDrop);
	}
	addEventListener('beforeunload', (event) => {
		if (unsaved() && !keeps) event.preventDefault();
	});
	// Another window of this browser decides about the same page: the later of the two would be kept alone.
	window.addEventListener('storage', ({ key, newValue }: StorageEvent) => {
		if (key === keyOf(base, stem) && newValue !== null) say(t.otherWindow);
	});
}
