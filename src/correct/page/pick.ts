/** Gestures about two lines: the second one is waited for, by key, click or touch. */
import { correct as t } from '../../strings/correct.ts';
import type { Gesture } from '../model/gestures.ts';
import { root, say } from './elements.ts';
import { act } from './recut.ts';
import { select } from './selection.ts';
import { state } from './state.ts';

type Picking = NonNullable<(typeof state)['picking']>['do'];

const gestures: Record<Picking, (line: number, other: number) => Gesture> = {
	follow: (line, after) => ({ do: 'follow', line, after }),
	belong: (line, of) => ({ do: 'belong', line, of }),
	duplicate: (line, of) => ({ do: 'duplicate', line, of }),
};

export function pick(what: Picking): void {
	state.picking = { do: what, line: state.current };
	root.dataset['picking'] = what;
	say(t.pick[what](state.current));
}

export async function picked(line: number): Promise<void> {
	const asked = state.picking;
	endPicking();
	if (!asked || asked.line === line) return;
	await act([gestures[asked.do](asked.line, line)]);
	select(asked.line);
}

export function endPicking(): void {
	state.picking = null;
	delete root.dataset['picking'];
}
