//! Reading a live document, in a browser.
#![cfg(all(target_arch = "wasm32", feature = "wasm", feature = "html"))]

use js_sys::{Function, Reflect};
use masthead::wasm::{read, read_html};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const SAMPLE: &str = include_str!("fixtures/republished/semantic.html");

fn call(body: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    Function::new_with_args("argument", body).call1(&JsValue::UNDEFINED, argument)
}

fn parsed(html: &str) -> Result<web_sys::Document, JsValue> {
    Ok(call("return new DOMParser().parseFromString(argument, 'text/html')", &html.into())?.unchecked_into())
}

fn options(url: &str) -> Result<JsValue, JsValue> {
    call("return { url: argument }", &url.into())
}

#[wasm_bindgen_test]
fn a_document_and_its_source_give_the_same_report() -> Result<(), JsValue> {
    let options = options("https://www.meridian-review.example/5560541")?;
    let live = read(&parsed(SAMPLE)?, &options)?;
    let raw = read_html(&SAMPLE.into(), &options)?;
    assert_eq!(live, raw);
    Ok(())
}

#[wasm_bindgen_test]
fn reading_changes_nothing() -> Result<(), JsValue> {
    let document = parsed(SAMPLE)?;
    let before = call("return argument.documentElement.outerHTML", &document)?;
    read(&document, &JsValue::UNDEFINED)?;
    assert_eq!(call("return argument.documentElement.outerHTML", &document)?, before);
    Ok(())
}

#[wasm_bindgen_test]
fn what_is_no_document_is_a_callers_mistake() {
    for wrong in [JsValue::NULL, JsValue::UNDEFINED, 5.into(), js_sys::Object::new().into()] {
        let error = read(wrong.unchecked_ref(), &JsValue::UNDEFINED).err();
        let code = error.and_then(|error| Reflect::get(error.as_ref(), &"code".into()).ok());
        assert_eq!(code, Some("not-a-document".into()));
    }
}

#[wasm_bindgen_test]
fn names_on_a_form_do_not_answer_for_the_document() -> Result<(), JsValue> {
    let html = "<body><form name=URL><input name=childNodes><input name=firstChild><input name=attributes><input \
                name=nodeType><input name=localName><input name=nextSibling><p>Words in the form that the reader sees</p>\
                </form><img name=documentElement><img name=baseURI><p>and after it";
    let options = options("https://news.example/")?;
    let report = read(&parsed(html)?, &options)?;
    assert_eq!(report, read_html(&html.into(), &options)?);
    Ok(())
}
