//! Names in Chinese and Japanese bylines: brackets around the whole, names parted by a space alone, what stands behind.

use std::borrow::Cow;

use super::vocabulary::{BY, JOBS, OTHER_HANDS, fold, is_wide};

/// A byline without the brackets around the whole of it: "【山田太郎】", "（本报记者 王小明）".
pub fn unwrapped(byline: &str) -> &str {
    let trimmed = byline.trim();
    let inside = [('（', '）'), ('【', '】'), ('(', ')')].iter().find_map(|(open, close)| {
        let inside = trimmed.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inside.contains(&[*open, *close][..]) && inside.chars().any(is_wide)).then_some(inside)
    });
    inside.unwrap_or(byline)
}

/// A byline with a bar before each label that a space alone parts from what stands before: "来源: 江畔日报 作者: 王小明".
pub fn parted(byline: &str) -> Cow<'_, str> {
    if !byline.contains(is_wide) {
        return Cow::Borrowed(byline);
    }
    let mut out = String::with_capacity(byline.len());
    for word in byline.split_inclusive(char::is_whitespace) {
        let label = word.split(&[':', '：'][..]).next().unwrap_or_default();
        if label.len() < word.trim_end().len() && label.starts_with(is_wide) {
            out.push('|');
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}

/// Whether a line is a bracketed name and nothing else, as papers sign under the text.
pub fn is_bracketed(line: &str) -> bool {
    line.trim_start().starts_with('【') && unwrapped(line).len() < line.len()
}

/// Whether a part of a byline names who took a picture: "王小明 摄".
pub fn is_credit(part: &str) -> bool {
    let part = part.trim_matches(|c: char| !c.is_alphanumeric());
    part.ends_with(is_wide) && part.contains(char::is_whitespace) && OTHER_HANDS.ends(&fold(part))
}

/// Whether a piece says where the report is from: "台北報導".
pub fn is_place(piece: &str) -> bool {
    let piece = piece.trim_matches(|c: char| !c.is_alphanumeric());
    let last_two = piece.char_indices().rev().nth(1).and_then(|(at, _)| piece.get(at..)).unwrap_or_default();
    piece.ends_with(is_wide) && last_two.len() < piece.len() && BY.has(last_two) && !JOBS.has(last_two)
}

/// The names of a piece in which a space alone parts them: "王小明 李丽". Within a name there is one, too ("山田 太郎"), so
/// each must begin with a Chinese surname, and one of them have three characters.
pub fn spaced(piece: &str) -> Vec<&str> {
    let names: Vec<&str> = piece.split_whitespace().collect();
    let chars = |name: &&str| name.chars().count();
    let is_full = |name: &&str| {
        matches!(chars(name), 2 | 3) && name.chars().all(is_wide) && name.starts_with(|c| SURNAMES.contains(c))
    };
    let parted = names.len() > 1 && names.iter().all(is_full) && names.iter().any(|name| chars(name) == 3);
    if parted { names } else { vec![piece] }
}

/// The hundred surnames that five of six Chinese have, and their traditional forms.
const SURNAMES: &str = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭田董潘袁蔡蒋\
蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛閆闫雷段龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴\
莫孔向常汤湯";

#[cfg(test)]
mod tests {
    use super::super::names::authors;

    #[test]
    fn bylines_without_spaces_between_words() {
        for (byline, wanted) in [
            ("【山田太郎】", &["山田太郎"][..]),
            ("（本报记者 王小明）", &["王小明"]),
            ("(取材・文＝山田太郎)", &["山田太郎"]),
            ("文・写真／山田太郎", &["山田太郎"]),
            ("（责任编辑：李丽）", &[]),
            ("本报记者 王小明 摄", &[]),
            ("記者王小明／台北報導", &["王小明"]),
            ("作者：王小明 李丽", &["王小明", "李丽"]),
            ("来源: 江畔日报 作者: 王小明 责任编辑: 李丽", &["王小明"]),
            ("執筆者：山田 太郎", &["山田 太郎"]),
            ("王小明 记者", &["王小明"]),
        ] {
            assert_eq!(authors(byline, None), wanted, "{byline}");
        }
    }
}
