/** The button that makes a Word file of the table. What makes it is large, and loaded when it is asked for. */
import { handOver } from '../../browser/hand-over.ts';

const media = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-word]'))
	button.addEventListener('click', async () => {
		const { word = '', title = '', note = '', failed = '' } = button.dataset;
		const status = button.parentElement?.querySelector('[role="status"]');
		button.disabled = true;
		try {
			const [{ tableInWord }, answer] = await Promise.all([import('./table-in-word.ts'), fetch(word)]);
			if (!answer.ok) throw new Error(`${word}: ${answer.status}`);
			const name = `${title}.docx`;
			handOver(name, media, await tableInWord(title, note, await answer.text()));
			if (status) status.textContent = name;
		} catch {
			if (status) status.textContent = failed;
		}
		button.disabled = false;
	});
