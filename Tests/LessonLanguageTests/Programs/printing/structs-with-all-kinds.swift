struct All { var s = "q\"x"; var c: Character = "c"; var o: Int? = nil; var f: Float = 1; var t = (1, "a"); var r = 0..<3; var d = ["k": 1] }
print(All())
// expect: All(s: "q\"x", c: "c", o: nil, f: 1.0, t: (1, "a"), r: Range(0..<3), d: ["k": 1])
