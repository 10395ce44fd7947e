//! The counts of the link profile.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::{Stage, hosts, rel, words};
use crate::order;
use crate::report::{DomainCount, LinkKind, Links};

impl Stage<'_> {
    /// All counts but that of the different targets, and the domains that are cited most.
    pub(super) fn tally(&self, max_domains: usize) -> Links {
        let mut links = Links { total: self.links.len() as u32, ..Links::default() };
        let mut cited = vec![0; self.domains.len()];
        let mut alone = 0;
        for &link in &self.links {
            let address = self.address(link);
            *count_of(&mut links, address.kind) += 1;
            alone += u32::from(self.notes.of(link.id).is_none());
            for token in rel(self.document, link.id) {
                match token.as_str() {
                    "nofollow" => links.nofollow += 1,
                    "sponsored" => links.sponsored += 1,
                    "ugc" => links.ugc += 1,
                    _ => {}
                }
            }
            if let Some(count) = address.domain.and_then(|place| cited.get_mut(place)) {
                *count += 1;
            }
        }
        links.references = alone + self.notes.list.len() as u32;
        links.domains = self.domains(&cited);
        links.sites = links.domains.len() as u32;
        links.domains.truncate(max_domains);
        for domain in &mut links.domains {
            domain.display = hosts::display(&domain.domain);
        }
        links
    }

    /// The domains that are cited, most cited first.
    fn domains(&self, cited: &[u32]) -> Vec<DomainCount> {
        let counted =
            |(domain, &count): (&String, &u32)| DomainCount { domain: domain.clone(), count, ..DomainCount::default() };
        let cited: Vec<(&String, &u32)> = self.domains.iter().zip(cited).filter(|(_, count)| **count > 0).collect();
        let rank = |place: usize| cited.get(place).map(|(domain, count)| (Reverse(*count), domain.as_str()));
        let order = order::by_rule(cited.len(), &|one, other| rank(one) < rank(other));
        order.into_iter().filter_map(|place| cited.get(place).copied().map(counted)).collect()
    }

    /// How many links lead where each leads, and how many different places that are.
    pub(super) fn repeats(&self) -> (Vec<u32>, u32) {
        let targets = self.targets();
        let mut counts = vec![0; targets.iter().max().map_or(0, |last| last + 1)];
        for &target in &targets {
            if let Some(count) = counts.get_mut(target) {
                *count += 1;
            }
        }
        let unique = counts.iter().filter(|count| **count > 0).count() as u32;
        (targets.iter().filter_map(|&target| counts.get(target).copied()).collect(), unique)
    }

    /// A number for each link, equal for links to the same place. A reference that leads nowhere is the same as another
    /// only where the words are.
    fn targets(&self) -> Vec<usize> {
        let mut by_key: HashMap<&str, usize> = HashMap::with_capacity(self.addresses.len());
        let places: Vec<usize> = (0..)
            .zip(&self.addresses)
            .map(|(at, address)| address.key.as_deref().map_or(at, |key| *by_key.entry(key).or_insert(at)))
            .collect();
        let mut by_words: HashMap<String, usize> = HashMap::new();
        let mut of_words = |id| {
            let next = places.len() + by_words.len();
            *by_words.entry(words::of_link(self.document, id)).or_insert(next)
        };
        self.links
            .iter()
            .map(|link| match self.address(*link).key {
                None => of_words(link.id),
                Some(_) => places.get(link.address).copied().unwrap_or_default(),
            })
            .collect()
    }
}

fn count_of(links: &mut Links, kind: LinkKind) -> &mut u32 {
    match kind {
        LinkKind::External => &mut links.external,
        LinkKind::Internal => &mut links.internal,
        LinkKind::Fragment => &mut links.fragment,
        LinkKind::Placeholder => &mut links.placeholder,
        LinkKind::Email => &mut links.email,
        LinkKind::Other => &mut links.other,
    }
}
