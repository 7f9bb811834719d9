/** A gesture that is likely wrong: what somebody who does not see the print might do. */
import type { Gesture, Role } from '../../../src/correct/model/gestures.ts';
import type { Random } from '../pages/random.ts';

const wrong: Role[] = ['furniture', 'title', 'paragraph', 'subheading', 'byline'];

/** @param withText lines of the page that hold text */
export function wrongGesture({ below }: Random, withText: readonly number[]): Gesture {
	const any = (): number => withText[below(withText.length)] ?? 1;
	const line = any();
	const gestures: Gesture[] = [
		{ do: 'role', line, role: wrong[below(wrong.length)] ?? 'title' },
		{ do: 'begin', line },
		{ do: 'follow', line, after: any() },
		{ do: 'belong', line, of: any() },
	];
	return gestures[below(gestures.length)]!;
}
