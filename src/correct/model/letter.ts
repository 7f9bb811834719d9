/** Decisions as a letter to who keeps the archive: the address of the form it gives, with them filled in. */

/** Characters of an address that browsers, mail programs and forms take without cutting it. */
const longest = { 'mailto:': 1800, 'https:': 7000, 'http:': 7000 } as const;

export interface Letter {
	address: string;
	/** Do all decisions stand in it? Else they have to be pasted. */
	whole: boolean;
}

/** @param pattern of `site.yaml`, with `{id}`, `{title}` and `{url}`; the decisions stand behind the address of the page */
export function letterTo(
	pattern: string,
	values: { id: string; title: string; url: string },
	file: string,
): Letter {
	const fill = (url: string): string =>
		pattern.replace(/\{(id|title|url)\}/gu, (_, name: 'id' | 'title' | 'url') =>
			encodeURIComponent(name === 'url' ? url : values[name]),
		);
	const whole = fill(`${values.url}\n\n\`\`\`yaml\n${file}\`\`\`\n`);
	const most = longest[new URL(fill('')).protocol as keyof typeof longest] ?? longest['mailto:'];
	const takes = pattern.includes('{url}') && whole.length <= most;
	return takes ? { address: whole, whole: true } : { address: fill(values.url), whole: false };
}
