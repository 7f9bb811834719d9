/** Lights up, in the picture of a page, the place of the line that the address asks for. */
export function followLine(): void {
	const light = (): void => {
		for (const lit of document.querySelectorAll('.scan .lit')) lit.classList.remove('lit');
		const line = /^#L(\d+)$/u.exec(location.hash)?.[1];
		if (line) document.getElementById(`box-${line}`)?.classList.add('lit');
	};
	addEventListener('hashchange', light);
	light();
}
