//! From the tokens of the content to blocks of Markdown, in one pass and without recursion.

use super::inline::{Inline, longest_run};
use super::lists::Nesting;
use super::table::Table;
use crate::export::html_tokens::{Tag, Token, tokens};
use crate::export::one_line::address;

/// The state between two tokens.
#[derive(Debug, Default)]
pub struct Blocks {
    nesting: Nesting,
    inline: Inline,
    table: Option<Table>,
    /// The text of the `pre` that is open.
    pre: Option<String>,
    /// The marks of a heading that is open.
    heading: &'static str,
}

impl Blocks {
    /// The content as Markdown, without a line break at the end.
    pub fn read(html: &str) -> String {
        let mut blocks = Blocks::default();
        for token in tokens(html) {
            match (token, &mut blocks.pre) {
                (Token::Text(text), Some(pre)) => pre.push_str(&text),
                (Token::Text(text), None) => blocks.inline.text(&text),
                (Token::Close("pre"), Some(_)) => blocks.close_pre(),
                (Token::Open(tag), Some(pre)) if tag.name == "br" => pre.push('\n'),
                (_, Some(_)) => {}
                (Token::Open(tag), None) => blocks.open(&tag),
                (Token::Close(name), None) => blocks.close(name),
            }
        }
        blocks.close_pre();
        blocks.end_block();
        blocks.close_table();
        blocks.nesting.finish()
    }

    fn open(&mut self, tag: &Tag<'_>) {
        let number = |name| tag.attribute(name).and_then(|value| value.parse::<u32>().ok());
        match tag.name {
            "b" | "strong" => self.inline.open("**"),
            "i" | "em" | "cite" | "dfn" | "var" => self.inline.open("*"),
            "s" | "del" => self.inline.open("~~"),
            "code" | "kbd" | "samp" => self.inline.open_code(),
            "q" => self.inline.text("“"),
            "a" => self.inline.open_link(tag.attribute("href").and_then(|href| address(&href))),
            "img" => {
                if let Some(source) = tag.attribute("src").and_then(|source| address(&source)) {
                    self.inline.image(&tag.attribute("alt").unwrap_or_default(), &source);
                }
            }
            "br" => self.inline.line_break(),
            "table" => self.open_table(),
            "tr" => self.in_table(Table::row),
            "td" | "th" => self.end_cell(),
            _ if self.table.is_some() => self.inline.text(" "),
            "pre" => {
                self.end_block();
                self.pre = Some(String::new());
            }
            "blockquote" => {
                self.end_block();
                self.nesting.open_quote();
            }
            "ul" | "ol" => {
                self.end_block();
                self.nesting.open_list((tag.name == "ol").then(|| number("start").unwrap_or(1)));
            }
            "li" => {
                self.end_block();
                self.nesting.open_item(number("value"));
            }
            "dt" => {
                self.end_block();
                self.inline.open("**");
            }
            name if is_block(name) => {
                self.end_block();
                self.heading = heading(name);
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "b" | "strong" | "i" | "em" | "cite" | "dfn" | "var" | "s" | "del" => self.inline.close(),
            "code" | "kbd" | "samp" => self.inline.close_code(),
            "q" => self.inline.text("”"),
            "a" => self.inline.close_link(),
            "table" => self.close_table(),
            "td" | "th" => self.close_cell(),
            _ if self.table.is_some() => self.inline.text(" "),
            "blockquote" | "li" => {
                self.end_block();
                self.nesting.close();
            }
            "ul" | "ol" => {
                self.end_block();
                self.nesting.close_list();
            }
            "dt" => {
                self.inline.close();
                self.end_block();
            }
            name if is_block(name) => self.end_block(),
            _ => {}
        }
    }

    /// Writes what the block has gathered. The text of a heading is one line.
    fn end_block(&mut self) {
        let lines = self.inline.take();
        let heading = std::mem::take(&mut self.heading);
        if lines.is_empty() || self.table.is_some() {
            return;
        }
        if heading.is_empty() {
            let last = lines.len() - 1;
            let broken: Vec<String> =
                lines.into_iter().enumerate().map(|(at, line)| if at < last { line + "\\" } else { line }).collect();
            self.nesting.block(&broken);
        } else {
            self.nesting.block(&[[heading, &lines.join(" ")].concat()]);
        }
    }

    fn close_pre(&mut self) {
        let Some(text) = self.pre.take() else { return };
        let text = text.trim_matches('\n');
        if text.trim().is_empty() || self.table.is_some() {
            self.inline.text(text);
            return;
        }
        let fence = "`".repeat(longest_run(text).max(2) + 1);
        let mut lines = vec![fence.clone()];
        let shown = |c: &char| !c.is_control() || *c == '\t';
        lines.extend(text.split('\n').map(|line| line.chars().filter(shown).collect()));
        lines.push(fence);
        self.nesting.block(&lines);
    }

    fn open_table(&mut self) {
        match &mut self.table {
            Some(table) => table.inner += 1,
            None => {
                self.end_block();
                self.inline.in_cell = true;
                self.table = Some(Table::default());
            }
        }
    }

    /// Acts on the outermost table; in an inner one a row or cell is only a space.
    fn in_table(&mut self, act: impl FnOnce(&mut Table)) {
        match &mut self.table {
            Some(table) if table.inner == 0 => act(table),
            _ => self.inline.text(" "),
        }
    }

    /// What stands before a cell, such as a caption, is a block before the table.
    fn end_cell(&mut self) {
        let outermost = self.table.as_ref().is_some_and(|table| table.inner == 0);
        if outermost {
            let lines = self.inline.take();
            self.nesting.block(&lines);
        } else {
            self.inline.text(" ");
        }
    }

    fn close_cell(&mut self) {
        let outermost = self.table.as_ref().is_some_and(|table| table.inner == 0);
        if outermost {
            let lines = self.inline.take();
            self.in_table(|table| table.cell(&lines));
        } else {
            self.inline.text(" ");
        }
    }

    fn close_table(&mut self) {
        match self.table.take() {
            Some(mut table) if table.inner > 0 => {
                table.inner -= 1;
                self.table = Some(table);
            }
            Some(table) => {
                self.inline.in_cell = false;
                let rest = self.inline.take();
                self.nesting.block(&table.lines());
                self.nesting.block(&rest);
            }
            None => {}
        }
    }
}

fn heading(name: &str) -> &'static str {
    match name {
        "h1" => "# ",
        "h2" => "## ",
        "h3" => "### ",
        "h4" => "#### ",
        "h5" => "##### ",
        "h6" => "###### ",
        _ => "",
    }
}

fn is_block(name: &str) -> bool {
    matches!(name, "p" | "figure" | "figcaption" | "dl" | "dt" | "dd" | "caption" | "hr") || !heading(name).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks() {
        for (html, markdown) in [
            ("<p>a <b>b</b> c</p><p>d</p>", "a **b** c\n\nd"),
            ("<p>a<b> b </b>c<em>d</em></p>", "a **b** c*d*"),
            ("<p><b>a <strong>b</strong></b></p>", "**a b**"),
            ("<p><b>a.</b>b <b>c.</b> d <b>(e)</b>f</p>", "a.b **c.** d (e)f"),
            ("<p>a<b>(b)</b> <b>c</b><i>d</i></p>", "a(b) **c**d"),
            ("<p><i><b>a.</b></i>b <i>c <b>d.</b></i>e</p>", "a.b c d.e"),
            ("<p><b><a href=\"https://a.example/\">a</a></b>b</p>", "[a](https://a.example/)b"),
            ("<h2>A <i>b</i><br>c</h2><p>1. d</p>", "## A *b* c\n\n1\\. d"),
            ("<p>a<br>- b<br><br>c</p>", "a\\\n\\- b\\\nc"),
            ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>d</p>", "- a\n- b\n  - c\n\nd"),
            ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b"),
            ("<ol start=\"9\"><li><p>a</p><p>b</p></li><li>c</li></ol>", "9. a\n\n   b\n10. c"),
            ("<ol><li value=\"4\">a</li><li>b</li></ol>", "4. a\n5. b"),
            ("<blockquote><p>a</p><p>b</p></blockquote><blockquote><p>c</p></blockquote>", "> a\n>\n> b\n\n> c"),
            ("<blockquote><ul><li>a</li><li>b</li></ul></blockquote>", "> - a\n> - b"),
            ("<ul><li></li><li>a</li></ul>", "- a"),
            ("<pre>  a\n```\n&lt;b&gt;</pre>", "````\n  a\n```\n<b>\n````"),
            ("<p>x <code>a`b|</code></p>", "x ``a`b|``"),
            (
                "<p><a href=\"https://a.example/(b)?c&amp;copy;\">a]b</a></p>",
                "[a\\]b](https://a.example/%28b%29?c\\&copy;)",
            ),
            ("<p><a href=\"javascript:x\">a</a><a href=\"https://a.example/\"> </a>b</p>", "ab"),
            (
                "<p><a href=\"https://a.example/\"><img src=\"https://b.example/c\" alt=\"d\n]\"></a></p>",
                "[![d \\]](https://b.example/c)](https://a.example/)",
            ),
            (
                "<table><caption>t</caption><tr><th>a</th><th>b|</th></tr><tr><td><p>c</p><p>d</p></td><td><code>|</code></td></tr></table><p>e</p>",
                "t\n\n| a | b\\| |\n| --- | --- |\n| c d | `\\|` |\n\ne",
            ),
            ("<dl><dt>a</dt><dd>b</dd></dl>", "**a**\n\nb"),
            ("<p>a<script>b</script></p>c", "ab\n\nc"),
            ("<p>a</p></ul></li></blockquote></td></table></b></a></code><p>b</p>", "a\n\nb"),
            ("", ""),
        ] {
            assert_eq!(Blocks::read(html), markdown, "{html}");
        }
    }

    #[test]
    fn nesting_without_end_stays_linear() {
        let started = std::time::Instant::now();
        for open in [
            "<blockquote>",
            "<ul><li>",
            "<b>",
            "<i><b>",
            "<table><tr><td>",
            "<a href=\"https://a.example/\">",
            "<code>",
        ] {
            let html = [open.repeat(50_000), "<p>x</p>".repeat(20_000)].concat();
            assert!(Blocks::read(&html).len() < 40 * html.len(), "{open}");
        }
        assert!(started.elapsed().as_secs() < 20);
    }
}
