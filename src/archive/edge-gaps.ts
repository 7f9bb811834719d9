/** A missing beginning or ending is said once: the note that says what is missing stands for the gap at that edge. */
export function withoutEdgeGaps(
	html: string,
	gap: string,
	notes: { above: string | null | undefined; below: string | null | undefined },
): string {
	const mark = `<p class="cut">${gap}</p>`;
	let body = html.trim();
	if (notes.above && body.startsWith(mark)) body = body.slice(mark.length);
	if (notes.below && body.endsWith(mark)) body = body.slice(0, -mark.length);
	return body.trim();
}
