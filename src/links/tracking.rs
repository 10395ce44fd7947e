//! What of an address doesn't change where it leads.

/// Parameters that only tell a site where its visitors come from. The names are those of the big analytics, advertising
/// and newsletter systems, as browsers and privacy lists strip them.
const PARAMETERS: &str = "fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid msclkid yclid ysclid \
    twclid ttclid li_fat_id epik igshid igsh mibextid irclickid mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp \
    hsctatracking mkt_tok vero_id oly_anon_id oly_enc_id ck_subscriber_id rb_clickid s_cid ref_src ref_url cmpid ncid \
    sr_share _openstat wickedid _ga _gl spm smid ocid xtor at_campaign at_medium pk_campaign pk_kwd pk_keyword pk_source \
    pk_medium pk_content pk_cid ns_mchannel ns_source ns_campaign sc_campaign guccounter";
const PREFIXES: [&str; 6] = ["utm_", "mtm_", "hsa_", "itm_", "guce_", "fb_action"];

/// The address without its fragment and without tracking parameters: equal for links to the same place. A fragment that
/// is a path (`#!/a`, `#/a`) tells pages apart and stays.
pub fn key(whole: &str) -> String {
    if !whole.bytes().any(|byte| matches!(byte, b'?' | b'#')) {
        return whole.to_owned();
    }
    let (page, route) = match whole.split_once('#') {
        Some((page, fragment)) if fragment.starts_with(&['!', '/'][..]) => (page, fragment),
        Some((page, _)) => (page, ""),
        None => (whole, ""),
    };
    let (address, query) = page.split_once('?').unwrap_or((page, ""));
    let mut key = address.to_owned();
    for parameter in query.split('&').filter(|parameter| !parameter.is_empty() && !is_tracking(parameter)) {
        key.push(if key.len() == address.len() { '?' } else { '&' });
        key.push_str(parameter);
    }
    if !route.is_empty() {
        key.push('#');
        key.push_str(route);
    }
    key
}

fn is_tracking(parameter: &str) -> bool {
    let name = parameter.split('=').next().unwrap_or_default().to_ascii_lowercase();
    PREFIXES.iter().any(|prefix| name.starts_with(prefix)) || is_word_of(PARAMETERS, &name)
}

/// Whether `word` is one of the words of `list`.
pub fn is_word_of(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}
