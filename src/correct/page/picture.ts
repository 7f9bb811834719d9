/** The picture of the page, where there is one: the boxes of the chosen lines are lit. */
const picture = document.querySelector<HTMLElement>('[data-picture]');

/** The line whose box was pressed; null beside all boxes. */
const lineOfBox = ({ target }: Event): number | null =>
	target instanceof SVGElement && target.dataset['box'] ? Number(target.dataset['box']) : null;

export function onBox(press: (event: MouseEvent, line: number) => void): void {
	picture?.addEventListener('click', (event) => {
		const line = lineOfBox(event);
		if (line !== null) press(event, line);
	});
}

/** @param reveal bring the first of them into sight */
export function lightBoxes(lines: ReadonlySet<number>, reveal: boolean): void {
	if (!picture) return;
	let first: Element | null = null;
	for (const box of picture.querySelectorAll<SVGElement>('[data-box]')) {
		const lit = lines.has(Number(box.dataset['box']));
		box.classList.toggle('lit', lit);
		if (lit) first ??= box;
	}
	if (reveal) first?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
