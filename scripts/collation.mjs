// The data of the crates that sort by language, without the orders of single languages: node scripts/collation.mjs FOLDER.
//
// `hayagriva` links them for bibliographies of many entries. The module that exports writes one entry at a time and sorts
// nothing, and these orders are more than half of its bytes. ICU4X reads other data from the folder that ICU4X_DATA_DIR
// names; English is sorted by the order that all languages share, which stays.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const LEFT_OUT = 'collation_tailoring_v1.rs.data';
const MARKER = 'icu::collator::provider::CollationTailoringV1';
const NOTHING = `#[doc(hidden)]
#[macro_export]
macro_rules! __impl_collation_tailoring_v1 {
    ($ provider : ty) => {
        const _: () = <$provider>::MUST_USE_MAKE_PROVIDER_MACRO;
        impl icu_provider::DataProvider<${MARKER}> for $provider {
            fn load(&self, req: icu_provider::DataRequest) -> Result<icu_provider::DataResponse<${MARKER}>, icu_provider::DataError> {
                Err(icu_provider::DataErrorKind::IdentifierNotFound.with_req(<${MARKER} as icu_provider::DataMarker>::INFO, req))
            }
        }
    };
}
#[doc(inline)]
pub use __impl_collation_tailoring_v1 as impl_collation_tailoring_v1;
`;

const folder = path.resolve(process.argv[2]);
const metadata = JSON.parse(
  execFileSync('cargo', ['metadata', '--format-version', '1', '--features', 'export'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }),
);
const crates = metadata.packages.filter((/** @type {any} */ { name }) => /^icu_.*_data$/.test(name));
/** @type {Set<string>} */
const parts = new Set();
let provider = '';
fs.mkdirSync(folder, { recursive: true });
for (const { manifest_path: manifest } of crates) {
  const data = path.join(path.dirname(manifest), 'data');
  const index = fs.readFileSync(path.join(data, 'mod.rs'), 'utf8');
  // What all of them share stands between the list of parts and the macro that takes every part.
  provider ||= index.slice(index.indexOf('/// Marks a type'), index.indexOf('/// This macro requires'));
  for (const [, part] of index.matchAll(/^include!\("([^"]+)"\)/gm)) {
    parts.add(part);
    write(part, part === LEFT_OUT ? NOTHING : fs.readFileSync(path.join(data, part), 'utf8'));
  }
}
if (!parts.has(LEFT_OUT)) throw new Error(`no crate has ${LEFT_OUT} any more`);
write('mod.rs', `${[...parts].map((part) => `include!("${part}");\n`).join('')}${provider}`);

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  const at = path.join(folder, name);
  if (!fs.existsSync(at) || fs.readFileSync(at, 'utf8') !== text) fs.writeFileSync(at, text);
}
