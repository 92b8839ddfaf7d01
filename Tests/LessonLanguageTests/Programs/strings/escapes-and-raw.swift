print("tab\tquote\" backslash\\ unicode \u{1F600}")
print(#"raw \n \(x)"#)
// expect: tab	quote" backslash\ unicode 😀
// expect: raw \n \(x)
