import { strings } from '../src/strings/index.ts';
import type { DataOf, FindingId } from '../src/findings/findings.ts';

/** A piece of evidence in the words of the site. */
export const said = <Id extends FindingId>(ruleId: Id, { clue }: { clue: DataOf<Id> }): string =>
	(strings.findings[ruleId] as { say: (data: DataOf<Id>) => string }).say(clue);
