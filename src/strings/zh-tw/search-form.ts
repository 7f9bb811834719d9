/** 檢索頁上不隨結果變的話，繁體中文（臺灣）；不進指令碼。 */
export const formWords = {
	title: '檢索',
	filters: '篩選',
	results: '結果',
	pager: '翻頁',
	helpTitle: '怎樣查',
	helpText: '查的是字，不是詞。繁體、簡體、全形、半形、斷欄都已對齊；標點照原樣。按 / 鍵隨時回到檢索框。',
	noScript: '逐字檢索要在瀏覽器裡執行指令碼，而這裡沒有。不用指令碼也能翻遍全庫：',
	range: '日期',
	from: '起',
	to: '訖',
	between: '至',
	undated: '含日期不詳的',
	skip: '跳到結果',
	tool: '結果的另一種看法',
};
