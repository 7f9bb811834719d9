/** One thing looked at: good, worth knowing, or to put right in the archive or on the machine. */
export interface Check {
	/** What was looked at: `address`, `disk`. */
	about: string;
	state: 'good' | 'note' | 'archive' | 'machine';
	says: string;
}

export const good = (about: string, says: string): Check => ({ about, state: 'good', says });
export const note = (about: string, says: string): Check => ({ about, state: 'note', says });
export const wrong = (about: string, says: string): Check => ({ about, state: 'archive', says });
export const cannot = (about: string, says: string): Check => ({ about, state: 'machine', says });

/** `a, b, c and 4 more`. */
export function someOf(names: readonly string[], most = 5): string {
	const rest = names.length - most;
	return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
