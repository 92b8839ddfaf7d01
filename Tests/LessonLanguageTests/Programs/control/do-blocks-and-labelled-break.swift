outer: do {
    for i in 0..<5 { if i == 3 { break outer }; print(i) }
    print("never")
}
print("after")
// expect: 0
// expect: 1
// expect: 2
// expect: after
