/** 界面文字，简体中文。 */
export const zhCn = {
	article: {
		photo: '原版有照片，本库只存图说',
		untitled: '无题',
		gap: '〔此处原文有缺〕',
	},
};
