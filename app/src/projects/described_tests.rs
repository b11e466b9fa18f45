//! The machine forms are as their descriptions say, and every field is documented in docs/data.md.

use super::tables;
use crate::test::site;
use serde_json::Value;

#[tokio::test]
async fn the_columns_of_the_tables_are_those_described_and_documented() {
    let site = site().await;
    let package: Value = site.get("/schemas/datapackage-1.json").await.json();
    let documented = include_str!("../../../docs/data.md");
    assert_eq!(package["resources"].as_array().unwrap().len(), tables::ALL.len());
    for (table, described) in tables::ALL.iter().zip(package["resources"].as_array().unwrap()) {
        let fields = described["schema"]["fields"].as_array().unwrap();
        assert_eq!(fields.iter().map(|f| f["name"].as_str().unwrap()).collect::<Vec<_>>(), table.columns);
        let head = site.get(&format!("/en/{}.csv?country=FR", table.name)).await.text();
        assert_eq!(head, format!("{}\r\n", table.columns.join(",")));
        let section = section(documented, &format!("{}.csv", table.name));
        for field in fields {
            let line = format!(
                "| `{}` | {} | {} |",
                field["name"].as_str().unwrap(),
                field["type"].as_str().unwrap(),
                field["description"].as_str().unwrap()
            );
            assert!(section.contains(&line), "docs/data.md, {}: {line}", table.name);
        }
    }
}

fn section<'a>(text: &'a str, title: &str) -> &'a str {
    let (_, rest) = text.split_once(&format!("## {title}\n")).unwrap();
    rest.split("\n## ").next().unwrap()
}

#[tokio::test]
async fn the_json_is_as_its_schema_says_and_every_field_of_the_schema_is_documented() {
    let site = site().await;
    let schema: Value = site.get("/schemas/project-1.json").await.json();
    for address in ["/en/projects.json", "/ar/projects.json?country=SN&sort=-usd", "/fr/projects/jmdi-2-ph-bicol.json"]
    {
        let mut problems = Vec::new();
        check(&schema, &schema, &site.get(address).await.json(), address, &mut problems);
        assert_eq!(problems, Vec::<String>::new());
    }
    let documented = section(include_str!("../../../docs/data.md"), "projects.json");
    let mut names = Vec::new();
    fields(&schema["properties"], "", &mut names);
    fields(&schema["$defs"]["project"]["properties"], "", &mut names);
    assert!(names.len() > 80);
    for (name, about) in names {
        assert!(
            documented.contains(&format!("| `{name}` |")) && documented.contains(&about),
            "docs/data.md: {name}: {about}"
        );
    }
}

/// Every field below these properties, as docs/data.md writes it, with its description.
fn fields(properties: &Value, before: &str, names: &mut Vec<(String, String)>) {
    for (name, it) in properties.as_object().unwrap() {
        names.push((format!("{before}{name}"), it["description"].as_str().expect(name).to_owned()));
        let (inner, mark) = match (&it["items"], &it["additionalProperties"]) {
            (Value::Object(_), _) => (&it["items"], "[]."),
            (_, Value::Object(_)) => (&it["additionalProperties"], ".{id}."),
            _ => (it, "."),
        };
        if inner["properties"].is_object() {
            fields(&inner["properties"], &format!("{before}{name}{mark}"), names);
        }
    }
}

/// As much of JSON Schema as our schema uses; a field that it does not describe is a problem too.
fn check(root: &Value, schema: &Value, value: &Value, at: &str, problems: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        return check(root, root.pointer(reference.trim_start_matches('#')).unwrap(), value, at, problems);
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(n) if n.is_i64() || n.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let allows = |t: &str| t == kind || (t == "number" && kind == "integer");
    let fits = match &schema["type"] {
        Value::String(t) => allows(t),
        Value::Array(types) => types.iter().any(|t| allows(t.as_str().unwrap())),
        _ => schema["const"] == *value,
    };
    if !fits || schema["enum"].as_array().is_some_and(|words| !words.contains(value)) {
        problems.push(format!("{at}: {value}"));
    }
    for (i, item) in value.as_array().into_iter().flatten().enumerate() {
        check(root, &schema["items"], item, &format!("{at}/{i}"), problems);
    }
    let Some(object) = value.as_object() else {
        return;
    };
    for name in schema["required"].as_array().into_iter().flatten() {
        if !object.contains_key(name.as_str().unwrap()) {
            problems.push(format!("{at}: no {name}"));
        }
    }
    for (name, inner) in object {
        match (&schema["properties"][name], &schema["additionalProperties"]) {
            (described @ Value::Object(_), _) | (_, described @ Value::Object(_)) => {
                check(root, described, inner, &format!("{at}/{name}"), problems);
            }
            _ => problems.push(format!("{at}: {name} is not described")),
        }
    }
}
