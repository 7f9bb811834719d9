/** OpenCC's rows, `萬 万|與 与`; the package types its converters only. */
declare module 'opencc-js/dict/TSCharacters' {
	const rows: string;
	export default rows;
}
declare module 'opencc-js/dict/STCharacters' {
	const rows: string;
	export default rows;
}
