import type { ThemeConfig } from 'antd';

/** Fonts of the office machines; nothing is loaded from elsewhere. */
const FONTS =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "Hiragino Sans GB", system-ui, sans-serif';

/** Whoever asks the system for less motion gets none: dialogs, lists and drawers are there at once. */
const STILL = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export const theme: ThemeConfig = {
  token: {
    motion: !STILL,
    colorPrimary: '#1d4e89',
    colorInfo: '#1d4e89',
    colorLink: '#1d4e89',
    colorError: '#b3261e',
    colorWarning: '#b26a00',
    colorSuccess: '#1f7a4d',
    colorWarningBg: '#fff6e0',
    colorWarningBorder: '#e8b64c',
    // What antd derives from so dark a blue and green is grey.
    colorPrimaryBg: '#e3edf8',
    controlItemBgActive: '#e3edf8',
    controlItemBgActiveHover: '#d5e4f5',
    colorInfoBg: '#e8f1fb',
    colorInfoBorder: '#a9c6e6',
    colorSuccessBg: '#e6f5ed',
    colorSuccessBorder: '#9fd3b8',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#e39a94',
    colorTextSecondary: '#555d66',
    borderRadius: 4,
    fontFamily: FONTS,
    fontSize: 14,
    lineWidthFocus: 3,
  },
  components: {
    // All groups of the longest menu fit beside one another on a screen 768 px high.
    Menu: {
      itemSelectedBg: '#e3edf8',
      itemSelectedColor: '#123861',
      itemHeight: 34,
      itemMarginBlock: 2,
      groupTitleFontSize: 12,
      collapsedWidth: 56,
    },
    Tabs: { horizontalMargin: '0 0 12px 0' },
  },
};
