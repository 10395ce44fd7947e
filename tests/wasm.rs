//! The JavaScript edge, called as JavaScript calls it. Runs in Node, and in a browser with `WASM_BINDGEN_USE_BROWSER`.
#![cfg(all(target_arch = "wasm32", feature = "wasm", feature = "html"))]

use js_sys::{Array, Object, Reflect};
use masthead::wasm::{MastheadError, read_html, read_snapshot};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const SAMPLE: &str = include_str!("fixtures/republished/semantic.html");
const SNAPSHOT: &str =
    "MH1\0https://news.example/a\0https://news.example/a\0text/html\0\0<0html\0<0body\0<0p\0\"Words\0>\0>\0>\0";

fn options(url: &str) -> JsValue {
    let options = Object::new();
    let _ = Reflect::set(&options, &"url".into(), &url.into());
    options.into()
}

fn parsed(report: Result<String, MastheadError>) -> Result<JsValue, JsValue> {
    js_sys::JSON::parse(&report?)
}

fn get(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| Reflect::get(&value, &key.into()).unwrap_or(JsValue::UNDEFINED))
}

fn code(result: Result<String, MastheadError>) -> Option<String> {
    let error = result.err()?;
    assert_eq!(get(error.as_ref(), "name"), "MastheadError");
    assert!(get(error.as_ref(), "message").is_string());
    get(error.as_ref(), "code").as_string()
}

#[wasm_bindgen_test]
fn a_report_is_plain_and_camel_case() -> Result<(), JsValue> {
    let report = parsed(read_html(&SAMPLE.into(), &options("https://www.meridian-review.example/5560541")))?;
    assert_eq!(get(&report, "url"), "https://www.meridian-review.example/5560541");
    assert!(get(&report, "content.wordCount").as_f64().is_some_and(|words| words > 500.0));
    assert!(Array::is_array(&get(&report, "links.items")));
    assert!(Array::is_array(&get(&report, "notices.copyright")));
    assert!(get(&report, "evidence").is_object());
    Ok(())
}

#[wasm_bindgen_test]
fn what_the_page_does_not_answer_is_null() -> Result<(), JsValue> {
    let report = parsed(read_html(&"".into(), &JsValue::UNDEFINED))?;
    for path in ["url", "content", "source.title", "source.publisher", "source.originalSource", "notices.licence"] {
        assert!(get(&report, path).is_null(), "{path} is {:?}", get(&report, path));
    }
    Ok(())
}

#[wasm_bindgen_test]
fn a_snapshot_brings_its_address() -> Result<(), JsValue> {
    let report = parsed(read_snapshot(&SNAPSHOT.into(), &JsValue::NULL))?;
    assert_eq!(get(&report, "url"), "https://news.example/a");
    let moved = parsed(read_snapshot(&SNAPSHOT.into(), &options("https://other.example/")))?;
    assert_eq!(get(&moved, "url"), "https://other.example/");
    Ok(())
}

#[wasm_bindgen_test]
fn a_callers_mistake_has_a_code() {
    let cases = [
        (code(read_html(&5.into(), &JsValue::UNDEFINED)), "not-a-string"),
        (code(read_snapshot(&JsValue::NULL, &JsValue::UNDEFINED)), "not-a-string"),
        (code(read_snapshot(&"<p>".into(), &JsValue::UNDEFINED)), "not-a-snapshot"),
        (code(read_html(&"".into(), &"https://a.example/".into())), "bad-options"),
        (code(read_html(&"".into(), &options("/relative"))), "invalid-url"),
    ];
    for (found, expected) in cases {
        assert_eq!(found.as_deref(), Some(expected));
    }
}

#[wasm_bindgen_test]
fn options_that_throw_when_read_are_a_callers_mistake() {
    let trap = js_sys::eval("({ get url() { throw new Error('mine') } })").unwrap_or(JsValue::UNDEFINED);
    assert_eq!(code(read_html(&"".into(), &trap)).as_deref(), Some("bad-options"));
}
