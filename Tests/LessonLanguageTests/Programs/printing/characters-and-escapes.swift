print(["a\n", "\t", "\"q\"", "\\", "\u{0}", "é", "한", "👩‍👩‍👧", "\u{7f}", "\r", "'"])
print([Character("\n"), "x", "\"", "é"], ("a", Character("b")), ["k\"": "v"])
debugPrint("a\"b", Character("c"), 1.5, Float(2), [1, 2], ["k": 1], nil as Int?, (1, "x"), 0..<2, true)
// expect: ["a\n", "\t", "\"q\"", "\\", "\0", "é", "한", "👩‍👩‍👧", "\u{7F}", "\r", "\'"]
// expect: ["\n", "x", "\"", "é"] ("a", "b") ["k\"": "v"]
// expect: "a\"b" "c" 1.5 2.0 [1, 2] ["k": 1] nil (1, "x") Range(0..<2) true
