//! Japanese.

use super::{ContentWords, Language, NoticeWords, SourceWords};

pub const LANGUAGE: Language = Language { code: "ja", content: CONTENT, source: SOURCE, notices: NOTICES };

/// What marks blocks that aren't the article's text.
const CONTENT: ContentWords = ContentWords {
    related: "関連|関連記事|関連ニュース|関連リンク|関連情報|関連キーワード|関連トピックス|おすすめ|おすすめ記事|あわせて読みたい|合わせて読みたい|こちらも読まれています|こちらもおすすめ|人気記事|人気|人気の記事|ランキング|アクセスランキング|最新記事|最新ニュース|新着記事|新着|次の記事|前の記事|次へ|前へ|次のページ|続きを読む|もっと見る|もっと読む|目次|一覧へ|記事一覧|トップへ|ページトップ|注目|ピックアップ|この記事を読んだ人",
    comments: "コメント|コメントを残す|コメントする|コメントを書く|コメントを投稿|返信|返信する|メールアドレスが公開されることは|ログインして|トラックバック|ご意見|みんなの",
    share: "シェア|シェアする|共有|ツイート|フォロー|フォローする|印刷|はてな|いいね|保存|ブックマーク|送る|リンクをコピー|この記事をシェア|拡散|友だち追加",
    subscribe: "メルマガ|メールマガジン|ニュースレター|購読|登録|会員登録|無料会員|ログイン|会員限定|寄付|広告|スポンサー|スポンサーリンク|sponsored|pr|当サイトでは|このサイトは|アプリをダウンロード|カートに入れる|購入|この記事は有料|残り",
    author: "著者|著者プロフィール|この記事を書いた|筆者|ライター|執筆者|執筆|プロフィール|記者|編集|編集部|文|監修|取材|作者",
    notice: "著作権|無断転載|禁無断転載|免責事項|免責|出典|出所|引用元|参考|参考文献|参照|提供|写真|画像|撮影|この記事は|本記事は|初出|元記事|転載元|転載|タグ|カテゴリ|カテゴリー|キーワード|ジャンル|ライセンス|お問い合わせ|問い合わせ先|プライバシー|利用規約|訂正|注記|注意|※",
    byline: "公開日|公開|投稿日|投稿|投稿者|更新日|更新|最終更新|最終更新日|掲載|配信|日時|日付|作成日|著者|執筆",
};

/// Bylines, dates and labels.
const SOURCE: SourceWords = SourceWords { ..SourceWords::NONE };

/// Origin, copyright, disclaimers and permissions.
const NOTICES: NoticeWords = NoticeWords { ..NoticeWords::NONE };
