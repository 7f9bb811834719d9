/** 检索框上的话，简体中文。 */
export const boxWords = {
	list: '提示',
	kind: { person: '人物', office: '署名', district: '地区', topic: '主题', newspaper: '报纸', title: '篇名' },
};
