use std::collections::BTreeMap;

use crate::Report;
use crate::content::Extraction;
use crate::dom::Document;
use crate::links::Citations;
use crate::metadata::Metadata;
use crate::notices::FinePrint;

impl Report {
    /// Puts together what the stages said.
    pub(crate) fn assemble(
        document: Document,
        extraction: Extraction,
        metadata: Metadata,
        citations: Citations,
        fine_print: FinePrint,
    ) -> Report {
        let mut truncated = document.truncated;
        truncated.extend(metadata.truncated);
        truncated.extend(citations.truncated.then_some("links"));
        // One by one: `collect` sorts first, by a sort made for this alone.
        let mut evidence = BTreeMap::new();
        for (field, place) in metadata.evidence.into_iter().chain(fine_print.evidence) {
            evidence.insert(field.into(), place);
        }
        Report {
            url: document.url.map(String::from),
            content: extraction.content,
            source: metadata.source,
            links: citations.links,
            notices: fine_print.notices,
            evidence,
            truncated: truncated.into_iter().map(Into::into).collect(),
        }
    }
}
