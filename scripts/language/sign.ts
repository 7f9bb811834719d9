/** One unit of the view (UTF-16), and the stretch of the printed text that it stands for. */
export interface Sign {
	text: string;
	start: number;
	end: number;
}
