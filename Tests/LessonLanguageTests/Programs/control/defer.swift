func f() {
    defer { print("last") }
    defer { print("second to last") }
    print("first")
}
f()
for i in 0..<2 {
    defer { print("end of \(i)") }
    if i == 0 { continue }
    print("body")
}
// expect: first
// expect: second to last
// expect: last
// expect: end of 0
// expect: body
// expect: end of 1
