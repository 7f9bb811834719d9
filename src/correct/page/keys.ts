/** Keys → what they ask for; letters only, so that no browser or screen reader key is taken. */
import type { Role } from '../model/gestures.ts';

export interface Asked {
	name: string;
	detail: string;
}

const roles: Record<string, Role> = {
	'1': 'kicker',
	'2': 'title',
	'3': 'subtitle',
	'4': 'byline',
	'5': 'paragraph',
	'6': 'subheading',
	'7': 'caption',
	'8': 'credit',
	'9': 'rubric',
	'0': 'furniture',
};

const letters: Record<string, string> = {
	b: 'begin',
	f: 'follow',
	m: 'belong',
	d: 'duplicate',
	p: 'paragraph',
	x: 'replace',
	c: 'confirm',
	j: 'next-here',
	n: 'next',
	z: 'undo',
	y: 'redo',
	s: 'save',
	Delete: 'forget',
	'?': 'help',
};

const moves: Record<string, string> = { ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last' };

/**
 * @param picking a gesture waits for its second line
 * @param inLines the lines have the focus, so that arrows and digits are theirs
 */
export function actionOf(
	{ key, shiftKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
	picking: boolean,
	inLines: boolean,
): Asked | null {
	if (key === 'Escape') return { name: 'cancel', detail: '' };
	const letter = key.length === 1 ? key.toLowerCase() : key;
	if (ctrlKey || metaKey)
		return { name: letter === 'z' && shiftKey ? 'redo' : (letters[letter] ?? ''), detail: '' };
	if (inLines && moves[key]) return { name: moves[key], detail: shiftKey ? 'extend' : '' };
	if (inLines && picking && key === 'Enter') return { name: 'pick', detail: '' };
	if (inLines && roles[key]) return { name: 'role', detail: roles[key] };
	const name = letters[letter];
	return name ? { name, detail: '' } : null;
}
