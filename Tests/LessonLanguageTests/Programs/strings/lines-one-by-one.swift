"one\ntwo\n\nfour".enumerateLines { line, stop in
    print("[" + line + "]")
    if line.isEmpty { stop = true }
}
var count = 0
"x\ny".enumerateLines { _, _ in count += 1 }
print(count)
// expect: [one]
// expect: [two]
// expect: []
// expect: 2
