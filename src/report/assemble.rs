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
        Report {
            url: document.url.map(String::from),
            content: extraction.content,
            source: metadata.source,
            links: citations.links,
            notices: fine_print.notices,
            evidence: metadata
                .evidence
                .into_iter()
                .chain(fine_print.evidence)
                .map(|(field, place)| (field.into(), place))
                .collect(),
            truncated: truncated.into_iter().map(Into::into).collect(),
        }
    }
}
