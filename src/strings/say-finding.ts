import type { Message } from '../report/message.ts';
import { strings } from './index.ts';

/** A finding in the reader's language. */
export const sayFinding = ({ ruleId, data }: Pick<Message, 'ruleId' | 'data'>): string =>
	// The report has been checked: the data is that of the finding.
	strings.findings[ruleId].say(data as never);
