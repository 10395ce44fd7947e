//! A table: its cells gathered, then written as GitHub's tables are.

/// The table that is open.
#[derive(Debug, Default)]
pub struct Table {
    rows: Vec<Vec<String>>,
    /// Tables inside this one, whose cells are part of the cell around.
    pub inner: usize,
}

impl Table {
    pub fn row(&mut self) {
        self.rows.push(Vec::new());
    }

    /// Adds a cell of one line.
    pub fn cell(&mut self, lines: &[String]) {
        if self.rows.is_empty() {
            self.row();
        }
        if let Some(row) = self.rows.last_mut() {
            row.push(lines.join(" "));
        }
    }

    /// The lines. The first row is the head, as wide as the widest, because cells beyond it would not be shown.
    pub fn lines(mut self) -> Vec<String> {
        self.rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let mut lines = Vec::with_capacity(self.rows.len() + 1);
        for (at, row) in self.rows.iter().enumerate() {
            let missing = if at == 0 { columns - row.len() } else { 0 };
            lines.push(format!("| {} |{}", row.join(" | "), "  |".repeat(missing)));
            if at == 0 {
                lines.push(format!("|{}", " --- |".repeat(columns)));
            }
        }
        lines
    }
}
