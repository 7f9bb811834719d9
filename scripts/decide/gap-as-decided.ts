import type { Article } from '../../src/schema/schema.ts';
import type { BodyNode } from '../types.ts';

const isText = ({ kind }: BodyNode): boolean => kind !== 'gap' && kind !== 'credit';

/** The sign for missing text stands where a person says that text is missing, and nowhere else. */
export function gapAsDecided(
	body: readonly BodyNode[],
	machine: Article['incomplete'],
	decided: Article['incomplete'],
): BodyNode[] {
	if (machine === decided) return [...body];
	const plain = body.filter(({ kind }) => kind !== 'gap');
	if (decided === null) return plain;
	const at = decided === 'start' ? plain.findIndex(isText) : plain.findLastIndex(isText) + 1;
	return plain.toSpliced(Math.max(at, 0), 0, { kind: 'gap' });
}
