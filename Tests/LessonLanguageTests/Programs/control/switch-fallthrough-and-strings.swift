let s = "b"
switch s {
case "a": print("a")
case "b":
    print("b")
    fallthrough
case "c": print("c too")
default: print("default")
}
// expect: b
// expect: c too
