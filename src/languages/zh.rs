//! Chinese.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "zh", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "相关|相关新闻|相关文章|相关阅读|相关推荐|相关报道|相关链接|相關|相關新聞|相關文章|相關閱讀|推荐|推荐阅读|推薦|推薦閱讀|延伸阅读|延伸閱讀|更多|更多新闻|更多文章|阅读更多|閱讀更多|查看更多|热门|热门文章|熱門|熱門文章|热门推荐|最新|最新文章|最新新闻|最新消息|最新新聞|猜你喜欢|您可能感兴趣|你可能也喜欢|你可能也喜歡|上一篇|下一篇|上一页|下一页|目录|目錄|点击排行|排行榜|精彩推荐|看更多|返回顶部|新闻排行",
    comments: "评论|評論|发表评论|發表評論|网友评论|留言|发表留言|發表回覆|發佈留言|回复|回覆|登录后|请登录|我要评论|参与评论|热门评论|全部评论|您的电子邮箱地址不会|讨论|討論|跟帖",
    share: "分享|分享到|分享至|转发|打印|列印|关注我们|關注我們|追蹤|收藏|点赞|讚|扫一扫|扫码|微信|微博|复制链接|收听|推送",
    subscribe: "订阅|訂閱|电子报|電子報|注册|註冊|登录|登入|加入会员|加入會員|捐款|赞助|贊助|广告|廣告|推广|本网站使用|我们使用|使用cookie|下载app|下载客户端|下載|立即购买|加入购物车",
    author: "作者|作者简介|關於作者|关于作者|作者介绍|责任编辑|責任編輯|编辑|編輯|责编|记者|記者|撰文|文/|文：|译者|译|审校|来源作者",
    notice: "版权|版權|版权所有|版權所有|版权声明|免责声明|免責聲明|声明|聲明|来源|來源|原文|本文来源|本文转自|转载自|转自|本文系|本文原载|原载|首发|图片来源|圖片來源|图源|图片|本文版权|未经授权|未經授權|转载请|轉載請|标签|標籤|关键词|關鍵詞|分类|分類|栏目|许可|联系我们|聯絡我們|隐私|更正|编者按|参考文献|参考资料|特别声明|郑重声明|举报|责任编辑",
    byline: "作者|发布|发布时间|发布于|发表于|發布|發表於|發佈|更新|更新时间|更新時間|最后更新|时间|日期|发表时间|编辑|记者|来源|浏览|阅读|点击",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords { ..SourceWords::NONE };

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords { ..NoticeWords::NONE };
