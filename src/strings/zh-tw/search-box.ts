/** 檢索框上的話，繁體中文（臺灣）。 */
export const boxWords = {
	list: '提示',
	kind: { person: '人物', office: '署名', district: '地區', topic: '主題', newspaper: '報紙', title: '篇名' },
};
